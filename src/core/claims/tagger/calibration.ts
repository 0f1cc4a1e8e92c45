/** Points of a curve from the network's margins to the share of claims that are right; straight between them. */
export type Calibration = readonly (readonly [margin: number, probability: number])[];

/** Curves for articles that name a foreign ministry and for all others; made by training/calibrate.ts. */
export const CALIBRATIONS: Readonly<Record<'diplomatic' | 'other', Calibration>> = {
  diplomatic: [
    [0.08, 0.51],
    [1.1, 0.77],
    [1.9, 0.92],
    [2.42, 0.92],
    [2.83, 0.96],
    [3.3, 0.96],
    [3.84, 1],
    [4.86, 1],
  ],
  other: [
    [-0.32, 0.39],
    [0.07, 0.57],
    [0.56, 0.7],
    [1.08, 0.72],
    [1.62, 0.81],
    [2.2, 0.9],
    [2.84, 0.92],
    [3.87, 0.95],
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
