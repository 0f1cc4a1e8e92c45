import { onChange } from '../../platform/changes';
import { storedDrafts } from '../../platform/drafts';
import { background } from '../../platform/messages';
import { readSettings } from '../../platform/settings';
import { openOptions } from '../../platform/windows';
import { copy } from '../copy';
import { download } from '../download';
import { offeredFormats } from '../files/offered-formats';
import { safetyTools } from '../safety-tools';
import { start } from '../start';
import { Library } from './library';

const tools = {
  ...safetyTools,
  background,
  drafts: storedDrafts,
  formats: offeredFormats(readSettings),
  download,
  copy,
  onChange,
  openOptions,
  address: {
    read: () => location.hash,
    write: (fragment: string) => history.replaceState(null, '', fragment || location.pathname),
  },
};
await start(() => <Library tools={tools} />);
