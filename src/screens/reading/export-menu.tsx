import { useState } from 'preact/hooks';
import type { ExportEntry } from '../../core/formats/format';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/speech';
import { watched } from '../../platform/watched';
import { useWriting, Writing } from '../files/writing';
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

/** Saves annotations as a file: what, and in which format. */
export function ExportMenu({ scopes, tools }: Properties) {
  const { say, sentence } = useLanguage();
  const [chosenScope, setScope] = useState('');
  const [chosenFormat, setFormat] = useState('');
  const scope = scopes.find(({ title }) => title === chosenScope) ?? scopes[0];
  const format = tools.formats.find(({ id }) => id === chosenFormat) ?? tools.formats[0];
  const { progress, begin } = useWriting(async (watch) => {
    if (!scope || !format) return;
    const file = await fileOf(format, watched(scope.entries(), watch));
    tools.download(fileName(format, scope.about, new Date()), file);
  });
  if (!scope || !format) return null;
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
        <Button look="primary" disabled={progress.kind === 'writing'} onPress={begin}>
          {say('export_save')}
        </Button>
        <Writing progress={progress} />
      </div>
    </details>
  );
}

/** A format's name is named in the locales by its id. */
const keyOf = (id: string): string => `format_${id.replaceAll(/\W/g, '_')}`;
