import { activeTab, onActiveTab } from '../../platform/active-tab';
import { readingTools } from '../reading-tools';
import { start } from '../start';
import { Panel } from './panel';

const toolsOfTab = async () => readingTools(await activeTab());
await start(() => <Panel toolsOfTab={toolsOfTab} onActiveTab={onActiveTab} />);
