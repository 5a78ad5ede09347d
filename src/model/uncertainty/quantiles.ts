/** The shares every interval is told by: the middle, half of the draws, nine in ten. */
export const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** The values that SHARES of the draws stay below, in their order. */
export type Quantiles = readonly [p5: number, p25: number, p50: number, p75: number, p95: number];

/**
 * Quantiles of a sample by linear interpolation between its values in order, so placed that each is as likely too high as too
 * low whatever the distribution, and never beyond the values (Hyndman & Fan 1996, definition 8). Leaves `values` in order. @throws RangeError for an empty sample.
 */
export function quantilesOf(values: Float64Array): Quantiles {
  if (values.length === 0) throw new RangeError('quantiles of 0 values');
  values.sort();
  const at = (share: number): number => {
    const place = Math.min(Math.max(share * (values.length + 1 / 3) - 2 / 3, 0), values.length - 1);
    const low = Math.floor(place);
    const high = Math.min(low + 1, values.length - 1);
    return values[low] + (place - low) * (values[high] - values[low]);
  };
  return [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)];
}
