import { MUSCLE_COUNT, MUSCLES } from '../muscle/geometry';
import type { Loaded } from './inquiry';

/** [sample] force of muscles together, N. */
export function forceOf({ loads }: Loaded, muscles: readonly string[]): Float64Array {
  const columns = muscles.map((name) => MUSCLES.indexOf(name));
  return Float64Array.from({ length: loads.sampleCount }, (_, i) =>
    columns.reduce((sum, m) => sum + loads.force[i * MUSCLE_COUNT + m], 0),
  );
}

/** A series over an angle that falls all the way up. */
export interface OverAngle {
  readonly angle: Float64Array;
  readonly value: Float64Array;
}

/** How many angles of a common range are compared. */
const PLACES = 9;

/**
 * Least and most that `after` is more than `before`, as a share of it, at equal angles of the way up; null where the two have
 * no angle in common.
 */
export function changeAtEqualAngle(before: OverAngle, after: OverAngle): { least: number; most: number } | null {
  const half = (series: OverAngle) => (series.angle.length - 1) / 2;
  const from = Math.max(before.angle[half(before)], after.angle[half(after)]);
  const to = Math.min(before.angle[0], after.angle[0]);
  if (!(to > from)) return null;
  const changes = Array.from({ length: PLACES }, (_, i) => {
    const angle = from + ((to - from) * i) / (PLACES - 1);
    return valueAt(after, angle) / Math.max(valueAt(before, angle), LEAST) - 1;
  });
  return { least: Math.min(...changes), most: Math.max(...changes) };
}

/** N or N·m: below this a share of it says nothing. */
const LEAST = 1e-6;

/** Of the way up, at an angle within its range; between samples linear. */
function valueAt({ angle, value }: OverAngle, at: number): number {
  const top = (angle.length - 1) / 2;
  let i = 0;
  while (i < top - 1 && angle[i + 1] > at) i++;
  const gap = angle[i] - angle[i + 1];
  const share = gap > 0 ? Math.min(1, Math.max(0, (angle[i] - at) / gap)) : 0;
  return value[i] + (value[i + 1] - value[i]) * share;
}
