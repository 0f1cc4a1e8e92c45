import { p, type SampleArticle } from '../article';

/** The briefing of `border-guarantees` in another outlet's words. */
export const borderPledge: SampleArticle = {
  slug: 'border-pledge',
  outlet: 'The Margalla Wire',
  language: 'en',
  headline: 'Crossings to remain shut until Kabul signs, says FO',
  byline: 'Staff Report',
  published: '2026-10-15T18:05:00+05:00',
  keyPoints: [],
  body: [
    p(
      'ISLAMABAD: The two northern crossings would remain shut until Kabul put its promise on cross-border attacks in writing, the Foreign Office said on Thursday.',
    ),
    p(
      'Foreign Office spokesperson Mahnoor Kakarzai told the weekly press briefing that Pakistan had asked for “three lines and a signature”.',
    ),
    p(
      'The spokesperson rejected a statement by the Indian external affairs ministry on the shared river as baseless and self-serving.',
    ),
    p('She said that relief convoys were exempt from the closure.'),
    p('Pakistan welcomed the release of nine fishermen by Iran, she added.'),
    p('Traders in Peshawar have put their losses at four million dollars a day.'),
  ],
  isBriefing: true,
};
