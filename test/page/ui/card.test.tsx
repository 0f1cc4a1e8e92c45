// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Annotation, bodiesOf } from '../../../src/core/annotation/annotation';
import type { Claim } from '../../../src/core/claims/claim';
import { ReadoutError } from '../../../src/core/errors';
import type { ArticleMark } from '../../../src/page/marks/marks';
import { annotationOfClaim } from '../../../src/page/reader/new-annotation';
import { pageText } from '../../../src/page/text/page-text';
import { Card } from '../../../src/page/ui/card';
import type { CardView, Correcting } from '../../../src/page/ui/view';
import { sampleStatus } from '../../screens/fakes';
import { show, urdu } from '../../screens/render';

afterEach(cleanup);

const { analysis, article } = sampleStatus();
const on = pageText({ ...article, runs: [] });
const claimed = (index: number): ArticleMark & { kind: 'claim' } => {
  const claim = analysis.claims[index] as Claim;
  return {
    kind: 'claim',
    id: `claim:${index}`,
    claim,
    spans: claim.content,
    style: { kind: 'claim', family: 'neutral', doubtful: false },
  };
};
const DEMAND = claimed(1);
const DOUBTFUL = claimed(4);
const kept = (claim: Claim): Annotation => ({
  ...annotationOfClaim(article.url ?? '', article, claim, 'sample'),
  revision: 1,
  body: bodiesOf('same wording as 12 Dec', ['assurances']),
});

function viewOf(marks: readonly ArticleMark[], change: Partial<CardView> = {}): CardView {
  return {
    kind: 'card',
    marks,
    keptFrom: () => null,
    keep: vi.fn(async () => {}),
    write: vi.fn(),
    remove: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    correcting: () => null,
    ...change,
  };
}
const shown = (view: CardView, language?: typeof urdu) => show(<Card view={view} onClose={() => {}} />, language);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));

describe('the card of a claim', () => {
  it('says who speaks, what they do, about whom, and in whose words; how sure it is only where it is not', () => {
    shown(viewOf([DEMAND]));
    const { textContent } = screen.getByRole('dialog');
    for (const words of ['Irena Holt', 'Demands', 'about Sweden', 'as the article reports it'])
      expect(textContent).toContain(words);
    expect(textContent).not.toContain('uncertain');
    cleanup();
    shown(viewOf([DOUBTFUL]));
    expect(screen.getByRole('dialog').textContent).toContain('uncertain (40%)');
  });

  it('speaks Urdu', () => {
    shown(viewOf([DEMAND]), urdu);
    expect(screen.getByRole('button', { name: 'رکھیں' })).toBeTruthy();
  });

  it('keeps it with one press, and says why where it cannot be kept, until it is tried again', async () => {
    const keep = vi
      .fn<CardView['keep']>()
      .mockRejectedValueOnce(new ReadoutError('storage-full', 'no room'))
      .mockResolvedValue();
    shown(viewOf([DEMAND], { keep }));
    press('Keep');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('disk is full'));
    press('Try again');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('begins a note without a press for keeping first', () => {
    const view = viewOf([DEMAND]);
    shown(view);
    press('Note');
    expect(view.write).toHaveBeenCalledWith(DEMAND);
  });

  it('says that the quotation was copied only when it was', async () => {
    let done = () => {};
    shown(viewOf([DEMAND], { copy: () => new Promise((resolve) => (done = resolve)) }));
    press('Copy');
    expect(screen.queryByText('Copied')).toBeNull();
    done();
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('shows what was kept from it in its own part, not as a second one', () => {
    const annotation = kept(DEMAND.claim);
    const own: ArticleMark = {
      kind: 'annotation',
      id: annotation.id,
      placed: { annotation, on, anchor: { state: 'anchored', span: [0, 9], confidence: 1, method: 'exact' } as never },
      spans: DEMAND.spans,
      style: { kind: 'annotation', colour: 'yellow' },
    };
    const keptFrom = (mark: ArticleMark) => (mark === DEMAND || mark === own ? annotation : null);
    shown(viewOf([own, DEMAND], { keptFrom }));
    expect(screen.getAllByText('same wording as 12 Dec')).toHaveLength(1);
    expect(screen.getAllByText('Irena Holt')).toHaveLength(1);
    expect(screen.getByText('assurances')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });

  it('of an annotation alone says what its claim was when it was kept', () => {
    const annotation = kept(DEMAND.claim);
    const own: ArticleMark = {
      kind: 'annotation',
      id: annotation.id,
      placed: { annotation, on, anchor: { state: 'moved' } as never },
      spans: DEMAND.spans,
      style: { kind: 'annotation', colour: 'yellow' },
    };
    shown(viewOf([own], { keptFrom: () => annotation }));
    expect(screen.getByText('Irena Holt')).toBeTruthy();
    expect(screen.getByText(/found elsewhere/)).toBeTruthy();
  });
});

describe('correcting a claim in the card', () => {
  const correcting = (change: Partial<Correcting> = {}): Correcting => ({
    act: 'demand',
    speaker: 'Irena Holt',
    speakers: ['Irena Holt', 'Ministry of Foreign Affairs'],
    source: { words: 'The spokesperson', ministry: 'PK' },
    change: vi.fn(async () => {}),
    notAClaim: vi.fn(async () => {}),
    chooseWords: vi.fn(),
    ...change,
  });
  const open = (how: Correcting) => {
    shown(viewOf([DEMAND], { correcting: () => how }));
    press('Correct');
  };

  it('takes one press where it is no claim, and the focus is there', () => {
    const how = correcting();
    open(how);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Not a claim' }));
    press('Not a claim');
    expect(how.notAClaim).toHaveBeenCalled();
  });

  it('changes act and speaker together', () => {
    const how = correcting();
    open(how);
    fireEvent.change(screen.getByLabelText('Act'), { target: { value: 'appeal' } });
    fireEvent.input(screen.getByLabelText('Speaker'), { target: { value: ' Ministry of Foreign Affairs ' } });
    press('Save correction');
    expect(how.change).toHaveBeenCalledWith({
      act: 'appeal',
      speaker: 'Ministry of Foreign Affairs',
      reach: 'claim',
    });
  });

  it('asks how far it reaches where the speaker is another, and only there', () => {
    const how = correcting();
    open(how);
    expect(screen.queryByLabelText(/means this speaker/)).toBeNull();
    fireEvent.input(screen.getByLabelText('Speaker'), { target: { value: 'Nadia Rahim' } });
    const reach = screen.getByLabelText('“The spokesperson” means this speaker');
    expect([...reach.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'In this claim only',
      'Everywhere in this article',
      'In reports of the ministry of Pakistan',
      'In every article',
    ]);
    fireEvent.change(reach, { target: { value: 'ministry' } });
    press('Save correction');
    expect(how.change).toHaveBeenCalledWith({ act: 'demand', speaker: 'Nadia Rahim', reach: 'ministry' });
  });

  it('does not ask where the source is a pronoun, or names nobody', () => {
    open(correcting({ source: null }));
    fireEvent.input(screen.getByLabelText('Speaker'), { target: { value: 'Nadia Rahim' } });
    expect(screen.queryByLabelText(/means this speaker/)).toBeNull();
  });

  it('takes an empty speaker for one who is not named', () => {
    const how = correcting();
    open(how);
    fireEvent.input(screen.getByLabelText('Speaker'), { target: { value: '  ' } });
    press('Save correction');
    expect(how.change).toHaveBeenCalledWith({ act: 'demand', speaker: null, reach: 'claim' });
  });

  it('is not offered for what is no claim of the engine’s', () => {
    shown(viewOf([DEMAND]));
    expect(screen.queryByRole('button', { name: 'Correct' })).toBeNull();
  });
});
