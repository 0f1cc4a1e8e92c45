import { noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import { type ArticleGroup, byArticle } from './by-article';
import type { ExportEntry, ExportFormat } from './format';
import { escapeMarkdown, quoteMarkdown } from './markdown-text';
import { isWebAddress, passageLink } from './passage-link';

type Field = (entry: ExportEntry) => string | null | undefined;

const text =
  (field: Field): Field =>
  (entry) =>
    escapeMarkdown(field(entry) ?? '');

/** What a template can name, and what stands for it. Everything a page or reader wrote is escaped. */
export const TEMPLATE_FIELDS: Readonly<Record<string, Field>> = {
  title: text(({ article, annotation }) => article?.title ?? annotation.target.source),
  byline: text(({ article }) => article?.byline),
  publisher: text(({ article }) => article?.publisher),
  published: text(({ article }) => article?.published),
  ministry: text(({ analysis }) => analysis?.briefing.ministry),
  spokesperson: text(({ analysis }) => analysis?.briefing.spokesperson),
  briefing: text(({ analysis }) => analysis?.briefing.date),
  url: ({ annotation }) => linkable(annotation.target.source),
  passage: ({ annotation }) => linkable(passageLink(annotation)),
  quotation: ({ annotation }) => quoteOf(annotation) && quoteMarkdown(quoteOf(annotation)),
  words: text(({ annotation }) => quoteOf(annotation)),
  note: text(({ annotation }) => noteOf(annotation)),
  tags: ({ annotation }) =>
    tagsOf(annotation)
      .map((tag) => `#${escapeMarkdown(tag.replace(/\s+/gu, '-'))}`)
      .join(' '),
  speaker: text(({ annotation }) => annotation.claim?.speaker),
  act: text(({ annotation }) => annotation.claim?.act.replaceAll('_', ' ')),
  about: text(({ annotation }) => annotation.claim?.about.join(', ')),
  colour: ({ annotation }) => annotation.colour,
  created: ({ annotation }) => annotation.created.slice(0, 10),
};

/** An address that can stand between angle brackets; empty where it is none of the web's. */
const linkable = (address: string): string =>
  isWebAddress(address) ? address.replace(/[<>\\\s]/gu, encodeURIComponent) : '';

/** What is written where the reader has not changed it. */
export const DEFAULT_TEMPLATE = `# [{{title}}](<{{url}}>)

{{publisher}}{{#published}}, {{published}}{{/published}}
{{#each}}

{{quotation}}

{{#speaker}}{{speaker}}: {{act}} · {{/speaker}}[passage](<{{passage}}>)
{{#note}}

{{note}}
{{/note}}
{{#tags}}

{{tags}}
{{/tags}}
{{/each}}

`;

const TAG = /\{\{([#/]?)(\w+)\}\}/g;

/** What a template is made of: text, fields, and sections that are written only where their field has a value. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'section'; readonly name: string; readonly parts: readonly Part[] };

/** A template as it was read, or what is wrong with it: the name that is not known or not closed. */
export type Template =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly problem: 'unknown' | 'unclosed' | 'unopened'; readonly name: string };

/** Reads a template. `{{name}}` is a field, `{{#name}}…{{/name}}` a section, `{{#each}}` is written per annotation. */
export function parseTemplate(template: string): Template {
  const open: { name: string; parts: Part[] }[] = [{ name: '', parts: [] }];
  let at = 0;
  for (const match of template.matchAll(TAG)) {
    const [tag, sign, name] = match as unknown as [string, string, string];
    open.at(-1)!.parts.push({ kind: 'text', text: template.slice(at, match.index) });
    at = match.index + tag.length;
    if (name !== 'each' && !Object.hasOwn(TEMPLATE_FIELDS, name)) return { ok: false, problem: 'unknown', name };
    if (sign === '#') open.push({ name, parts: [] });
    else if (sign === '') open.at(-1)!.parts.push({ kind: 'field', name });
    else {
      const section = open.pop()!;
      if (section.name !== name) return { ok: false, problem: 'unopened', name };
      open.at(-1)!.parts.push({ kind: 'section', ...section });
    }
  }
  open.at(-1)!.parts.push({ kind: 'text', text: template.slice(at) });
  return open.length > 1
    ? { ok: false, problem: 'unclosed', name: open.at(-1)!.name }
    : { ok: true, parts: open[0]!.parts };
}

/** Markdown by the reader's template: it is written once for each article. */
export const templatedMarkdown = (parts: readonly Part[]): ExportFormat => ({
  id: 'markdown-template',
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(entries) {
    for await (const group of byArticle(entries)) yield written(parts, group, group[0]);
  },
});

const written = (parts: readonly Part[], group: ArticleGroup, entry: ExportEntry): string =>
  parts.map((part) => writePart(part, group, entry)).join('');

function writePart(part: Part, group: ArticleGroup, entry: ExportEntry): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'field':
      return TEMPLATE_FIELDS[part.name]?.(entry) ?? '';
    case 'section': {
      const inside = withoutLineOfItsOwn(part.parts);
      if (part.name === 'each') return group.map((one) => written(inside, group, one)).join('');
      return TEMPLATE_FIELDS[part.name]?.(entry) ? written(inside, group, entry) : '';
    }
  }
}

/** A tag that stands alone on a line leaves no empty line behind. */
function withoutLineOfItsOwn(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  return first?.kind === 'text' && first.text.startsWith('\n')
    ? [{ kind: 'text', text: first.text.slice(1) }, ...rest]
    : parts;
}
