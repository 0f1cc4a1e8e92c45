/** Points of a curve from the network's margins to the share of claims that are right; straight between them. */
export type Calibration = readonly (readonly [margin: number, probability: number])[];

/** Curves for articles that name a foreign ministry and for all others; made by training/calibrate.ts. */
export const CALIBRATIONS: Readonly<Record<'diplomatic' | 'other', Calibration>> = {
  diplomatic: [
    [-0.27, 0.5],
    [0.86, 0.74],
    [1.74, 0.89],
    [2.41, 0.91],
    [2.86, 0.93],
    [3.48, 0.94],
    [4.23, 0.96],
    [5.29, 0.98],
  ],
  other: [
    [-0.7, 0.35],
    [-0.28, 0.39],
    [0.34, 0.63],
    [0.95, 0.74],
    [1.67, 0.76],
    [2.43, 0.92],
    [3.98, 0.96],
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
