/** Points of a curve from the network's margins to the share of claims that are right; straight between them. */
export type Calibration = readonly (readonly [margin: number, probability: number])[];

/** Curves for articles that name a foreign ministry and for all others; made by training/calibrate.ts. */
export const CALIBRATIONS: Readonly<Record<'diplomatic' | 'other', Calibration>> = {
  diplomatic: [
    [-0.16, 0.56],
    [0.9, 0.8],
    [1.61, 0.87],
    [2.18, 0.91],
    [2.58, 0.93],
    [3.1, 0.93],
    [3.76, 0.98],
    [4.72, 1],
  ],
  other: [
    [-0.53, 0.43],
    [-0.06, 0.47],
    [0.77, 0.7],
    [1.66, 0.82],
    [2.28, 0.91],
    [3.64, 0.97],
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
