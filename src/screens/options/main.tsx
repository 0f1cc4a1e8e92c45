import { openShortcutSettings, shortcuts } from '../../platform/commands';
import { background } from '../../platform/messages';
import { ownSites } from '../../platform/own-sites';
import { changeSettings, readSettings } from '../../platform/settings';
import { keepForGood, storageSpace } from '../../platform/storage-space';
import { openScreen } from '../../platform/windows';
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
  download,
  openLibrary: () => openScreen('library'),
};
await start(() => <Options tools={tools} />);
