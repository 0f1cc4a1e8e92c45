import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteOf, quoteOf } from '../../core/annotation/annotation';
import { familyOf } from '../../core/claims/acts';
import { DOUBTFUL } from '../../core/claims/claim';
import { type Settings, SHOWN } from '../../core/settings';
import { Button } from '../../kit/button';
import { Check } from '../../kit/choice';
import { useLanguage } from '../../kit/speech';
import { walkWithKeys } from '../../kit/steps';
import type { ArticleMark } from '../marks/marks';
import { Quoted } from './quoted';
import { TopLayer } from './top-layer';

/** What the list of marks shows and does. */
export interface MarkListView {
  /** The marks that the reader wants to see, in the order of the text, each with its words. */
  readonly marks: () => readonly { readonly mark: ArticleMark; readonly words: string }[];
  readonly choose: (mark: ArticleMark) => void;
  readonly changeSettings: (change: Partial<Settings>) => void;
}

interface Properties extends MarkListView {
  readonly settings: Settings;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/**
 * The marks as a list, since painted marks are silent: one stop of the Tab key at the end of the page, which opens to
 * a list that arrows, Tab and screen readers walk, and to what is marked at all. Nothing of it is seen before it is
 * open or has the focus.
 */
export function MarkList({ marks, choose, changeSettings, settings, open, onOpen }: Properties) {
  const { say, count } = useLanguage();
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('li button') ?? list.current?.querySelector('input');
    if (open) first?.focus();
  }, [open]);
  const shown = marks();
  return (
    <TopLayer name="p-list">
      <nav data-open={open} aria-label={say('marks')} ref={list} onKeyDown={walkWithKeys('li button')}>
        <div class="p-list-head">
          <button type="button" class="k-button" aria-expanded={open} onClick={() => onOpen(!open)}>
            {count('marks_here', shown.length)}
          </button>
          {open && <Button look="quiet" icon="close" label={say('close')} onPress={() => onOpen(false)} />}
        </div>
        {open && (
          <>
            <details class="p-shown">
              <summary>{say('marks_shown')}</summary>
              {SHOWN.map((what) => (
                <Check
                  key={what}
                  label={say(`show_${what}`)}
                  checked={settings[what]}
                  onChange={(checked) => changeSettings({ [what]: checked })}
                />
              ))}
            </details>
            <ol>
              {shown.map(({ mark, words }) => (
                <li key={mark.id}>
                  <button type="button" class="p-item" onClick={() => choose(mark)}>
                    <MarkName mark={mark} /> <Quoted as="q">{words}</Quoted>
                  </button>
                </li>
              ))}
            </ol>
          </>
        )}
      </nav>
    </TopLayer>
  );
}

function MarkName({ mark }: { mark: ArticleMark }) {
  const { say } = useLanguage();
  switch (mark.kind) {
    case 'claim': {
      const { speaker, act, confidence } = mark.claim;
      return (
        <>
          <span class="k-family" data-family={familyOf(act)} aria-hidden="true" />
          <b>
            {speaker === null ? say('speaker_unknown') : <Quoted>{speaker}</Quoted>}: {say(`act_${act}`)}
            {confidence < DOUBTFUL && ` (${say('doubtful')})`}
          </b>
        </>
      );
    }
    case 'key-point':
      return <b>{say('key_point')}</b>;
    case 'annotation':
      return <b dir="auto">{noteOf(mark.placed.annotation) || say('annotation')}</b>;
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
