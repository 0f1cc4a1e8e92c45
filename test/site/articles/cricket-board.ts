import { p, type SampleArticle } from '../article';

export const cricketBoard: SampleArticle = {
  slug: 'cricket-board',
  outlet: 'The Potohar Post',
  language: 'en',
  headline: 'Board rejects calls to move the series',
  byline: 'Sports Desk',
  published: '2026-10-12T20:00:00+05:00',
  keyPoints: [],
  body: [
    p(
      'LAHORE: The cricket board on Monday rejected calls to move the winter series to a neutral venue, saying the stadiums were ready.',
    ),
    p('“The pitches are good and the tickets are sold,” board spokesperson Danish Wattoo said at a media briefing.'),
    p('He added that the visiting side had not raised any concern over security. The first match is on November 20.'),
    p('Wattoo urged supporters to arrive early and said extra buses would run from the old city.'),
    p('The captain told reporters that his bowlers were fit, and dismissed reports of a rift with the coach.'),
  ],
  isBriefing: false,
};
