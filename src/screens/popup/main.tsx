import { ReadingView } from '../reading/reading-view';
import { toolsOfTab } from '../reading-tools';
import { start } from '../start';

await start(toolsOfTab().then((tools) => () => <ReadingView tools={tools} />));
