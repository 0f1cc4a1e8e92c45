// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noteOf, tagsOf } from '../../src/core/annotation/annotation';
import { ReadoutError } from '../../src/core/errors';
import { Library } from '../../src/screens/library/library';
import { EVERYTHING } from '../../src/screens/library/query-address';
import { claimHits, fakeLibrary, keptHits, searchIn } from './library-fakes';
import { nearWindow } from './near-window';
import { show } from './render';

beforeAll(() => {
  nearWindow();
  // jsdom lays nothing out and cannot scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const everything = [...keptHits, ...claimHits];
const look = (hits = everything) => {
  const library = fakeLibrary(hits);
  show(<Library tools={library.tools} />);
  return library;
};
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

describe('looking for something in the library', () => {
  it('shows everything at first, with counts by facet', async () => {
    look();
    expect(await screen.findByText('10 found')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Kept by me.*3/ })).toBeTruthy();
  });

  it('narrows as one types and keeps the question in the address', async () => {
    const { address } = look();
    await screen.findByText('10 found');
    search('villages');
    expect(await screen.findByText('2 found')).toBeTruthy();
    expect(address()).toBe('#text=villages');
  });

  it('narrows by a facet, and keeps the other values of it to choose from', async () => {
    look();
    fireEvent.click(await screen.findByRole('checkbox', { name: /Accuses/ }));
    expect(await screen.findByText('1 found')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Pledges/ })).toBeTruthy();
  });

  it('says that the library is being upgraded, and shows it by itself when it is', async () => {
    const { world } = look();
    world.answer('library/search', () => {
      throw new ReadoutError('storage-upgrading', 'not yet');
    });
    search('villages');
    expect(await screen.findByText(/being brought to the form of this version/)).toBeTruthy();
    world.answer('library/search', (query) => searchIn(everything, query as never));
    expect(await screen.findByText('2 found', {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.queryByText(/being brought to the form/)).toBeNull();
  });

  it('says what to do where nothing is found, and where nothing is there', async () => {
    look();
    await screen.findByText('10 found');
    search('zebra');
    expect(await screen.findByText(/Nothing matches/)).toBeTruthy();
    cleanup();
    look([]);
    expect(await screen.findByText(/The library is empty/)).toBeTruthy();
  });
});

describe('an answer', () => {
  it('whose article the library lacks names the address, and its words run in their own direction', async () => {
    look(keptHits.slice(0, 1).map((hit) => ({ ...hit, article: null })));
    const [hit] = await screen.findAllByRole('listitem');
    expect(within(hit!).getByText(/^[a-z-]+\.example\//)).toBeTruthy();
    expect(hit!.querySelector('.r-passage')?.getAttribute('dir')).toBe('auto');
  });

  it('opens the article with its stored text, the words marked', async () => {
    look();
    fireEvent.click(await screen.findByRole('button', { name: 'diverted water without notice' }));
    const pane = await screen.findByRole('complementary', { name: 'Article' });
    await waitFor(() => expect(pane.querySelectorAll('[data-kind]').length).toBeGreaterThan(0));
    const marked = [...pane.querySelectorAll('[data-colour=pink].l-mark')].map((mark) => mark.textContent);
    expect(marked.join('')).toBe('diverted water without notice');
  });

  it('that is an annotation can be copied with who said it where, and a link to the passage', async () => {
    const { copied } = look();
    fireEvent.click(await screen.findByRole('button', { name: 'diverted water without notice' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy with its source' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(copied[0]).toMatch(/^“diverted water without notice” .*The Harbour Courier.*#:~:text=diverted%20water/);
  });

  it('that is an annotation can be edited there', async () => {
    const { world } = look();
    fireEvent.click(await screen.findByRole('button', { name: 'diverted water without notice' }));
    fireEvent.click(await screen.findByRole('button', { name: /^(Edit|Add a note)$/ }));
    fireEvent.input(await screen.findByLabelText('Note'), { target: { value: 'third time' } });
    const kept = keptHits[1]!;
    if (kept.kind !== 'annotation') throw new Error('the second hit is an annotation');
    await waitFor(() => expect(noteOf(world.saved.get(kept.annotation.id)!)).toBe('third time'));
  });
});

describe('a long answer', () => {
  const [hit] = claimHits;
  if (hit?.kind !== 'claim') throw new Error('the first hit is a claim');
  const many = Array.from({ length: 3000 }, (_, index) => ({
    ...hit,
    claim: { ...hit.claim, index, quote: `claim number ${index + 1}` },
  }));
  const rows = () => screen.getAllByRole('listitem').filter((row) => row.matches('.l-hit'));
  const focused = () => document.activeElement?.closest('.l-hit')?.getAttribute('aria-posinset');

  it('has the rows that are near the window, and says how many there are', async () => {
    nearWindow((part) => part === 0);
    look(many);
    await screen.findByText('claim number 1');
    await waitFor(() => expect(rows()).toHaveLength(50));
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('3000');
    expect(document.querySelectorAll('[data-part]')).toHaveLength(60);
  });

  it('is walked by arrows, Home and End, and keeps the focus where it has gone', async () => {
    nearWindow((part) => part === 0);
    look(many);
    (await screen.findByText('claim number 1')).focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    await waitFor(() => expect(focused()).toBe('2'));
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    await waitFor(() => expect(focused()).toBe('3000'));
    expect(rows().length).toBeLessThanOrEqual(100);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    await waitFor(() => expect(focused()).toBe('2999'));
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    await waitFor(() => expect(focused()).toBe('1'));
  });

  it('has one row where the Tab key stops', async () => {
    nearWindow();
    look(many.slice(0, 120));
    await waitFor(() => expect(rows()).toHaveLength(120));
    expect(rows().filter((row) => row.querySelector('[tabindex="0"]'))).toHaveLength(1);
  });
});

describe('many annotations at once', () => {
  it('get a tag, and lose it again by undo', async () => {
    const { world } = look();
    fireEvent.click(await screen.findByRole('button', { name: 'Select all annotations found' }));
    const bar = await screen.findByRole('region', { name: 'Selected annotations' });
    expect(within(bar).getByText('3 selected')).toBeTruthy();
    fireEvent.input(within(bar).getByLabelText('Tags'), { target: { value: 'winter' } });
    fireEvent.click(within(bar).getByText('Add tags'));
    expect(await screen.findByText('3 annotations changed.')).toBeTruthy();
    expect([...world.saved.values()].every((a) => tagsOf(a).includes('winter'))).toBe(true);
  });

  it('are deleted, wait in the bin, and come back by undo', async () => {
    const { world } = look();
    fireEvent.click(await screen.findByRole('checkbox', { name: /Select: diverted/ }));
    fireEvent.click(within(screen.getByRole('region', { name: 'Selected annotations' })).getByText('Delete'));
    expect(await screen.findByText('9 found')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Bin' }));
    expect(await screen.findByRole('button', { name: 'Bring back' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('tab', { name: 'List' }));
    expect(await screen.findByText('10 found')).toBeTruthy();
    expect(world.saved.size).toBe(3);
  });
});

describe('a change of many', () => {
  it('can be taken back long after, as one', async () => {
    const { world } = look();
    const entry = { token: 'long ago', kind: 'import', at: '2026-01-02T10:00:00.000Z', count: 120, undone: false };
    const undone: string[] = [];
    world.answer('journal/list', () => ({ items: [{ ...entry, undone: undone.length > 0 }], next: null }));
    world.answer('annotation/undo', ({ undo }: { undo: string }) => {
      undone.push(undo);
      return { restored: [], kept: [] };
    });
    fireEvent.click(await screen.findByRole('tab', { name: 'Bin' }));
    const change = (await screen.findByText(/120 annotations imported/)).closest('li')!;
    fireEvent.click(within(change).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('taken back')).toBeTruthy();
    expect(undone).toEqual(['long ago']);
  });
});

describe('charts', () => {
  it('say how far the count has come, and show what was counted where the reader stops it', async () => {
    const { world } = look(claimHits);
    const answers: (() => void)[] = [];
    await screen.findByText('7 found');
    fireEvent.click(screen.getByRole('tab', { name: 'Charts' }));
    await screen.findByText('Claims by week and kind of act');
    world.answer('library/search', () => {
      const page = Array.from({ length: 500 }, () => claimHits[0]!);
      return new Promise((resolve) =>
        answers.push(() => resolve({ ...searchIn(page, EVERYTHING as never), hits: page })),
      );
    });
    search('a');
    await waitFor(() => expect(answers).toHaveLength(2));
    for (const answer of answers) answer();
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(answers).toHaveLength(3));
    answers[2]!();
    expect(await screen.findByText('Of the first 500 claims; the others were not counted')).toBeTruthy();
  });

  it('count the claims that were found, with a table behind each', async () => {
    look();
    fireEvent.click(await screen.findByRole('tab', { name: 'Charts' }));
    const matrix = await screen.findByRole('table', { name: 'Who speaks of whom' });
    expect(within(matrix).getByRole('row', { name: /Irena Holt 4 1/ })).toBeTruthy();
    const weeks = screen.getAllByRole('table', { hidden: true });
    expect(within(weeks[0]!).getByRole('row', { name: '5 Jan 2026 2 3 1 1', hidden: true })).toBeTruthy();
  });
});
