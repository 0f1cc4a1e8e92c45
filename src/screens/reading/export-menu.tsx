import { useRef, useState } from 'preact/hooks';
import type { ExportEntry } from '../../core/formats/format';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { Icon } from '../../kit/icon';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { fileName, fileOf } from './export-file';
import type { ReadingTools } from './tools';

/** Something that can be exported as a whole. */
export interface ExportScope {
  readonly title: string;
  /** What the file's name tells of; null for the whole library. */
  readonly about: string | null;
  readonly entries: () => AsyncIterable<ExportEntry>;
}

interface Properties {
  readonly scopes: readonly ExportScope[];
  readonly tools: Pick<ReadingTools, 'formats' | 'download'>;
}

type Progress = { readonly kind: 'idle' | 'writing' | 'done' } | { readonly kind: 'failed'; readonly error: unknown };

/** Saves annotations as a file: what, and in which format. */
export function ExportMenu({ scopes, tools }: Properties) {
  const { say, sentence } = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const stopping = useRef(new AbortController());
  const [chosenScope, setScope] = useState('');
  const [chosenFormat, setFormat] = useState('');
  const scope = scopes.find(({ title }) => title === chosenScope) ?? scopes[0];
  const format = tools.formats.find(({ id }) => id === chosenFormat) ?? tools.formats[0];
  if (!scope || !format) return null;
  const write = async () => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setProgress({ kind: 'writing' });
    try {
      const file = await fileOf(format, until(signal, scope.entries()));
      if (signal.aborted) return setProgress({ kind: 'idle' });
      tools.download(fileName(format, scope.about, new Date()), file);
      setProgress({ kind: 'done' });
    } catch (error) {
      setProgress({ kind: 'failed', error });
    }
  };
  return (
    <details class="r-menu r-export" name="menu">
      <summary class="k-button" data-look="quiet">
        <Icon name="export" />
        {say('export')}
      </summary>
      <div class="r-export-menu">
        <Choice
          label={say('export_what')}
          options={scopes.map(({ title }) => ({ value: title, label: title }))}
          chosen={scope.title}
          onChoose={setScope}
        />
        <Choice
          label={say('export_as')}
          options={tools.formats.map(({ id }) => ({ value: id, label: sentence(keyOf(id)) ?? id }))}
          chosen={format.id}
          onChoose={setFormat}
        />
        {progress.kind === 'writing' ? (
          <Button onPress={() => stopping.current.abort()}>{say('cancel')}</Button>
        ) : (
          <Button look="primary" onPress={() => void write()}>
            {say('export_save')}
          </Button>
        )}
        <p role="status" class="r-saved">
          {progress.kind === 'writing' && say('export_writing')}
          {progress.kind === 'done' && say('export_done')}
        </p>
        {progress.kind === 'failed' && <Failure error={progress.error} />}
      </div>
    </details>
  );
}

/** The entries as far as they were read when the signal aborts. */
async function* until<T>(signal: AbortSignal, entries: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const entry of entries) {
    if (signal.aborted) return;
    yield entry;
  }
}

/** A format's name is named in the locales by its id. */
const keyOf = (id: string): string => `format_${id.replaceAll(/\W/g, '_')}`;
