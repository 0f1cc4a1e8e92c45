import type { Act } from '../acts';

/** Verbs that only carry a noun which is the real cue: "expressed concern", "lodged a protest". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'express voice raise convey issue lodge register show take extend offer make renew give'.split(' '),
);

const NOUNS: Readonly<Record<string, string>> = {
  express_concern:
    'concern concerns regret fear fears alarm dismay disappointment worry sadness anguish sorrow reservations',
  praise_support:
    'support condolences condolence sympathy solidarity gratitude appreciation satisfaction thanks congratulations optimism',
  criticise_condemn:
    'opposition protest outrage displeasure objection objections condemnation exception indignation anger',
  state: 'confidence hope hopes doubt doubts surprise desire interest view note notice clear',
  pledge: 'commitment resolve readiness willingness determination assurance assurances',
  demand: 'demand demands',
  appeal: 'appeal call',
  warn_threaten: 'warning',
  announce: 'announcement',
  accuse: 'allegation accusation allegations accusations',
};

export const CUE_NOUNS: ReadonlyMap<string, Act> = new Map(
  (Object.entries(NOUNS) as [Act, string][]).flatMap(([act, list]) => list.split(' ').map((noun) => [noun, act])),
);
