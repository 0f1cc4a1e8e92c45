// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Annotation, bodiesOf, noteOf, quoteOf, tagsOf } from '../../src/core/annotation/annotation';
import { overruled } from '../../src/core/briefing/overrule';
import { ReadoutError } from '../../src/core/errors';
import type { PageNews } from '../../src/platform/protocol';
import { ReadingView } from '../../src/screens/reading/reading-view';
import { fakeWorld, sampleArticle, sampleStatus } from './fakes';
import { show } from './render';

afterEach(cleanup);

const choose = async (tab: RegExp) => fireEvent.click(await screen.findByRole('tab', { name: tab }));
const sameWords = (a: Annotation) => (b: Annotation) => quoteOf(a) === quoteOf(b);
const edit = () => fireEvent.click(screen.getAllByRole('button', { name: 'Edit' })[0]!);
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('an article beside the screen', () => {
  it('says what the page is: a briefing, whose, by whom, when', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus())} />);
    expect(await screen.findByText('Reports a Foreign Office briefing')).toBeTruthy();
    expect(screen.getByText('weekly briefing')).toBeTruthy();
  });

  it('says that it is a further page of an article, with the way to the first', async () => {
    const status = sampleStatus();
    const url = 'https://quay.example/world/ferry-to-sail-again?page=2';
    show(<ReadingView tools={fakeWorld({ ...status, article: { ...status.article, url } })} />);
    expect(await screen.findByText(/Page 2 of an article/)).toBeTruthy();
    const first = screen.getByRole<HTMLAnchorElement>('link', { name: 'First page' });
    expect(first.href).toBe('https://quay.example/world/ferry-to-sail-again');
  });

  it('takes the reader’s word for it when they say it is none, and can take it back', async () => {
    const status = sampleStatus();
    const asked: unknown[] = [];
    let tell: ((news: PageNews) => void) | null = null;
    const world = fakeWorld(status, {
      follow: (listener) => {
        tell = listener;
      },
    });
    world.answer<{ of: 'article'; isBriefing: boolean | null }>('briefing/overrule', ({ of, isBriefing }) => {
      asked.push([of, isBriefing]);
      const verdict = isBriefing === null ? null : { of, isBriefing };
      const briefing = overruled(status.analysis.briefing, verdict);
      world.answer('page/status', () => ({ ...status, analysis: { ...status.analysis, briefing } }));
      tell?.({ kind: 'changed' });
    });
    show(<ReadingView tools={world} />);
    const none = await screen.findByRole('button', { name: 'Mark as no briefing' });
    await waitFor(() => expect(tell).not.toBeNull());
    fireEvent.click(none);
    expect(await screen.findByText('Not a briefing: you said so')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Reports a Foreign Office briefing')).toBeTruthy();
    expect(asked).toEqual([
      ['article', false],
      ['article', null],
    ]);
  });

  it('names a key point that nothing supports', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus())} />);
    const point = (await screen.findByText(/The ministry rejected remarks/)).closest('li')!;
    expect(within(point).getByText('Nothing in the article supports this point.')).toBeTruthy();
    expect(screen.getAllByText('Nothing in the article supports this point.')).toHaveLength(1);
  });

  it('shows a claim in the page when its words are pressed, by its place among all claims', async () => {
    const world = fakeWorld(sampleStatus());
    show(<ReadingView tools={world} />);
    await choose(/Claims/);
    fireEvent.click(screen.getByText(/diverted water without notice/));
    expect(world.jumps).toEqual(['claim:3']);
  });

  it('filters claims by family, and keeps their places', async () => {
    const world = fakeWorld(sampleStatus());
    show(<ReadingView tools={world} />);
    await choose(/Claims/);
    fireEvent.click(screen.getByRole('button', { name: /Concerned/ }));
    expect(screen.queryByText(/diverted water/)).toBeNull();
    fireEvent.click(screen.getByText('the villages downstream'));
    expect(world.jumps).toEqual(['claim:4']);
  });

  it('moves between tabs with the arrow keys', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus())} />);
    fireEvent.keyDown(await screen.findByRole('tab', { name: /Key points/ }), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: /Claims/ }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('an annotation', () => {
  it('is there to be read, and its fields when the reader presses what they wrote', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus())} />);
    await choose(/Mine/);
    expect(screen.queryByLabelText('Note')).toBeNull();
    fireEvent.click(screen.getByText('same wording as 12 Dec'));
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
  });

  it('is offered the tags in use while one is typed', async () => {
    const world = fakeWorld(sampleStatus());
    world.answer('tag/list', () => [
      { value: 'dam', count: 2 },
      { value: 'downstream', count: 9 },
    ]);
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    edit();
    const tags = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' });
    fireEvent.focus(tags);
    type(tags, 'river, d');
    await waitFor(() =>
      expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['downstream', 'dam']),
    );
    fireEvent.keyDown(tags, { key: 'ArrowDown' });
    fireEvent.keyDown(tags, { key: 'ArrowDown' });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect(tags.value).toBe('river, dam, ');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('is saved as it is typed, and the draft is forgotten once it is in the library', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    edit();
    type(screen.getByLabelText('Note'), 'same wording as 5 Dec');
    const { id } = status.annotations[0]!.annotation;
    expect(world.kept.get(id)?.note).toBe('same wording as 5 Dec');
    await waitFor(() => expect(noteOf(world.saved.get(id)!)).toBe('same wording as 5 Dec'));
    await waitFor(() => expect(world.kept.size).toBe(0));
  });

  it('gets back what was typed when the popup was closed in mid-typing', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    const { id } = status.annotations[0]!.annotation;
    world.kept.set(id, { note: 'half a sen', tags: 'assurances, river' });
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    expect(await screen.findByDisplayValue('half a sen')).toBeTruthy();
    await waitFor(() => expect(tagsOf(world.saved.get(id)!)).toEqual(['assurances', 'river']));
  });

  it('that somebody else changed meanwhile is not overwritten: the reader chooses', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    const mine = status.annotations[0]!.annotation;
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    world.saved.set(mine.id, { ...mine, revision: 7 });
    edit();
    type(screen.getByLabelText('Note'), 'mine');
    fireEvent.click(await screen.findByText('Keep mine'));
    await waitFor(() => expect(noteOf(world.saved.get(mine.id)!)).toBe('mine'));
  });

  it('and the other edit of it are both kept, where the reader wants both', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    const mine = status.annotations[0]!.annotation;
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    world.saved.set(mine.id, { ...mine, revision: 7, body: bodiesOf('theirs', ['river']) });
    edit();
    type(screen.getByLabelText('Note'), 'mine');
    const notice = await screen.findByRole('alert');
    expect(within(notice).getByText('Tags there: river')).toBeTruthy();
    fireEvent.click(within(notice).getByText('Keep both'));
    expect(await screen.findByDisplayValue('theirs')).toBeTruthy();
    expect([...world.saved.values()].filter(sameWords(mine)).map(noteOf)).toEqual(['theirs', 'mine']);
    expect(world.kept.size).toBe(0);
  });

  it('of which only the colour was changed keeps the colour that was chosen', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    const mine = status.annotations[0]!.annotation;
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    world.saved.set(mine.id, { ...mine, revision: 7 });
    edit();
    fireEvent.click(screen.getByLabelText('Green'));
    fireEvent.click(await screen.findByText('Keep mine'));
    await waitFor(() => expect(world.saved.get(mine.id)?.colour).toBe('green'));
  });

  it('that could not be saved keeps what was typed, and is saved when the reader tries again', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    const { id } = status.annotations[0]!.annotation;
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    const refuse = () => {
      throw new ReadoutError('storage-full', 'quota');
    };
    const save = world.answer('annotation/save', refuse);
    edit();
    type(screen.getByLabelText('Note'), 'third week');
    expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/);
    expect(screen.getByDisplayValue('third week')).toBeTruthy();
    world.answer('annotation/save', save);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(noteOf(world.saved.get(id)!)).toBe('third week'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is copied with who said it, where and when, and a link to the passage', async () => {
    const status = sampleStatus();
    const world = fakeWorld(status);
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy with its source' })[0]!);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    const words = quoteOf(status.annotations[0]!.annotation);
    expect(world.copied[0]).toContain(`“${words}”`);
    expect(world.copied[0]).toContain(sampleArticle.title!);
    expect(world.copied[0]).toContain('#:~:text=');
  });

  it('that was deleted can be brought back', async () => {
    const world = fakeWorld(sampleStatus());
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0]!);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Delete' })).toHaveLength(2));
    expect(world.saved.size).toBe(2);
  });

  it('can be about the whole page, without any of its words', async () => {
    const world = fakeWorld(sampleStatus());
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    fireEvent.click(screen.getByRole('button', { name: 'Write a note on the whole page' }));
    type(screen.getByLabelText('Note'), 'Third briefing in a row');
    await waitFor(() => expect(world.saved.size).toBe(3));
    expect([...world.saved.values()].at(-1)?.target).toEqual({ source: sampleArticle.url });
  });

  it('on the whole page that says nothing leaves nothing behind', async () => {
    const world = fakeWorld(sampleStatus());
    show(<ReadingView tools={world} />);
    await choose(/Mine/);
    fireEvent.click(screen.getByRole('button', { name: 'Write a note on the whole page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('button', { name: 'Write a note on the whole page' })).toBeTruthy();
    expect(world.saved.size).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Write a note on the whole page' }));
    type(screen.getByLabelText('Note'), 'Third');
    await waitFor(() => expect(world.saved.size).toBe(3));
    type(screen.getByLabelText('Note'), '');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(world.saved.size).toBe(2));
  });

  it('whose words have moved says so', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus())} />);
    await choose(/Mine/);
    expect(screen.getAllByText(/The page has changed; these words were found elsewhere/)).toHaveLength(1);
  });
});

describe('other pages', () => {
  it('whose annotations could not be read say so beside their claims', async () => {
    show(<ReadingView tools={fakeWorld(sampleStatus({ problem: 'storage-refused' }))} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not let Readout store anything/);
    expect(screen.getByRole('tab', { name: /Claims/ })).toBeTruthy();
  });

  it('without a reader say so and offer what can be done', async () => {
    show(<ReadingView tools={fakeWorld(new ReadoutError('disconnected', 'nobody there'))} />);
    expect(await screen.findByText('Readout is not running on harbour-courier.example')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read this page once' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Always on harbour-courier.example' })).toBeTruthy();
  });

  it('without an article say so', async () => {
    const world = fakeWorld(null);
    world.answer('page/read', () => null);
    show(<ReadingView tools={world} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Read it all the same' }));
    expect(await screen.findByText(/No article was found/)).toBeTruthy();
  });

  it('that fail say what to do', async () => {
    show(<ReadingView tools={fakeWorld(new ReadoutError('storage-full', 'quota'))} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Make room and try again/);
  });
});

describe('export', () => {
  const lines = {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    async *write(entries: AsyncIterable<{ annotation: Parameters<typeof noteOf>[0] }>) {
      for await (const { annotation } of entries) yield `- ${noteOf(annotation)}\n`;
    },
  };

  it('of this page and of everything gives a file with a telling name', async () => {
    const world = fakeWorld(sampleStatus(), { formats: [lines] });
    show(<ReadingView tools={world} />);
    fireEvent.click(await screen.findByText('Save file'));
    await waitFor(() => expect(world.files).toHaveLength(1));
    expect(world.files[0]!.name).toMatch(/^readout-\d{4}-\d\d-\d\d-norland-seeks-written-guarantees-on-shared\.md$/);
    expect(await world.files[0]!.file.text()).toBe('- same wording as 12 Dec\n- \n');
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'Everything' } });
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('What').value).toBe('Everything'));
    fireEvent.click(screen.getByText('Save file'));
    await waitFor(() => expect(world.files).toHaveLength(2));
    expect(world.files[1]!.name).toMatch(/^readout-\d{4}-\d\d-\d\d\.md$/);
  });
});
