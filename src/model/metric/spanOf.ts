import type { LengthShares, Span } from './metrics';

/** Ends, extremes and mean of a series [sample] whose middle is the extended end. */
export function spanOf(values: Float64Array): Span {
  let min = values[0];
  let max = values[0];
  let sum = 0;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
  }
  return { bottom: values[0], top: values[(values.length - 1) / 2], min, max, mean: sum / values.length };
}

/** Normalized fiber lengths within this of optimal count as mid. DEFAULT: about the plateau of the active curve. */
export const MID_LENGTH = 0.1;

/** Shares of the samples lengthened, mid and shortened. */
export function shareLengths(normalizedFiberLengths: Float64Array): LengthShares {
  let lengthened = 0;
  let shortened = 0;
  for (const length of normalizedFiberLengths) {
    if (length > 1 + MID_LENGTH) lengthened++;
    else if (length < 1 - MID_LENGTH) shortened++;
  }
  const n = normalizedFiberLengths.length;
  return { lengthened: lengthened / n, shortened: shortened / n, mid: (n - lengthened - shortened) / n };
}
