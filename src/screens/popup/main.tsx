import { ReadingView } from '../reading/reading-view';
import { readingTools, tabBeside } from '../reading-tools';
import { start } from '../start';

const tools = readingTools(await tabBeside());
await start(() => <ReadingView tools={tools} />);
