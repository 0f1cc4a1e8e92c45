import { useId, useState } from 'preact/hooks';
import { articleFiles } from '../../core/formats/article-files';
import type { ExportEntry } from '../../core/formats/format';
import {
  DEFAULT_TEMPLATE,
  parseTemplate,
  TEMPLATE_FIELDS,
  type Template,
  templatedMarkdown,
} from '../../core/formats/markdown-template';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import { unpackedEntries } from '../../platform/packed-entries';
import type { SafetyTools } from './tools';

/** Annotations that the preview shows. */
const SHOWN = 3;
/** One array for all renderings: an effect that depends on it must not run for ever. */
const NONE: readonly ExportEntry[] = [];

type Tools = Pick<SafetyTools, 'background' | 'readSettings' | 'changeSettings'>;

/** The reader's own template for Markdown, with what it makes of the first annotations. */
export function TemplateEditor({ tools }: { tools: Tools }) {
  const { say } = useLanguage();
  const [stored, reload] = useLoaded(tools.readSettings, [tools]);
  return (
    <Section title={say('template')} text={say('template_text')}>
      {stored.kind === 'failed' && <Failure error={stored.error} />}
      {stored.kind === 'ready' && (
        <Editor
          key={stored.value.template}
          stored={stored.value.template ?? DEFAULT_TEMPLATE}
          tools={tools}
          onStored={reload}
        />
      )}
    </Section>
  );
}

interface EditorProperties {
  readonly stored: string;
  readonly tools: Tools;
  readonly onStored: () => void;
}

function Editor({ stored, tools, onStored }: EditorProperties) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(stored);
  const [trouble, setTrouble] = useState<unknown>(null);
  const id = useId();
  const template = parseTemplate(typed);
  const store = (next: string | null) => tools.changeSettings({ template: next }).then(onStored, setTrouble);
  return (
    <>
      <label class="k-label" for={id}>
        {say('template_label')}
      </label>
      <textarea
        id={id}
        class="k-field f-template"
        dir="ltr"
        spellcheck={false}
        rows={12}
        aria-describedby={`${id}-problem`}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} role="status">
        {!template.ok && say(`template_${template.problem}`, template.name)}
      </p>
      <details>
        <summary>{say('template_fields')}</summary>
        <p dir="ltr">{['each', ...Object.keys(TEMPLATE_FIELDS)].map((name) => `{{${name}}}`).join(' ')}</p>
        <p class="k-soft">{say('template_sections')}</p>
      </details>
      <div class="k-row">
        <Button look="primary" disabled={!template.ok || typed === stored} onPress={() => store(typed)}>
          {say('template_save')}
        </Button>
        <Button disabled={typed === DEFAULT_TEMPLATE && stored === DEFAULT_TEMPLATE} onPress={() => store(null)}>
          {say('template_reset')}
        </Button>
      </div>
      {trouble !== null && <Failure error={trouble} />}
      <Preview template={template} tools={tools} />
    </>
  );
}

function Preview({ template, tools }: { template: Template; tools: Tools }) {
  const { say } = useLanguage();
  const [entries] = useLoaded(() => firstEntries(tools), [tools]);
  const parts = template.ok ? template.parts : null;
  const shown = entries.kind === 'ready' ? entries.value : NONE;
  const [written] = useLoaded(
    async () => (parts ? gathered(articleFiles(templatedMarkdown(parts), streamed(shown), { exported: '' })) : []),
    [JSON.stringify(parts), shown],
  );
  if (entries.kind === 'failed') return <Failure error={entries.error} />;
  if (entries.kind === 'ready' && shown.length === 0) return <p class="k-soft">{say('template_nothing')}</p>;
  return (
    <>
      <p class="k-label">{say('template_preview')}</p>
      {written.kind === 'ready' &&
        written.value.map(({ name, text }) => (
          <figure key={name} class="f-file">
            <figcaption class="k-soft">
              <bdi>{name}</bdi>
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must come to it */}
            <pre class="f-preview" dir="auto" tabIndex={0}>
              {text}
            </pre>
          </figure>
        ))}
    </>
  );
}

const firstEntries = async ({ background }: Tools): Promise<readonly ExportEntry[]> =>
  unpackedEntries(await background('library/entries', { after: null, limit: SHOWN }));

async function* streamed(entries: readonly ExportEntry[]): AsyncGenerator<ExportEntry> {
  yield* entries;
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
