import { LEG_COORDINATE_COUNT, LEG_COORDINATES, type LegCoordinate } from '../anatomy/names';

/** Coordinates of the right leg over a repetition [sample × coordinate]. */
interface Moved {
  readonly coordinates: Float64Array;
  readonly sampleCount: number;
}

/** [sample] of one coordinate of the right leg, rad. */
export function coordinateSamples({ coordinates, sampleCount }: Moved, name: LegCoordinate): Float64Array {
  const c = LEG_COORDINATES.indexOf(name);
  const values = new Float64Array(sampleCount);
  for (let i = 0; i < sampleCount; i++) values[i] = coordinates[i * LEG_COORDINATE_COUNT + c];
  return values;
}
