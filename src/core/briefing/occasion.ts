import { isoDate } from '../article/iso-date';

const OCCASIONS: readonly RegExp[] = [
  /\b(?:(?:weekly|bi-?weekly|fortnightly|daily|regular|routine|special|joint|virtual|monthly|midday|noon)\s+)?(?:(?:media|press|news)\s+)(?:briefing|conference|talk|interaction)s?\b|\b(?:weekly|daily|regular|routine)\s+(?:briefing|presser)\b/giu,
  /ہفتہ وار (?:میڈیا |پریس )?(?:بریفنگ|کانفرنس)|(?:میڈیا|پریس) (?:بریفنگ|کانفرنس)|साप्ताहिक (?:मीडिया |प्रेस )?(?:ब्रीफिंग|वार्ता)|例行记者会|记者会|定例会見|記者会見|정례 ?브리핑|(?:مؤتمر|إحاطة) صحفي\S*|نشست خبری(?: هفتگی)?|haftalık basın toplantısı|basın toplantısı|(?:еженедельн\S+ )?брифинг\S*|Regierungspressekonferenz|point de presse/giu,
  /\bbriefing\b|\bpresser\b/giu,
  /\b(?:press\s+|written\s+|joint\s+|official\s+)?statement\b|\bpress release\b/giu,
];

/** What the briefing was, in the words of the text, the fullest of its kind; null where the text does not tell. */
export function occasionIn(text: string): string | null {
  for (const pattern of OCCASIONS) {
    const found = text.match(pattern);
    if (found) return found.sort((a, b) => b.length - a.length)[0]!.toLowerCase();
  }
  return null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'i');
/** From this hour on, UTC, it is the next day in parts of the world that publish in UTC. */
const EVENING = 14;
const DAY = 86_400_000;

/**
 * The day of the briefing: the last of the weekday that the opening names, counted back from the day of publishing;
 * that day itself where none is named; null where it is unknown.
 */
export function dateOf(opening: string, published: string | null): string | null {
  const day = isoDate(published)?.slice(0, 10);
  if (!published || !day) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const named = WEEKDAY.exec(opening)?.[1]?.toLowerCase();
  if (!named || Number.isNaN(midnight)) return day;
  const ago = (new Date(midnight).getUTCDay() - WEEKDAYS.indexOf(named) + 7) % 7;
  const isTomorrow = ago === 6 && isUtcEvening(published);
  return new Date(midnight + (isTomorrow ? DAY : -ago * DAY)).toISOString().slice(0, 10);
}

const isUtcEvening = (published: string): boolean =>
  /T(\d{2}).*(?:Z|\+00:00)$/.test(published) && Number(published.slice(11, 13)) >= EVENING;
