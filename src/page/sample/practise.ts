import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { Draft } from '../../core/annotation/draft';
import { articleIdOf } from '../../core/article/article-id';
import { withAliases } from '../../core/claims/aliased';
import { withCorrections } from '../../core/claims/correction';
import { aliasKey, type SpeakerAlias } from '../../core/corrections/alias';
import type { Correction } from '../../core/corrections/correction';
import type { Preferences } from '../preferences';
import { startReader } from '../reader/reader';
import type { ReaderActions } from '../reader-actions';
import { analysisOfSample, foundSample, type Sample } from './found-sample';

/**
 * Readout at work on a sample, as on any article, but that what the reader does there is kept nowhere. `onKept` is
 * called with each thing that is kept.
 */
export function practise(sample: Sample, preferences: Preferences, onKept: () => void, signal: AbortSignal): void {
  const found = foundSample(sample);
  const analysis = analysisOfSample(sample, found);
  const source = found.root.ownerDocument.location.href;
  const place = { article: articleIdOf(source), ministry: analysis.briefing.ministry };
  const corrections = new Map<string, Correction>();
  const aliases = new Map<string, SpeakerAlias>();
  const corrected = () => {
    const { text } = found.article;
    const said = [...corrections.values()].map((one) => ({ words: one.selector[0].exact, corrected: one.corrected }));
    const named = withAliases(text, analysis.claims, [...aliases.values()], place);
    reader.update(found, { ...analysis, claims: withCorrections(text, named, said) });
  };
  const actions: ReaderActions = {
    ...inMemory(onKept),
    async correct(added) {
      for (const correction of added) corrections.set(correction.id, correction);
      corrected();
    },
    async withdraw(removed) {
      for (const { id } of removed) corrections.delete(id);
      corrected();
    },
    async keepAlias(alias) {
      const before = aliases.get(aliasKey(alias));
      aliases.set(aliasKey(alias), alias);
      corrected();
      return before ?? null;
    },
    async forgetAlias(alias) {
      aliases.delete(aliasKey(alias));
      corrected();
    },
    async changeSettings(change) {
      settings = { ...settings, ...change };
      reader.prefer({ ...preferences, settings });
    },
  };
  // The sample is shorter than the window: a map of it would say nothing.
  let settings = { ...preferences.settings, map: false };
  const reader = startReader({
    found,
    analysis,
    annotations: [],
    source,
    actions,
    preferences: { ...preferences, settings },
    signal,
  });
}

/** A library that lasts as long as the page. */
function inMemory(
  onKept: () => void,
): Omit<ReaderActions, 'correct' | 'withdraw' | 'keepAlias' | 'forgetAlias' | 'changeSettings'> {
  const kept = new Map<AnnotationId, Annotation>();
  const removed = new Map<string, Annotation[]>();
  const drafts = new Map<AnnotationId, Draft>();
  return {
    drafts: {
      read: async (id) => drafts.get(id) ?? null,
      write: async (id, draft) => void (draft ? drafts.set(id, draft) : drafts.delete(id)),
    },
    knownTags: async () =>
      [...new Set([...kept.values()].flatMap(({ body }) => body))]
        .filter(({ purpose }) => purpose === 'tagging')
        .map(({ value }) => value),
    writtenElsewhere: async () => [],
    async save(annotation) {
      const saved = { ...annotation, revision: annotation.revision + 1 };
      kept.set(saved.id, saved);
      onKept();
      return { kind: 'saved', annotation: saved };
    },
    async remove(ids) {
      const token = crypto.randomUUID();
      removed.set(
        token,
        ids.flatMap((id) => kept.get(id) ?? []),
      );
      for (const id of ids) kept.delete(id);
      return token;
    },
    async undo(token) {
      const back = removed.get(token) ?? [];
      for (const annotation of back) kept.set(annotation.id, annotation);
      return back;
    },
  };
}
