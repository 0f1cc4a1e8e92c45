import { showCount } from '../platform/badge';
import { announceChange } from '../platform/changes';
import { answer } from '../platform/messages';
import { BACKGROUND_CALLS } from '../platform/protocol';
import { openLibrary } from '../store/open';
import { articleHandlers } from './article-handlers';
import { libraryHandlers } from './library-handlers';

// The browser ends this worker whenever it likes, and starts it again at the next message. So everything is registered
// here, at once, and nothing is kept that the database does not hold.
const library = openLibrary();

answer(BACKGROUND_CALLS, { ...articleHandlers(library, showCount), ...libraryHandlers(library, announceChange) });
