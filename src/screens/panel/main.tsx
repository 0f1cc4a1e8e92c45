import { onActiveTab } from '../../platform/active-tab';
import { readingTools, tabBeside } from '../reading-tools';
import { start } from '../start';
import { Panel } from './panel';

const toolsOfTab = async () => ({ ...readingTools(await tabBeside()), openPanel: null });
await start(() => <Panel toolsOfTab={toolsOfTab} onActiveTab={onActiveTab} />);
