import type { Attribution } from './attribution';
import type { Quoted } from './claim';
import { quotedOf } from './quoted';
import type { ReadBlock } from './reading';

/**
 * What quotation marks add to the log-odds that an attribution is right. Measured on 1,400 claims of our articles that
 * the network had not seen: direct quotations are right in 99 of 100 cases, others in 86.
 */
const LOG_ODDS: Readonly<Record<Quoted, number>> = { direct: 2, mixed: 0.6, indirect: 0 };

const LIMIT = 0.99;

/** The attribution with the certainty that its quotation marks give it. */
export function surer(text: string, block: ReadBlock, attribution: Attribution): Attribution {
  const added = LOG_ODDS[quotedOf(text, attribution.content, block.quotations)];
  const certainty = Math.min(LIMIT, attribution.certainty);
  const odds = (certainty / (1 - certainty)) * Math.exp(added);
  return { ...attribution, certainty: Math.round((odds / (1 + odds)) * 100) / 100 };
}
