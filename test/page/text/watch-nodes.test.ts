import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchNodes } from '../../../src/page/text/watch-nodes';

let dom: JSDOM;
let ending: AbortController;
const stale = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stale.mockReset();
  dom = new JSDOM('<main><div id="body"><p>One.</p><p>Two.</p></div></main>');
  ending = new dom.window.AbortController();
  const { document } = dom.window;
  const nodes = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  watchNodes(document.getElementById('body')!, nodes, stale, ending.signal);
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

test('nothing is watched after the end', async () => {
  ending.abort();
  byId('body').replaceChildren();
  await settled();
  expect(stale).not.toHaveBeenCalled();
});
