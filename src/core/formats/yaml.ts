/** Flat YAML front matter. Strings are double-quoted, which every YAML reader takes as they are; nulls are left out. */
export function frontMatter(fields: Readonly<Record<string, string | readonly string[] | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (isEmpty(value) ? [] : [`${name}: ${yaml(value)}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

const isEmpty = (value: string | readonly string[] | null): value is null => value === null || value.length === 0;

const yaml = (value: string | readonly string[]): string =>
  typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;

/** A JSON string is a YAML one, but for a few characters that YAML wants escaped. */
const scalar = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
