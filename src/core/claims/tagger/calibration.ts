/** Points of a curve from the network's margins to the share of claims that are right; straight between them. */
export type Calibration = readonly (readonly [margin: number, probability: number])[];

/** Curves for articles that name a foreign ministry and for all others; made by training/calibrate.ts. */
export const CALIBRATIONS: Readonly<Record<'diplomatic' | 'other', Calibration>> = {
  diplomatic: [
    [0.23, 0.48],
    [1.3, 0.8],
    [2.15, 0.83],
    [2.74, 0.91],
    [3.2, 0.98],
    [4.37, 0.99],
  ],
  other: [
    [-0.29, 0.39],
    [0.17, 0.51],
    [0.6, 0.73],
    [1.12, 0.75],
    [1.94, 0.86],
    [3.41, 0.96],
  ],
};

/** The probability that a claim with this margin is right, to two decimals. */
export function probabilityOf(margin: number, curve: Calibration): number {
  const above = curve.findIndex(([m]) => m >= margin);
  const [first, last] = [curve[0]!, curve.at(-1)!];
  if (above <= 0) return above === 0 ? first[1] : last[1];
  const [m0, p0] = curve[above - 1]!;
  const [m1, p1] = curve[above]!;
  return Math.round((p0 + ((p1 - p0) * (margin - m0)) / (m1 - m0)) * 100) / 100;
}
