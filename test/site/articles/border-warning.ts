import { p, type SampleArticle } from '../article';

/** The briefing a week after that of `border-guarantees`: harder on the crossings, silent on the river. */
export const borderWarning: SampleArticle = {
  slug: 'border-warning',
  outlet: 'The Potohar Post',
  language: 'en',
  headline: 'Pakistan warns Kabul over unsigned border pledge',
  byline: 'Rabia Sethwala',
  published: '2026-10-22T15:40:00+05:00',
  keyPoints: [],
  body: [
    p(
      'ISLAMABAD: Pakistan on Thursday warned that the two northern crossings would never open again unless Kabul put its promise on cross-border attacks in writing.',
    ),
    p(
      'Foreign Office spokesperson Mahnoor Kakarzai told the weekly press briefing that Kabul must sign the written promise before the end of the month.',
    ),
    p('She said that humanitarian convoys to Afghanistan were still exempt.'),
    p('Pakistan welcomed the visit of an Iranian fisheries delegation, the spokesperson said.'),
    p('The next briefing is due on October 29.'),
  ],
  isBriefing: true,
};
