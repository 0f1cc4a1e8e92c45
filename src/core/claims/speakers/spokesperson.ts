import { personIn } from './persons';

const NAME = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Amb|Ambassador|Shri|H\.E\.)\.?\s+)?\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:al|bin|ibn|de|van|von|el)\s+)?\p{Lu}[\p{L}\p{M}'’-]+){1,3})`;
const PART =
  '(?:[Ss]pokes(?:person|man|woman)|[Ss]pox|[Oo]fficial [Rr]epresentative|[Pp]ress [Ss]ecretary|[Dd]irector [Gg]eneral for [Ii]nformation)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b${PART},?\s+${NAME}`, 'u'),
  new RegExp(String.raw`\b${PART}\s+(?:of|for)\s+[^.,\n]{3,60},?\s+${NAME}`, 'u'),
  new RegExp(String.raw`${NAME},\s+(?:the|a|an|its|who is the)?\s*[^.,\n]{0,50}?\b${PART}`, 'u'),
];

/** The spokesperson whom a text names beside the part, wherever that is; null where none is named. */
export function namedSpokesperson(text: string): string | null {
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text)?.[1];
    const person = name && /^\p{Lu}/u.test(name) ? personIn(inLowerCase(name)) : null;
    if (person?.includes(' ')) return person;
  }
  return null;
}

/** "KURODA Hiro": a family name in capitals before the given one. */
const inLowerCase = (name: string): string =>
  name.replace(
    /^(\p{Lu})(\p{Lu}{2,})(?= \p{Lu}\p{Ll})/u,
    (_, first: string, others: string) => first + others.toLowerCase(),
  );
