import { h, p, type SampleArticle } from '../article';

export const borderGuarantees: SampleArticle = {
  slug: 'border-guarantees',
  outlet: 'The Potohar Post',
  language: 'en',
  headline: 'Pakistan asks Kabul to put border pledge on paper',
  standfirst: 'Spokesperson says a verbal promise will not reopen the crossings',
  byline: 'Rabia Sethwala',
  published: '2026-10-15T16:20:00+05:00',
  keyPoints: [
    'Foreign Office says the crossings will stay shut until Kabul signs a written pledge.',
    'Pakistan rejected a statement by New Delhi on the shared river as baseless.',
    'Islamabad welcomed the release of nine fishermen.',
  ],
  body: [
    p(
      'ISLAMABAD: The Foreign Office said on Thursday that the two northern crossings would stay shut until Kabul put its promise on cross-border attacks in writing.',
    ),
    p(
      'Addressing the weekly press briefing, Foreign Office spokesperson Mahnoor Kakarzai said the last round of talks had produced “a great deal of tea and no document”.',
    ),
    p(
      '“We have asked for three lines and a signature. That is not a heavy burden for a neighbour,” she told reporters.',
    ),
    p('“Once we have it, the gates can open the same morning.”'),
    p(
      'She added that humanitarian convoys were exempt and that 212 lorries had crossed since Monday. The crossings were closed on September 28 after a night of firing in which four guards were killed.',
    ),
    h('River statement rejected'),
    p(
      'The spokesperson rejected a statement by the Indian external affairs ministry on the shared river, calling it baseless and self-serving.',
    ),
    p(
      'New Delhi had claimed a day earlier that Pakistan was refusing to share flood data. “The data has gone out every morning at six,” Kakarzai said, adding that Pakistan would raise the matter with the river commission.',
    ),
    p('Asked about reports of a secret meeting in Muscat, she declined to comment.'),
    h('Fishermen freed'),
    p(
      'Pakistan welcomed the release of nine fishermen by Iran and thanked the authorities in Tehran for their cooperation, the spokesperson said.',
    ),
    p('The next briefing is due on October 22.'),
  ],
  isBriefing: true,
};
