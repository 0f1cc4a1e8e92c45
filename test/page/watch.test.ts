import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch';

const LONG = 'The spokesperson said that the talks would go on for as long as they had to. '.repeat(3);
let dom: JSDOM;
let ending: AbortController;
let seen: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  dom = new JSDOM('<body><main></main>', { url: 'https://quay.example/one' });
  ending = new dom.window.AbortController();
  seen = [];
  watchPage(dom.window.document, (change) => seen.push(change), ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const add = (html: string, name = 'p'): void => {
  const element = dom.window.document.createElement(name);
  element.textContent = html;
  dom.window.document.querySelector('main')!.append(element);
};
/** Lets mutations be delivered, and the time pass in which more could come. */
const settled = async (): Promise<void> => {
  await Promise.resolve();
  vi.advanceTimersByTime(3000);
};

test('late text is one change, however many pieces it comes in', async () => {
  add(LONG);
  add(LONG);
  await settled();
  expect(seen).toEqual(['content']);
});

test('a clock that ticks, and what Readout adds itself, are no change', async () => {
  add('12:31');
  add(LONG, 'readout-host');
  add('12:32');
  await settled();
  expect(seen).toEqual([]);
});

test('a page that builds itself of nodes without end is told of without reading them', async () => {
  const { document } = dom.window;
  let at: Element = document.querySelector('main')!;
  for (let i = 0; i < 400; i++) at = at.appendChild(document.createElement('div'));
  for (let i = 0; i < 10_000; i++) document.querySelector('main')!.append(document.createElement('i'));
  const read = vi.spyOn(dom.window.Node.prototype, 'textContent', 'get');
  await settled();
  expect(seen).toEqual(['content']);
  expect(read).not.toHaveBeenCalled();
});

test('a new address is a navigation, whatever content comes with it', async () => {
  dom.window.history.pushState(null, '', '/two');
  add(LONG);
  await settled();
  expect(seen).toEqual(['navigation']);
});

test('a jump inside the page is no navigation', async () => {
  dom.window.history.pushState(null, '', '/one#comments');
  add('12:33');
  await settled();
  expect(seen).toEqual([]);
});

test('nothing comes after the end', async () => {
  add(LONG);
  await Promise.resolve();
  ending.abort();
  add(LONG);
  await settled();
  expect(seen).toEqual([]);
});

test('a page made ready ahead is told of when it is shown, and not before', async () => {
  const { document } = dom.window;
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  add(LONG);
  await settled();
  expect(seen).toEqual([]);
  Object.defineProperty(document, 'prerendering', { value: false });
  document.dispatchEvent(new dom.window.Event('prerenderingchange'));
  await settled();
  expect(seen).toEqual(['restored']);
});

test('a page from the back-forward cache is told of, a page that was loaded is not', async () => {
  for (const persisted of [false, true])
    dom.window.dispatchEvent(new dom.window.PageTransitionEvent('pageshow', { persisted }));
  await settled();
  expect(seen).toEqual(['restored']);
});

test('text that is unfolded or folded is a change, and a style that hides nothing is none', async () => {
  const { document } = dom.window;
  add(LONG);
  const paragraph = document.querySelector('p')!;
  paragraph.setAttribute('hidden', '');
  await settled();
  seen.length = 0;
  paragraph.removeAttribute('hidden');
  await settled();
  paragraph.setAttribute('style', 'color: red');
  paragraph.setAttribute('hidden', 'until-found');
  await settled();
  paragraph.setAttribute('style', 'display: none');
  await settled();
  expect(seen).toEqual(['content', 'content']);
});
