import { onActiveTab } from '../../platform/active-tab';
import { toolsOfTab } from '../reading-tools';
import { start } from '../start';
import { Panel } from './panel';

const besideTab = async () => ({ ...(await toolsOfTab()), openPanel: null });
const first = besideTab();
await start(first.then((tools) => () => <Panel first={tools} toolsOfTab={besideTab} onActiveTab={onActiveTab} />));
