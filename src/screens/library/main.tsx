import { EXPORT_FORMATS } from '../../core/formats/registry';
import { onChange } from '../../platform/changes';
import { storedDrafts } from '../../platform/drafts';
import { background } from '../../platform/messages';
import { readSettings } from '../../platform/settings';
import { openOptions } from '../../platform/windows';
import { download } from '../download';
import { ownTemplate } from '../files/own-template';
import { safetyTools } from '../safety-tools';
import { start } from '../start';
import { Library } from './library';

const tools = {
  ...safetyTools,
  background,
  drafts: storedDrafts,
  formats: [...EXPORT_FORMATS, ownTemplate(readSettings)],
  download,
  onChange,
  openOptions,
  address: {
    read: () => location.hash,
    write: (fragment: string) => history.replaceState(null, '', fragment || location.pathname),
  },
};
await start(() => <Library tools={tools} />);
