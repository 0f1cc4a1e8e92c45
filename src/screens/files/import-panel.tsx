import { useId, useRef, useState } from 'preact/hooks';
import { type Annotation, noteOf, quoteOf, tagsOf } from '../../core/annotation/annotation';
import { CONFLICT_CHOICES, type ConflictChoice, type ImportPreview } from '../../core/import/import-item';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { Failure, Notice } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import type { Background } from '../../platform/protocol';
import { type StagedImport, stage } from './staged-import';

type Step =
  | { readonly kind: 'idle' | 'unknown-file' }
  | { readonly kind: 'reading'; readonly items: number; readonly stop: AbortController }
  | { readonly kind: 'staged'; readonly staged: StagedImport }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Properties {
  readonly background: Background;
  /** Called when an import is in the library, with how to take it back. */
  readonly onImported: (result: { undo: string; changed: number }) => void;
}

/** Brings a file into the library: read first, looked at, and then taken over as a whole or not at all. */
export function ImportPanel({ background, onImported }: Properties) {
  const { say, count } = useLanguage();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const fail = (error: unknown) => setStep({ kind: 'failed', error });
  const read = async (file: File) => {
    const stop = new AbortController();
    const onProgress = (items: number) => setStep({ kind: 'reading', items, stop });
    onProgress(0);
    try {
      const staged = await stage(background, file, onProgress, stop.signal);
      setStep(staged ? { kind: 'staged', staged } : { kind: 'unknown-file' });
    } catch (error) {
      if (stop.signal.aborted) setStep({ kind: 'idle' });
      else fail(error);
    }
  };
  const commit = (session: string, conflicts: ConflictChoice) =>
    background('import/commit', { session, conflicts }).then((result) => {
      setStep({ kind: 'idle' });
      onImported(result);
    }, fail);
  const cancel = (session: string) =>
    background('import/cancel', { session }).then(() => setStep({ kind: 'idle' }), fail);
  return (
    <Section title={say('import')} text={say('import_text')}>
      <FileChoice disabled={step.kind === 'reading'} onChoose={(file) => void read(file)} />
      {step.kind === 'unknown-file' && (
        <Notice kind="error">
          <p>{say('import_unknown')}</p>
        </Notice>
      )}
      {step.kind === 'reading' && (
        <div class="k-row" role="status">
          <span>{count('import_reading', step.items)}</span>
          <Button onPress={() => step.stop.abort()}>{say('cancel')}</Button>
        </div>
      )}
      {step.kind === 'failed' && <Failure error={step.error} />}
      {step.kind === 'staged' && (
        <Preview
          preview={step.staged.preview}
          onCommit={(conflicts) => commit(step.staged.session, conflicts)}
          onCancel={() => cancel(step.staged.session)}
        />
      )}
    </Section>
  );
}

function FileChoice({ disabled, onChoose }: { disabled: boolean; onChoose: (file: File) => void }) {
  const { say } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const file = field.current?.files?.[0];
    if (file) onChoose(file);
    // The same file may be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <label class="k-label" for={id}>
        {say('import_file')}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        class="k-file"
        accept=".json,.jsonl,.jsonld,.csv"
        disabled={disabled}
        onChange={chosen}
      />
    </>
  );
}

interface PreviewProperties {
  readonly preview: ImportPreview;
  readonly onCommit: (conflicts: ConflictChoice) => void;
  readonly onCancel: () => void;
}

/** What the file would do, and what to do where it and the library disagree. */
function Preview({ preview, onCommit, onCancel }: PreviewProperties) {
  const { say, count } = useLanguage();
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep-both');
  return (
    <>
      <ul role="status">
        <li>{count('import_fresh', preview.fresh)}</li>
        <li>{count('import_duplicate', preview.duplicate)}</li>
        {preview.articles > 0 && <li>{count('import_articles', preview.articles)}</li>}
        {preview.conflicting > 0 && <li>{count('import_conflicting', preview.conflicting)}</li>}
        {preview.invalid > 0 && <li>{count('import_invalid', preview.invalid)}</li>}
      </ul>
      {preview.problems.length > 0 && (
        <details>
          <summary>{say('import_problems')}</summary>
          <ul>
            {preview.problems.map(({ where, why }) => (
              <li key={where}>
                <bdi>{where}</bdi>: <bdi>{why}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.conflicts.length > 0 && (
        <details>
          <summary>{say('import_differences')}</summary>
          <ul>
            {preview.conflicts.map(({ mine, theirs }) => (
              <li key={mine.id}>
                <bdi>{quoteOf(mine) || say('page_note')}</bdi>
                <dl class="f-versions">
                  <Version name={say('import_mine')} annotation={mine} />
                  <Version name={say('import_theirs')} annotation={theirs} />
                </dl>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.conflicting > 0 && (
        <Choice
          label={say('import_conflicts')}
          options={CONFLICT_CHOICES.map((value) => ({ value, label: say(CONFLICT_SENTENCES[value]) }))}
          chosen={conflicts}
          onChoose={setConflicts}
        />
      )}
      <div class="k-row">
        <Button look="primary" onPress={() => onCommit(conflicts)}>
          {say('import_commit')}
        </Button>
        <Button onPress={onCancel}>{say('cancel')}</Button>
      </div>
    </>
  );
}

/** What one of two states of an annotation says. */
function Version({ name, annotation }: { name: string; annotation: Annotation }) {
  const { say } = useLanguage();
  const said = [noteOf(annotation), ...tagsOf(annotation).map((tag) => `#${tag}`), say(`colour_${annotation.colour}`)];
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{said.filter(Boolean).join(' · ')}</dd>
    </>
  );
}

const CONFLICT_SENTENCES = {
  'keep-mine': 'import_keep_mine',
  'take-theirs': 'import_take_theirs',
  'keep-both': 'import_keep_both',
} as const;
