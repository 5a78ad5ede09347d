/**
 * A smooth curve through values at evenly spaced places, level beyond its ends: no overshoot between two values, value and
 * slope continuous. Piecewise cubic with slopes of Fritsch & Carlson (1980), zero at both ends.
 */
export interface LevelCurve {
  readonly first: number;
  readonly step: number;
  readonly values: readonly number[];
}

/** @throws RangeError for fewer than two values */
export function levelCurveValue({ first, step, values }: LevelCurve, x: number): number {
  const last = values.length - 1;
  if (last < 1) throw new RangeError(`a curve has ${values.length} values; it needs two`);
  const place = (x - first) / step;
  if (place <= 0) return values[0];
  if (place >= last) return values[last];
  const i = Math.floor(place);
  const t = place - i;
  const rise = values[i + 1] - values[i];
  const [before, after] = [slopeAt(values, i), slopeAt(values, i + 1)];
  return values[i] + t * (before + t * (3 * rise - 2 * before - after + t * (before + after - 2 * rise)));
}

/** Rise per step at a value: the harmonic mean of the chords on both sides, zero at a peak and at the ends. */
function slopeAt(values: readonly number[], i: number): number {
  if (i === 0 || i === values.length - 1) return 0;
  const [left, right] = [values[i] - values[i - 1], values[i + 1] - values[i]];
  return left * right > 0 ? (2 * left * right) / (left + right) : 0;
}
