import { openOptions, openScreen } from '../../platform/windows';
import { start } from '../start';
import { Welcome } from './welcome';

const tools = { openOptions, openLibrary: () => openScreen('library') };
await start(() => <Welcome tools={tools} />);
