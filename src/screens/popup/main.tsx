import { onActiveTab } from '../../platform/active-tab';
import { Beside } from '../reading/beside';
import { toolsOfTab } from '../reading-tools';
import { start } from '../start';

await start(
  toolsOfTab().then((first) => () => <Beside first={first} toolsOfTab={toolsOfTab} onActiveTab={onActiveTab} />),
);
