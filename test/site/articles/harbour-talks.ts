import { p, type SampleArticle } from '../article';

export const harbourTalks: SampleArticle = {
  slug: 'harbour-talks',
  outlet: 'Karnaphuli Daily',
  language: 'en',
  headline: 'Dhaka urges calm after collision in the bay',
  byline: 'Staff Correspondent',
  published: '2026-10-13T11:05:00+06:00',
  keyPoints: [],
  body: [
    p(
      'Bangladesh on Tuesday urged all sides to show restraint after two patrol boats collided in the northern bay, saying the incident should be settled through the joint maritime committee.',
    ),
    p(
      '"We do not want a collision at sea to become a collision between neighbours," foreign ministry spokesperson Tahmid Rashidul told journalists at the ministry\'s regular briefing in Dhaka.',
    ),
    p(
      'He said the ministry had summoned the envoy of Myanmar and handed over a note. The envoy, according to the spokesperson, promised a reply within a week.',
    ),
    p('Rashidul denied that any shot was fired. "That report is false from the first word to the last," he said.'),
    p(
      'Trade through the port was not affected, port officials said. About forty vessels were at anchor on Tuesday morning, a normal number for the season.',
    ),
    p(
      'The spokesperson also expressed concern over the delay in the repatriation of displaced families and called on the international community to keep its promises.',
    ),
  ],
  isBriefing: true,
};
