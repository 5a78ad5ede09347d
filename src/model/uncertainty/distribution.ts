import { normalQuantile } from '../math/normalQuantile';
import { normalShare } from '../math/normalShare';

/** How a number is spread, in its own unit; `min` and `max` cut a normal one off, what is cut being shared out inside. */
export type Distribution =
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly sd: number;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'lognormal'; readonly median: number; readonly sdLog: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  /** One of the values 0, 1, … `count` − 1, each as likely as the others. */
  | { readonly kind: 'choice'; readonly count: number };

/**
 * The value that a share `u` in (0, 1) of a distribution stays below: what turns evenly spread points into drawn values.
 * Normal and lognormal by `normalQuantile`, good to 5e-4 of a standard deviation.
 */
export function quantileOf(distribution: Distribution, u: number): number {
  switch (distribution.kind) {
    case 'normal':
      return truncatedNormal(distribution, u);
    case 'lognormal':
      return distribution.median * Math.exp(distribution.sdLog * normalQuantile(u));
    case 'triangular':
      return triangular(distribution, u);
    case 'uniform':
      return distribution.min + u * (distribution.max - distribution.min);
    case 'choice':
      return Math.min(Math.floor(u * distribution.count), distribution.count - 1);
  }
}

function truncatedNormal({ mean, sd, min, max }: Extract<Distribution, { kind: 'normal' }>, u: number): number {
  if (sd === 0) return mean;
  const low = min === undefined ? 0 : normalShare((min - mean) / sd);
  const high = max === undefined ? 1 : normalShare((max - mean) / sd);
  const value = mean + sd * normalQuantile(low + u * (high - low));
  return Math.min(Math.max(value, min ?? value), max ?? value);
}

/** Inverse of the two parabolas of a triangle's share. */
function triangular({ min, mode, max }: Extract<Distribution, { kind: 'triangular' }>, u: number): number {
  const [rise, fall] = [mode - min, max - mode];
  const width = rise + fall;
  return u * width < rise ? min + Math.sqrt(u * width * rise) : max - Math.sqrt((1 - u) * width * fall);
}
