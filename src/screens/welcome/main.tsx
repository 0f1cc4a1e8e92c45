import { DEFAULT_SETTINGS } from '../../core/settings';
import { practise } from '../../page/sample/practise';
import { openOptions, openScreen } from '../../platform/windows';
import { start } from '../start';
import type { WelcomeTools } from './tools';
import { Welcome } from './welcome';

const tools: WelcomeTools = {
  openOptions,
  openLibrary: () => openScreen('library'),
  practise: (sample, language, onKept, signal) =>
    practise(sample, { settings: DEFAULT_SETTINGS, language }, onKept, signal),
};
await start(() => <Welcome tools={tools} />);
