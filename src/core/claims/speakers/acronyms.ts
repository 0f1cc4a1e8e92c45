const ACRONYM = /^\p{Lu}{3,8}$/u;
const LINK = String.raw`[\s-]+(?:(?:of|for|and|in|the|to|on|de|du)\s+)*`;

/** "BCCI" in the words that its letters begin, where the text has them: "Board of Control for Cricket in India". */
export function expandAcronym(name: string, text: string): string {
  if (!ACRONYM.test(name)) return name;
  const words = [...name].map((letter) => String.raw`${letter}[\p{L}\p{M}'’]+`).join(LINK);
  return new RegExp(String.raw`(?<![\p{L}-])${words}(?![\p{L}-])`, 'u').exec(text)?.[0] ?? name;
}
