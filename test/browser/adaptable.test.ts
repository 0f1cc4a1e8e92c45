import { beforeAll, describe, expect, inject, test } from 'vitest';
import { stage } from './harness/session';
import { type Prepared, prepare } from './screens/prepared';
import { cutOffWhenSpaced, obscuredStops, sidewaysBy, smallControls } from './screens/sight';
import { leave, reach, type ScreenState, STATES } from './screens/states';

const current = stage();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(current.session, current.site);
});

const isStill = ({ leave: after }: ScreenState): boolean => after === undefined;
/** Every screen, without the states that change what the next one shows. */
const still = STATES.filter(isStill);
const narrow = still.map((state) => ({ ...state, width: 320, height: 640, touch: false }));
const some = (...names: string[]): ScreenState[] => still.filter(({ name }) => names.includes(name));

async function look<T>(state: ScreenState, how: (page: Awaited<ReturnType<typeof reach>>) => Promise<T>): Promise<T> {
  const page = await reach(prepared, state);
  const seen = await how(page);
  await leave(page, state);
  return seen;
}

describe('in a window of 320 pixels, or of 1,280 at 400 %', () => {
  test.each(narrow)('$name needs no scrolling to the side', async (state) => {
    expect(await look(state, sidewaysBy)).toBeLessThanOrEqual(0);
  });
});

// What our own styles decide alone is measured in one browser.
describe.runIf(inject('browser') === 'chromium')('controls and text', () => {
  test.each(still)('of $name can be hit, and spaced as widely as a reader may want it', async (state) => {
    const [small, cut, sideways] = await look(state, async (page) => [
      await smallControls(page, state.touch ? 44 : 24),
      await cutOffWhenSpaced(page),
      await sidewaysBy(page),
    ]);
    expect(small).toEqual([]);
    expect(cut).toEqual([]);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

describe('what has the focus', () => {
  const states = some(
    'popup-claims',
    'popup-zoomed',
    'popup-editing',
    'panel',
    'library-list',
    'library-selected',
    'library-zoomed',
    'options',
    'welcome',
  );
  test.each(states)(
    'in $name is not hidden by what stands over it',
    async (state) => {
      expect(await look(state, obscuredStops)).toEqual([]);
    },
    60_000,
  );
});
