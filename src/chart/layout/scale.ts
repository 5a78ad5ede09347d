import type { Range } from '../data/range';

/** A straight line that brings data into pixels, and back. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly invert: (px: number) => number;
}

/** The scale under which the ends of `data` stand at the ends of `px`. */
export function scaleBetween([d0, d1]: Range, [p0, p1]: Range): Scale {
  const slope = (p1 - p0) / (d1 - d0);
  return { at: (value) => p0 + (value - d0) * slope, invert: (px) => d0 + (px - p0) / slope };
}
