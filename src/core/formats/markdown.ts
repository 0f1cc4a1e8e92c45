import { type Annotation, noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import { type ArticleGroup, byArticle } from './by-article';
import type { ExportEntry, ExportFormat } from './format';
import { escapeMarkdown, quoteMarkdown } from './markdown-text';
import { isWebAddress, passageLink } from './passage-link';
import { saidBy } from './said-by';
import { frontMatter } from './yaml';

/**
 * Markdown as Obsidian reads it. A file of one article has its metadata as front matter; a file of several, where front
 * matter has no place, has them in a list under each title.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(entries) {
    const groups = byArticle(entries);
    const first = await groups.next();
    if (first.done) return;
    const second = await groups.next();
    if (second.done) return yield* oneArticle(first.value);
    yield* section(first.value);
    yield* section(second.value);
    for await (const group of groups) yield* section(group);
  },
};

function* oneArticle(group: ArticleGroup): Generator<string> {
  yield frontMatter(metadataOf(group));
  yield `\n# ${titleOf(group[0])}\n`;
  for (const entry of group) yield quotation(entry);
}

function* section(group: ArticleGroup): Generator<string> {
  yield `# ${titleOf(group[0])}\n\n`;
  const { title: _title, url, published, tags, ...rest } = metadataOf(group);
  const listed = {
    url: addressOf(url),
    ...texts({ published: published?.slice(0, 10) ?? null, ...rest, tags: tags.join(', ') }),
  };
  for (const [name, value] of Object.entries(listed)) if (value) yield `- ${name}: ${value}\n`;
  for (const entry of group) yield quotation(entry);
  yield '\n';
}

const texts = (all: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, escapeMarkdown(value ?? '')]));

const addressOf = (url: string): string => (isWebAddress(url) ? `<${inAngles(url)}>` : escapeMarkdown(url));

/** An address as it may stand between angle brackets. */
const inAngles = (address: string): string => address.replace(/[<>\\\s]/gu, encodeURIComponent);

const titleOf = ({ article, annotation }: ExportEntry): string =>
  escapeMarkdown(article?.title ?? annotation.target.source);

function metadataOf(group: ArticleGroup) {
  const { article, analysis, annotation } = group[0];
  return {
    title: article?.title ?? null,
    url: article?.url ?? annotation.target.source,
    publisher: article?.publisher ?? null,
    byline: article?.byline ?? null,
    published: article?.published ?? null,
    ministry: analysis?.briefing.ministry ?? null,
    spokesperson: analysis?.briefing.spokesperson ?? null,
    briefing: analysis?.briefing.date ?? null,
    tags: [...new Set(group.flatMap((entry) => tagsOf(entry.annotation).map(tagName)))],
  };
}

/** Obsidian's tags have no spaces. */
const tagName = (tag: string): string => tag.replace(/\s+/gu, '-');

function quotation({ annotation }: ExportEntry): string {
  const note = noteOf(annotation);
  const tags = tagsOf(annotation).map((tag) => `#${escapeMarkdown(tagName(tag))}`);
  return [
    quoteOf(annotation) && `\n${quoteMarkdown(quoteOf(annotation))}\n`,
    `\n${[escapeMarkdown(saidBy(annotation)), linkTo(annotation)].filter(Boolean).join(' · ')}\n`,
    note && `\n${escapeMarkdown(note)}\n`,
    tags.length > 0 && `\n${tags.join(' ')}\n`,
  ]
    .filter(Boolean)
    .join('');
}

function linkTo(annotation: Annotation): string {
  if (!isWebAddress(annotation.target.source)) return '';
  return `[passage](<${inAngles(passageLink(annotation))}>)`;
}
