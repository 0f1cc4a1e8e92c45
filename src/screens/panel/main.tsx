import { onActiveTab } from '../../platform/active-tab';
import { changeSettings, readSettings } from '../../platform/settings';
import { Beside } from '../reading/beside';
import { toolsOfTab } from '../reading-tools';
import { start } from '../start';

async function besideTab() {
  const [tools, { follow }] = await Promise.all([toolsOfTab(), readSettings()]);
  const following = { on: follow, change: (on: boolean) => changeSettings({ follow: on }) };
  return { ...tools, following, openPanel: null };
}

await start(
  besideTab().then((first) => () => <Beside first={first} toolsOfTab={besideTab} onActiveTab={onActiveTab} />),
);
