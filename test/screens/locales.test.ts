import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ur from '../../public/_locales/ur/messages.json';

const root = new URL('../../', import.meta.url).pathname;
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));
const everything = [...sources.map(({ text }) => text), readFileSync(join(root, 'manifest.json'), 'utf8')].join('\n');

/** Keys of messages as the sources name them: whole in quotes, or begun in a template (`act_${act}`). */
const named = new Set(everything.match(/(?<=['"`]|__MSG_)[a-z][a-z0-9]*(_[a-z0-9]+)*(?=['"`]|__)/g));
const begun = [...everything.matchAll(/`([a-z_]+_)\$\{/g)].map(([, stem]) => stem!);
const isUsed = (key: string): boolean =>
  named.has(key) || named.has(key.replace(/_(one|other)$/, '')) || begun.some((stem) => key.startsWith(stem));

const placeholders = (message: string): string[] => [...new Set(message.match(/\$[1-9]/g))].sort();

/** What a reader would see that no locale holds: words between tags, and words in attributes that are read out. */
function hardCoded(text: string): string[] {
  const between = text.match(/(?<=[^=]>)[^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*(?=<\/)/gu) ?? [];
  const attributes = text.match(/(?<=\s(?:aria-label|title|placeholder|alt|label)=)"[^"]*\p{L}{2,}[^"]*"/gu) ?? [];
  return [...between, ...attributes];
}

describe('the locales', () => {
  it('have the same sentences, with the same places to fill', () => {
    expect(Object.keys(ur)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect([key, placeholders(ur[key].message)]).toEqual([key, placeholders(en[key].message)]);
  });

  it('have no sentence that nothing says', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have both plural forms where they have one', () => {
    const stems = Object.keys(en).flatMap((key) => key.match(/^(.+)_other$/)?.[1] ?? []);
    expect(stems.filter((stem) => !Object.hasOwn(en, `${stem}_one`))).toEqual([]);
  });

  it.each(sources.filter(({ path }) => path.endsWith('.tsx')))('hold every word that $path shows', ({ text }) => {
    expect(hardCoded(text)).toEqual([]);
  });

  it('check would see a word that is written into a component', () => {
    expect(hardCoded('<p class="r-empty">Nothing here yet</p>')).toEqual(['Nothing here yet']);
    expect(hardCoded('<input aria-label="Your note" />')).toEqual(['"Your note"']);
  });
});
