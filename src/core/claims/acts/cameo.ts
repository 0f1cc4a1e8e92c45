import { ACTS, type Act } from '../acts';

/** A finer CAMEO code than the act's own, where the words show it. Codebook 1.1b3. */
interface FinerCode {
  readonly act: Act;
  readonly pattern: RegExp;
  readonly cameo: string;
}

const FINER: readonly FinerCode[] = [
  { act: 'state', pattern: /\b(?:optimis\w+|hopeful|positive sign|encouraging)\b/i, cameo: '013' },
  { act: 'state', pattern: /\b(?:pessimis\w+|bleak|little hope|dim prospects?)\b/i, cameo: '012' },
  { act: 'appeal', pattern: /\b(?:rights?|minorit\w+|persecut\w+)\b/i, cameo: '0243' },
  { act: 'appeal', pattern: /\b(?:restraint|de-?escalat\w*|ceasefire|calm|cessation)\b/i, cameo: '0256' },
  { act: 'appeal', pattern: /\b(?:talks|dialogue|negotiat\w+|meet(?:ing)?)\b/i, cameo: '026' },
  { act: 'appeal', pattern: /\b(?:diplomatic\w*|cooperat\w+)\b/i, cameo: '022' },
  { act: 'pledge', pattern: /\b(?:aid|relief|humanitarian|assistance)\b/i, cameo: '0333' },
  { act: 'pledge', pattern: /\b(?:talks|dialogue|negotiat\w+)\b/i, cameo: '036' },
  { act: 'offer', pattern: /\b(?:aid|relief|humanitarian|assistance)\b/i, cameo: '0333' },
  { act: 'offer', pattern: /\b(?:talks|dialogue|negotiat\w+|mediat\w+)\b/i, cameo: '036' },
  { act: 'consult', pattern: /\b(?:negotiat\w+)\b/i, cameo: '046' },
  { act: 'consult', pattern: /\b(?:visit\w*)\b/i, cameo: '043' },
  { act: 'praise_support', pattern: /\b(?:sign(?:ed|ing)|accession|ratif\w+)\b/i, cameo: '057' },
  {
    act: 'praise_support',
    pattern: /\b(?:support\w*|back(?:s|ed)?|stand(?:s|ing)? (?:by|with)|endors\w+|solidarity)\b/i,
    cameo: '051',
  },
  { act: 'praise_support', pattern: /\bdefend\w*\b/i, cameo: '052' },
  { act: 'demand', pattern: /\b(?:talks|dialogue|negotiat\w+)\b/i, cameo: '106' },
  { act: 'demand', pattern: /\b(?:reform\w*|elections?|policy change)\b/i, cameo: '102' },
  {
    act: 'demand',
    pattern: /\b(?:releas\w+|withdraw\w*|lift\w*|vacat\w+|reopen\w*|end(?:ing)? (?:its|the))\b/i,
    cameo: '105',
  },
  {
    act: 'criticise_condemn',
    pattern: /\b(?:formal|strong|lodged a|registered a) protest\b|\bd[eé]marche\b|\bsummon\w*\b/i,
    cameo: '114',
  },
  { act: 'accuse', pattern: /\b(?:human rights|persecut\w+|minorit\w+|genocid\w+|religious)\b/i, cameo: '1122' },
  {
    act: 'accuse',
    pattern: /\b(?:aggress\w+|invasion|invad\w+|cross-border|attack\w*|terroris\w+|incursion)\b/i,
    cameo: '1123',
  },
  { act: 'accuse', pattern: /\b(?:crim\w+|corrupt\w+|kill\w+|murder\w*|smuggl\w+|assassinat\w+)\b/i, cameo: '1121' },
  { act: 'reject_refuse', pattern: /\b(?:talks|dialogue|negotiat\w+|meet(?:ing)?)\b/i, cameo: '125' },
  { act: 'reject_refuse', pattern: /\b(?:plan|proposal|offer|agreement|deal)\b/i, cameo: '127' },
  { act: 'reject_refuse', pattern: /\b(?:demands?|requests?|calls?)\b/i, cameo: '122' },
  { act: 'warn_threaten', pattern: /\b(?:ultimatum|deadline|by midnight|within \d+ (?:hours|days))\b/i, cameo: '139' },
  { act: 'warn_threaten', pattern: /\b(?:force|military|strikes?|retaliat\w+|war)\b/i, cameo: '138' },
];

/** The finest CAMEO code that the words of cue and content show for an act. */
export function cameoOf(act: Act, words: string): string {
  return FINER.find((f) => f.act === act && f.pattern.test(words))?.cameo ?? ACTS[act].cameo;
}
