import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { type Counts, countsOf } from './between';
import { CALIBRATIONS, probabilityOf } from './calibration';
import { type TaggedCue, tagCues } from './cues';
import { type Encoding, encode, meanOf } from './encode';
import { FIELDS, featuresOf } from './features';
import { CANDIDATE_BIAS, type Evidence, LEAST_MARGIN, marginOf } from './margin';
import type { ClaimModel } from './model';
import { LONGEST, type Network } from './network';
import { PAIR_LABELS, pairScores, projectTokens } from './pairs';
import { bestPath } from './viterbi';

const SOURCE = 1;
const CONTENT = 3;

/** The attributions of one block as the network sees them. */
export function attributionsByModel(model: ClaimModel, block: ReadBlock, diplomatic: boolean): Attribution[] {
  const curve = CALIBRATIONS[diplomatic ? 'diplomatic' : 'other'];
  return taggedAttributions(model, block, diplomatic).flatMap(({ evidence, ...attribution }) => {
    const margin = marginOf(evidence);
    return margin < LEAST_MARGIN ? [] : [{ ...attribution, certainty: probabilityOf(margin, curve) }];
  });
}

/** An attribution that may be one, with what speaks for it in place of a probability. */
export type TaggedAttribution = Omit<Attribution, 'certainty'> & { readonly evidence: Evidence };

/** Everything in a block that the network takes for an attribution, however unsure it is of it. */
export function taggedAttributions(model: ClaimModel, block: ReadBlock, diplomatic: boolean): TaggedAttribution[] {
  return piecesOf(block).flatMap((piece) => ofPiece(model, piece, diplomatic));
}

function piecesOf(block: ReadBlock): ReadBlock[] {
  if (block.tokens.length <= LONGEST) return [block];
  const pieces: ReadBlock[] = [];
  for (let from = 0; from < block.tokens.length; from += LONGEST) pieces.push(pieceOf(block, from, from + LONGEST));
  return pieces;
}

function pieceOf(block: ReadBlock, from: number, to: number): ReadBlock {
  const sentences = block.sentences
    .filter((s) => s.from < to && s.to > from)
    .map((s) => ({ from: Math.max(0, s.from - from), to: Math.min(to, s.to) - from }));
  return { ...block, tokens: block.tokens.slice(from, to), quotationAt: block.quotationAt.slice(from, to), sentences };
}

function ofPiece({ network, vocabulary }: ClaimModel, block: ReadBlock, diplomatic: boolean): TaggedAttribution[] {
  const features = featuresOf(block, vocabulary, diplomatic);
  if (features.length < FIELDS.length) return [];
  const encoding = encode(network, features);
  const cues = tagCues(network, encoding, CANDIDATE_BIAS);
  if (cues.length === 0) return [];
  projectTokens(network, encoding);
  const counts = countsOf(
    block,
    features,
    cues.filter((cue) => cue.margin > 0),
  );
  return cues.flatMap((cue) => attributionOf(network, block, encoding, counts, cue));
}

function attributionOf(
  network: Network,
  block: ReadBlock,
  encoding: Encoding,
  counts: Counts,
  cue: TaggedCue,
): TaggedAttribution[] {
  const cueMean = meanOf(network, encoding, cue.from, cue.to);
  const { from, scores, keep } = pairScores(network, encoding, counts, cue, cueMean);
  const path = bestPath(scores, PAIR_LABELS, network.transitions);
  const content = runsOf(path, CONTENT, from).filter((run) => run.to - run.from > 1 || block.tokens[run.from]!.isWord);
  if (content.length === 0) return [];
  const source = strongest(runsOf(path, SOURCE, from), scores, from);
  const contentMargin = Math.min(...content.map((run) => meanMargin(run, CONTENT, scores, from)));
  return [
    {
      source: source ? [spanOf(block, source)] : [],
      cue: [spanOf(block, cue)],
      content: content.map((run) => spanOf(block, run)),
      evidence: { cue: cue.margin, keep, content: contentMargin, hasSource: source !== null },
    },
  ];
}

/** Runs of a label that begins with `begin` and goes on with `begin + 1`. */
function runsOf(path: Uint8Array, begin: number, offset: number): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] !== begin) continue;
    let to = at + 1;
    while (path[to] === begin + 1) to++;
    runs.push({ from: offset + at, to: offset + to });
  }
  return runs;
}

/** An attribution has one source: the run that the scores are surest of. */
function strongest(runs: readonly TokenRange[], scores: Float64Array, from: number): TokenRange | null {
  let best: TokenRange | null = null;
  for (const run of runs)
    if (!best || meanMargin(run, SOURCE, scores, from) > meanMargin(best, SOURCE, scores, from)) best = run;
  return best;
}

function meanMargin(run: TokenRange, begin: number, scores: Float64Array, from: number): number {
  let sum = 0;
  for (let at = run.from; at < run.to; at++) {
    const row = (at - from) * PAIR_LABELS;
    sum += Math.max(scores[row + begin]!, scores[row + begin + 1]!) - scores[row]!;
  }
  return sum / (run.to - run.from);
}

const spanOf = ({ tokens }: ReadBlock, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
