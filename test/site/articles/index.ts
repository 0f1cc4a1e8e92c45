import type { SampleArticle } from '../article';
import { borderGuarantees } from './border-guarantees';
import { borderPledge } from './border-pledge';
import { borderWarning } from './border-warning';
import { consulateClosure } from './consulate-closure';
import { cricketBoard } from './cricket-board';
import { harbourTalks } from './harbour-talks';
import { straitRemarks } from './strait-remarks';
import { urduBriefing } from './urdu-briefing';

export const ARTICLES: readonly SampleArticle[] = [
  borderGuarantees,
  borderPledge,
  borderWarning,
  harbourTalks,
  straitRemarks,
  consulateClosure,
  urduBriefing,
  cricketBoard,
];
