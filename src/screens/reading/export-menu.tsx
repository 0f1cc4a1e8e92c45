import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../core/formats/format';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { entriesOfLibrary, entriesOfPage, fileName, fileOf } from './export-file';
import type { PageStatus, ReadingTools } from './tools';

interface Properties {
  /** Null where only everything can be exported. */
  readonly status: PageStatus | null;
  readonly tools: Pick<ReadingTools, 'background' | 'formats' | 'download'>;
}

type Progress = { readonly kind: 'idle' | 'writing' | 'done' } | { readonly kind: 'failed'; readonly error: unknown };

/** Saves this page's annotations, or everything, as a file. */
export function ExportMenu({ status, tools }: Properties) {
  const { say } = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const write = async (format: ExportFormat, page: PageStatus | null) => {
    setProgress({ kind: 'writing' });
    try {
      const file = await fileOf(format, page ? entriesOfPage(page) : entriesOfLibrary(tools.background));
      tools.download(fileName(format, page?.article.title ?? null, new Date()), file);
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
        {status && <Formats title={say('export_page')} formats={tools.formats} onChoose={(f) => write(f, status)} />}
        <Formats title={say('export_everything')} formats={tools.formats} onChoose={(f) => write(f, null)} />
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
