import type { Page } from 'puppeteer-core';
import { clickWords, inUi, selectWords } from '../harness/hands';
import { command, placeCaret } from '../harness/in-page';
import type { Session } from '../harness/launch';

const QUOTE = '“The data has gone out every morning at six,”';

const openCard = async (page: Page) => {
  await clickWords(page, QUOTE);
  return inUi(page, '.p-card');
};
const openForm = async (page: Page) => {
  await openCard(page);
  await (await inUi(page, '.p-tools .k-button:last-of-type')).click();
  return inUi(page, '.p-correct');
};

/** What Readout can show in a page, by name, and how it is reached on the briefing about the border. */
export const IN_PAGE_STATES: Readonly<Record<string, (page: Page, session: Session) => Promise<unknown>>> = {
  map: (page) => inUi(page, '.p-tick'),
  toolbar: async (page) => {
    await selectWords(page, 'a night of firing');
    await inUi(page, '.p-toolbar');
  },
  editor: async (page, session) => {
    await placeCaret(page, 'a night of firing', 17);
    await command(session, page, 'annotate-selection');
    await inUi(page, '.p-editor');
  },
  card: openCard,
  correcting: async (page) => {
    await openForm(page);
    // With another speaker it is asked how far the name reaches.
    const speaker = await inUi(page, '.p-correct input');
    await speaker.focus();
    await page.keyboard.press('End');
    await speaker.type(' Junior');
    await inUi(page, '.p-correct .k-choice ~ .k-choice');
  },
  words: async (page) => {
    await openForm(page);
    await (await inUi(page, '.p-correct .k-row .k-button:last-child')).click();
    await inUi(page, '.p-words');
  },
  list: async (page, session) => {
    await command(session, page, 'mark-list');
    await (await inUi(page, '.p-shown summary')).click();
    await inUi(page, '.p-shown input');
  },
  told: async (page, session) => {
    await command(session, page, 'toggle-marks');
    await inUi(page, '.k-toast');
  },
};
