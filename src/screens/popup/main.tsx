import { activeTab, tabWithId } from '../../platform/active-tab';
import { ReadingView } from '../reading/reading-view';
import { readingTools } from '../reading-tools';
import { start } from '../start';

// Opened in a tab of its own, the popup is told which tab it stands beside.
const named = new URLSearchParams(location.search).get('tab');
const tab = named ? await tabWithId(Number(named)) : await activeTab();
const tools = readingTools(tab);
await start(() => <ReadingView tools={tools} />);
