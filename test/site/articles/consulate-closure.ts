import { p, type SampleArticle } from '../article';

export const consulateClosure: SampleArticle = {
  slug: 'consulate-closure',
  outlet: 'The Chenab Chronicle',
  language: 'en',
  headline: 'FO calls closure of consulate "regrettable"',
  byline: 'Our Diplomatic Correspondent',
  published: '2026-10-16T18:00:00+05:00',
  keyPoints: [],
  body: [
    p(
      'Pakistan on Friday termed the closure of its consulate in a neighbouring country "regrettable" and demanded that the host government guarantee the safety of the staff who remain.',
    ),
    p(
      'In a statement, the Foreign Office said the decision was taken "without consultation and without cause". It said the ministry had lodged a strong protest with the chargé d’affaires.',
    ),
    p(
      'Foreign Office spokesperson Mahnoor Kakarzai maintained that consular services would continue through the embassy. She urged citizens to register online.',
    ),
    p(
      'According to the spokesperson, 1,140 passports were waiting to be handed out when the doors were closed. The building has housed the consulate since 1961.',
    ),
    p('"We will reply in kind, and in good time," Kakarzai said. She refused to give a date.'),
  ],
  isBriefing: true,
};
