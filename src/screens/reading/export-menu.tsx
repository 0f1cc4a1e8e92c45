import { useState } from 'preact/hooks';
import type { ExportEntry, ExportFormat } from '../../core/formats/format';
import { Button } from '../../kit/button';
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
  const { say } = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const write = async (format: ExportFormat, { about, entries }: ExportScope) => {
    setProgress({ kind: 'writing' });
    try {
      const file = await fileOf(format, entries());
      tools.download(fileName(format, about, new Date()), file);
      setProgress({ kind: 'done' });
    } catch (error) {
      setProgress({ kind: 'failed', error });
    }
  };
  return (
    <details class="r-export">
      <summary class="k-button" data-look="quiet">
        <Icon name="export" />
        {say('export')}
      </summary>
      <div class="r-export-menu">
        {scopes.map((scope) => (
          <Formats key={scope.title} title={scope.title} formats={tools.formats} onChoose={(f) => write(f, scope)} />
        ))}
        <p role="status" class="r-saved">
          {progress.kind === 'writing' && say('export_writing')}
          {progress.kind === 'done' && say('export_done')}
        </p>
        {progress.kind === 'failed' && <Failure error={progress.error} />}
      </div>
    </details>
  );
}

interface FormatsProperties {
  readonly title: string;
  readonly formats: readonly ExportFormat[];
  readonly onChoose: (format: ExportFormat) => void;
}

function Formats({ title, formats, onChoose }: FormatsProperties) {
  const { sentence } = useLanguage();
  return (
    <fieldset aria-label={title}>
      <p class="k-label">{title}</p>
      <div class="k-row">
        {formats.map((format) => (
          <Button key={format.id} onPress={() => onChoose(format)}>
            {sentence(`format_${format.id.replaceAll(/\W/g, '_')}`) ?? format.id}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
