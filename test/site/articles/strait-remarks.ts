import { p, type SampleArticle } from '../article';

export const straitRemarks: SampleArticle = {
  slug: 'strait-remarks',
  outlet: 'Meridian Wire',
  language: 'en',
  headline: 'Beijing warns against "playing with fire" over strait transit',
  byline: 'Jonas Ekdahl-Werner',
  published: '2026-10-14T09:40:00Z',
  keyPoints: [],
  body: [
    p(
      'BEIJING (Meridian) - China on Wednesday warned the United States against sending further warships through the strait, saying it would take "all necessary measures" to defend its sovereignty.',
    ),
    p(
      'Foreign ministry spokeswoman Ruan Meilin said at a regular news conference that the transit had "sent a wrong and dangerous signal".',
    ),
    p(
      '"Those who play with fire should not complain of the heat," Ruan said. "We urge the US side to honour its commitments."',
    ),
    p(
      'Washington says the transits are routine. The US Navy said in a statement that the destroyer had operated in accordance with international law.',
    ),
    p(
      'Asked whether Beijing would cancel next month\'s talks, Ruan said she had no information to offer. She said China was willing to talk "on the basis of mutual respect".',
    ),
    p(
      'China also welcomed the ceasefire in the Horn and would send an envoy to the signing, the spokeswoman announced.',
    ),
  ],
  isBriefing: true,
};
