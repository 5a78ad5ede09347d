import { degToRad, radToDeg } from '../../../display/units';
import type { Body } from '../../../model/anatomy/body';
import { LEG_COORDINATES, type LegCoordinate } from '../../../model/anatomy/names';
import type { MuscleGeometry, MuscleSet } from '../../../model/muscle/geometry';
import { sweepPose } from '../../../model/muscle/sweepPose';
import type { Charted, Exercises } from '../definition';

/** All muscles of a lifter along one coordinate, the others at rest. */
export interface WholeCourse {
  /** [sample] degrees */
  readonly angles: Float64Array;
  readonly muscles: MuscleSet;
  readonly geometry: MuscleGeometry;
}

/** Ranges of the source model as far as charts show them, degrees. */
const RANGES: Partial<Record<LegCoordinate, readonly [number, number]>> = {
  hip_flexion_r: [-20, 120],
  knee_angle_r: [0, 120],
  ankle_angle_r: [-45, 45],
};
const STEP = 4;
/** Hip and knee half bent, as in the published tables; adduction and rotation of the hip, and the ankle, at 0. */
const REST = Float64Array.from(LEG_COORDINATES, (name) =>
  name === 'hip_flexion_r' || name === 'knee_angle_r' ? degToRad(60) : 0,
);

/** Worked out once for a body and a coordinate: all charts read the same. */
const known = new WeakMap<MuscleGeometry, Map<LegCoordinate, WholeCourse>>();

/** Of the lifter both exercises are of; null where neither has a repetition, or the coordinate has no range. */
export function wholeCourse({ repetitions }: Exercises, coordinate: LegCoordinate): WholeCourse | null {
  const charted = repetitions.left ?? repetitions.right;
  const range = RANGES[coordinate];
  if (!charted || !range) return null;
  const byCoordinate = known.get(charted.geometry) ?? new Map<LegCoordinate, WholeCourse>();
  known.set(charted.geometry, byCoordinate);
  const found = byCoordinate.get(coordinate) ?? sweep(charted, coordinate, range);
  byCoordinate.set(coordinate, found);
  return found;
}

function sweep(
  { geometry, body, paths }: Pick<Charted, 'geometry' | 'paths'> & { readonly body: Body },
  coordinate: LegCoordinate,
  [from, to]: readonly [number, number],
): WholeCourse {
  const count = Math.round((to - from) / STEP) + 1;
  const angles = Float64Array.from({ length: count }, (_, i) => degToRad(from + ((to - from) * i) / (count - 1)));
  return {
    geometry,
    angles: angles.map(radToDeg),
    muscles: sweepPose(geometry, body, { coordinate, angles, rest: REST }, paths),
  };
}
