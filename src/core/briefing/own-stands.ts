import { mentionsIn } from '../claims/about/mentions';

/** "She said Ethiopia was ready": who briefs speaks for its own state. At most the first five. */
export function ownStands(text: string): (string | null)[] {
  const stands = [...text.matchAll(OWN_STAND)].map(({ 1: subject = '' }) => mentionsIn(subject)[0]);
  return stands.flatMap((m) => (m?.type === 'state' && m.at === 0 ? [m.state.code] : [])).slice(0, 5);
}
const OWN_STAND =
  /\b(?:said|says|stressed|added|reiterated|noted|insisted|maintained|emphasi[sz]ed|reaffirmed|stated)\s+(?:that\s+)?((?:\p{Lu}[\p{L}’'-]*\s){1,3})(?=(?:was|is|has|had|will|would|remain(?:s|ed)|supports|wants|hopes|does|did|expects|stands|never|could|must)\b)/gu;
