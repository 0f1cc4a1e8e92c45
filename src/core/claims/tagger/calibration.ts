/** Points of a curve from the network's margins to the share of claims that are right; straight between them. */
export type Calibration = readonly (readonly [margin: number, probability: number])[];

/** Curves for articles that name a foreign ministry and for all others; made by training/calibrate.ts. */
export const CALIBRATIONS: Readonly<Record<'diplomatic' | 'other', Calibration>> = {
  diplomatic: [
    [4.85, 0.77],
    [7.54, 0.87],
    [10.12, 0.89],
    [12.23, 0.94],
    [14.12, 0.96],
    [16.44, 0.98],
  ],
  other: [
    [2.43, 0.39],
    [5.75, 0.65],
    [7.43, 0.67],
    [8.61, 0.68],
    [10.27, 0.8],
    [12.41, 0.91],
    [14.98, 0.91],
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
