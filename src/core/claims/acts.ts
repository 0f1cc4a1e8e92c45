/**
 * What a speaker does with a claim, with its CAMEO root code and PLOVER event type.
 * Sources: CAMEO codebook 1.1b3; PLOVER manual, draft 0.8 (which dropped CAMEO's roots 01 and 02: null).
 */
export const ACTS = {
  state: { cameo: '010', plover: null, family: 'neutral' },
  acknowledge: { cameo: '015', plover: null, family: 'cooperative' },
  deny: { cameo: '016', plover: null, family: 'conflictual' },
  decline_comment: { cameo: '011', plover: null, family: 'neutral' },
  appeal: { cameo: '020', plover: null, family: 'concerned' },
  demand: { cameo: '100', plover: 'REQUEST', family: 'conflictual' },
  pledge: { cameo: '030', plover: 'AGREE', family: 'cooperative' },
  offer: { cameo: '030', plover: 'AGREE', family: 'cooperative' },
  praise_support: { cameo: '050', plover: 'SUPPORT', family: 'cooperative' },
  express_concern: { cameo: '110', plover: 'ACCUSE', family: 'concerned' },
  criticise_condemn: { cameo: '111', plover: 'ACCUSE', family: 'conflictual' },
  accuse: { cameo: '112', plover: 'ACCUSE', family: 'conflictual' },
  reject_refuse: { cameo: '120', plover: 'REJECT', family: 'conflictual' },
  warn_threaten: { cameo: '130', plover: 'THREATEN', family: 'conflictual' },
  announce: { cameo: '010', plover: null, family: 'neutral' },
  consult: { cameo: '040', plover: 'CONSULT', family: 'cooperative' },
} as const satisfies Record<string, { cameo: string; plover: string | null; family: ActFamily }>;

export type Act = keyof typeof ACTS;

/** The families by which marks are coloured. */
export const ACT_FAMILIES = ['cooperative', 'conflictual', 'concerned', 'neutral'] as const;
export type ActFamily = (typeof ACT_FAMILIES)[number];

export const ACT_NAMES = Object.keys(ACTS) as readonly Act[];

export const isAct = (value: unknown): value is Act => typeof value === 'string' && Object.hasOwn(ACTS, value);

export const familyOf = (act: Act): ActFamily => ACTS[act].family;
