// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../src/core/annotation/annotation';
import type { Draft } from '../../../src/core/annotation/draft';
import { ReadoutError } from '../../../src/core/errors';
import { Editor } from '../../../src/page/ui/editor';
import type { EditorView } from '../../../src/page/ui/view';
import { annotation } from '../../screens/fakes';
import { show } from '../../screens/render';

afterEach(cleanup);

const KEPT = annotation('diverted water without notice', 'first', ['river'], 'pink');

function opened(change: Partial<EditorView> = {}) {
  const typed: Draft[] = [];
  let leave: (() => void) | null = null;
  const view: EditorView = {
    kind: 'editor',
    annotation: KEPT,
    focus: 'note',
    knownTags: async () => ['river', 'assurances'],
    left: Promise.resolve(null),
    typed: async (draft) => void typed.push(draft),
    save: vi.fn(async (): Promise<{ kind: 'saved'; annotation: Annotation }> => ({ kind: 'saved', annotation: KEPT })),
    discard: vi.fn(async () => {}),
    takeStored: vi.fn(async () => {}),
    keepBoth: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    ...change,
  };
  const onClose = vi.fn();
  show(<Editor view={view} onClose={onClose} onUnsaved={(how) => (leave = how)} />);
  return { view, typed, onClose, leave: () => leave };
}
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note');
const type = (words: string) => fireEvent.input(note(), { target: { value: words } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the editor in the page', () => {
  it('puts the focus where the reader wants to write', () => {
    opened({ focus: 'tags' });
    expect(document.activeElement).toBe(screen.getByLabelText('Tags'));
  });

  it('keeps each key, and saves note, tags and colour together', async () => {
    const { view, typed } = opened();
    type('same wording');
    fireEvent.input(screen.getByLabelText('Tags'), { target: { value: 'river, assurances' } });
    fireEvent.click(screen.getByLabelText('Green'));
    expect(typed.at(-1)).toEqual({ note: 'same wording', tags: 'river, assurances' });
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    await waitFor(() =>
      expect(view.save).toHaveBeenCalledWith(
        { note: 'same wording', tags: 'river, assurances', colour: 'green' },
        null,
      ),
    );
  });

  it('takes up what was typed before', async () => {
    opened({ left: Promise.resolve({ note: 'half a thou', tags: 'river' }) });
    await waitFor(() => expect(note().value).toBe('half a thou'));
  });

  it('is left by saving while it holds typed words, and simply closed while it does not', async () => {
    const { view, leave } = opened();
    expect(leave()).toBeNull();
    type('a thought');
    await waitFor(() => expect(leave()).not.toBeNull());
    leave()?.();
    await waitFor(() => expect(view.save).toHaveBeenCalled());
  });

  it('gives typed words up only on Cancel, in a way that can be taken back', async () => {
    const { view, onClose } = opened();
    press('Cancel');
    expect(onClose).toHaveBeenCalledTimes(1);
    type('a thought');
    press('Cancel');
    expect(view.discard).toHaveBeenCalledWith({ note: 'a thought', tags: 'river' });
  });

  it('says at once where typed words would be lost with the tab', async () => {
    const outdated = new ReadoutError('outdated', 'left behind');
    opened({ typed: () => Promise.reject(outdated), save: () => Promise.reject(outdated) });
    type('a thought');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Readout was updated'));
    press('Save');
    await screen.findByRole('button', { name: 'Reload the page' });
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(note().value).toBe('a thought');
  });

  it('asks what to keep where somebody else has saved meanwhile', async () => {
    const stored = { ...KEPT, revision: 7 };
    const save = vi
      .fn<EditorView['save']>()
      .mockResolvedValueOnce({ kind: 'conflict', stored })
      .mockResolvedValue({ kind: 'saved', annotation: KEPT });
    const { view } = opened({ save });
    type('mine');
    press('Save');
    fireEvent.click(await screen.findByText('Keep mine'));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ note: 'mine' }), stored));
    save.mockResolvedValueOnce({ kind: 'conflict', stored });
    press('Save');
    fireEvent.click(await screen.findByText('Take the other'));
    await waitFor(() => expect(view.takeStored).toHaveBeenCalled());
    fireEvent.click(screen.getByText('Keep both'));
    await waitFor(() => expect(view.keepBoth).toHaveBeenCalledWith(expect.objectContaining({ note: 'mine' })));
  });
});
