import { onActiveTab } from '../../platform/active-tab';
import { Beside } from '../reading/beside';
import { toolsOfTab } from '../reading-tools';
import { start } from '../start';

const besideTab = async () => ({ ...(await toolsOfTab()), openPanel: null });
await start(
  besideTab().then((first) => () => <Beside first={first} toolsOfTab={besideTab} onActiveTab={onActiveTab} />),
);
