import { beforeAll, describe, expect, inject, test } from 'vitest';
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

describe.each(looks)('in $language, $theme', (look) => {
  beforeAll(async () => {
    const screen = await current.session.openScreen('src/screens/options/index.html');
    await choose(screen, look);
    await screen.close();
  });

  test.each(STATES)('$name has nothing that axe finds against WCAG 2.2 AA', async (state) => {
    const page = await reach(prepared, state);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.language);
    // On the way to its end a foot that stays covers half of some control or other, which axe takes for its size.
    await page.evaluate(() => document.querySelector('.r-foot')?.scrollIntoView({ block: 'end' }));
    expect(await violations(page, { forcedColours: state.forcedColours ?? false })).toEqual([]);
    await leave(page, state);
  });
});
