import { beforeAll, expect, inject, test } from 'vitest';
import { stage } from './harness/session';
import { violations } from './screens/axe';
import { choose, LOOKS, type Prepared, prepare } from './screens/prepared';
import { leave, reach, STATES } from './screens/states';

const current = stage();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(current.session, current.site);
});

// Axe judges the document, which both browsers have alike; Firefox looks at one of the four.
const looks = inject('browser') === 'firefox' ? LOOKS.slice(0, 1) : LOOKS;

test.each(STATES)('$name has nothing that axe finds against WCAG 2.2 AA, in any look', async (state) => {
  const page = await reach(prepared, state);
  // On the way to its end a foot that stays covers half of some control or other, which axe takes for its size.
  const toItsEnd = () => {
    if (document.querySelector('.r-foot')) scrollTo(0, document.documentElement.scrollHeight);
  };
  const found: string[] = [];
  for (const look of looks) {
    await choose(page, look);
    await page.waitForFunction(
      ({ language, theme }) =>
        document.documentElement.lang === language && document.documentElement.dataset['theme'] === theme,
      {},
      look,
    );
    await page.evaluate(toItsEnd);
    const seen = await violations(page, { forcedColours: state.forcedColours ?? false });
    found.push(...seen.map((one) => `${look.language}, ${look.theme}: ${one}`));
  }
  expect(found).toEqual([]);
  await leave(page, state);
});
