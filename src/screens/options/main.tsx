import { EXPORT_FORMATS } from '../../core/formats/registry';
import { openShortcutSettings, shortcuts } from '../../platform/commands';
import { background } from '../../platform/messages';
import { ownSites } from '../../platform/own-sites';
import { changeSettings, readSettings } from '../../platform/settings';
import { keepForGood, storageSpace } from '../../platform/storage-space';
import { download } from '../download';
import { start } from '../start';
import { Options } from './options';

const tools = {
  readSettings,
  changeSettings,
  sites: ownSites,
  shortcuts,
  openShortcutSettings,
  storageSpace,
  keepForGood,
  background,
  formats: EXPORT_FORMATS,
  download,
};
await start(() => <Options tools={tools} />);
