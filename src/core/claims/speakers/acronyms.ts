const ACRONYM = /^\p{Lu}{2,8}$/u;

/** "BCCI" in the words of "Board of Control for Cricket in India (BCCI)", where the text spells it out; else as it is. */
export function expandAcronym(name: string, text: string): string {
  if (!ACRONYM.test(name)) return name;
  const at = text.indexOf(`(${name})`);
  if (at < 0) return name;
  const before = text.slice(Math.max(0, at - 120), at);
  const words = /(?:\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:of|for|and|in|the|to|on|on the|,))*\s*){2,12}$/u
    .exec(before)?.[0]
    .trim();
  return words && words[0]?.toUpperCase() === name[0] ? words : name;
}
