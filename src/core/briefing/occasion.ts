const OCCASIONS: readonly RegExp[] = [
  /\b(?:(?:weekly|bi-?weekly|fortnightly|daily|regular|routine|special|joint|virtual|monthly|midday|noon)\s+)?(?:(?:media|press|news)\s+)(?:briefing|conference|talk|interaction)s?\b|\b(?:weekly|daily|regular|routine)\s+(?:briefing|presser)\b/giu,
  /ہفتہ وار (?:میڈیا |پریس )?(?:بریفنگ|کانفرنس)|(?:میڈیا|پریس) (?:بریفنگ|کانفرنس)|साप्ताहिक (?:मीडिया |प्रेस )?(?:ब्रीफिंग|वार्ता)|例行记者会|记者会|定例会見|記者会見|정례 ?브리핑|(?:مؤتمر|إحاطة) صحفي\p{L}*|نشست خبری(?: هفتگی)?|haftalık basın toplantısı|basın toplantısı|(?:еженедельн\p{L}+ )?брифинг\p{L}*|Regierungspressekonferenz|point de presse/giu,
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
