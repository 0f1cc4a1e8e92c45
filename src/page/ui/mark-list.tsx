import { useEffect, useRef, useState } from 'preact/hooks';
import { noteOf, quoteOf } from '../../core/annotation/annotation';
import { familyOf } from '../../core/claims/acts';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import type { ArticleMark } from '../marks';

/** What the list of marks shows and does. */
export interface MarkListView {
  /** The marks in the order of the text, each with its words. */
  readonly marks: () => readonly { readonly mark: ArticleMark; readonly words: string }[];
  readonly choose: (mark: ArticleMark) => void;
}

interface Properties extends MarkListView {
  /** Counts the times that the reader asked for the list by a command. */
  readonly asked: number;
}

/**
 * The marks as a list, since painted marks are silent: one stop of the Tab key at the end of the page, which opens to
 * a list that arrows, Tab and screen readers walk. Nothing of it is seen before it has the focus.
 */
export function MarkList({ marks, choose, asked }: Properties) {
  const { say, count } = useLanguage();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('li button')?.focus();
  }, [open, asked]);
  const shown = marks();
  if (shown.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    const step = STEPS[event.key];
    if (step === undefined || !list.current) return;
    event.preventDefault();
    const buttons = [...list.current.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <nav class="p-list" data-open={open} aria-label={say('marks')} ref={list} onKeyDown={onKeyDown}>
      <Button onPress={() => setOpen(!open)}>{count('marks_here', shown.length)}</Button>
      {open && (
        <ol>
          {shown.map(({ mark, words }) => (
            <li key={mark.id}>
              <button type="button" class="p-item" onClick={() => choose(mark)}>
                <MarkName mark={mark} /> <q dir="auto">{words}</q>
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function MarkName({ mark }: { mark: ArticleMark }) {
  const { say } = useLanguage();
  switch (mark.kind) {
    case 'claim':
      return (
        <b data-family={familyOf(mark.claim.act)}>
          {mark.claim.speaker ?? say('speaker_unknown')}: {say(`act_${mark.claim.act}`)}
        </b>
      );
    case 'key-point':
      return <b>{say('key_point')}</b>;
    case 'annotation':
      return <b>{noteOf(mark.placed.annotation) || say('annotation')}</b>;
  }
}

/** The words of a mark, short enough to be heard. */
export function wordsOf(mark: ArticleMark, text: string): string {
  const words =
    mark.kind === 'annotation'
      ? quoteOf(mark.placed.annotation)
      : mark.spans.map((span) => text.slice(...span)).join(' … ');
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
