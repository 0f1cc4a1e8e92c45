import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRuns } from '../../src/page/watch-runs';

let dom: JSDOM;
let ending: AbortController;
const stale = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stale.mockReset();
  dom = new JSDOM(
    '<main><div id="body"><p>One.</p><p>Two.</p></div><div id="more" style="display:none">Three.</div></main>',
  );
  ending = new dom.window.AbortController();
  const { document } = dom.window;
  const runs = [...document.querySelectorAll('p')].map(({ firstChild }, i) => ({
    node: firstChild as Text,
    nodeStart: 0,
    start: i * 5,
    length: 4,
  }));
  watchRuns(document.getElementById('body')!, runs, stale, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const byId = (id: string): HTMLElement => dom.window.document.getElementById(id)!;
const settled = async (): Promise<void> => {
  await Promise.resolve();
  vi.advanceTimersByTime(300);
};

test('what was read is gone, or says something else', async () => {
  byId('body').lastElementChild!.remove();
  await settled();
  byId('body').firstElementChild!.firstChild!.nodeValue = 'Once.';
  await settled();
  expect(stale).toHaveBeenCalledTimes(2);
});

test('what comes in beside it is no concern of what was read', async () => {
  byId('body').append('Four.');
  await settled();
  expect(stale).not.toHaveBeenCalled();
});

test('what stood hidden beside it is shown, and hidden again', async () => {
  byId('more').style.display = 'block';
  await settled();
  byId('more').hidden = true;
  await settled();
  expect(stale).toHaveBeenCalledTimes(2);
});

test('an animation is no reason to look', async () => {
  for (let step = 0; step < 10; step++) byId('body').style.opacity = `${step / 10}`;
  await settled();
  expect(stale).not.toHaveBeenCalled();
});

test('nothing is watched after the end', async () => {
  ending.abort();
  byId('body').replaceChildren();
  await settled();
  expect(stale).not.toHaveBeenCalled();
});
