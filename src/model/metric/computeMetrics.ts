import { LEG_COORDINATE_COUNT, LEG_COORDINATES, type LegCoordinate, MOMENT_ARM_COUNT } from '../anatomy/names';
import { MUSCLE_COUNT, MUSCLES, type MuscleGeometry, type MuscleSet } from '../muscle/geometry';
import type { Metrics, Span } from './metrics';

/** What the metrics are read from; a part of Repetition. */
export interface MetricSource {
  readonly sampleCount: number;
  readonly travel: Float64Array;
  readonly coordinates: Float64Array;
  readonly trunkThighFlexion: Float64Array;
  readonly pelvisPosteriorTilt: Float64Array;
  readonly muscles: MuscleSet;
  readonly geometry: MuscleGeometry;
}

/** Thigh–trunk flexion below which neutral counts as reached, rad: the solver's own exactness. */
const AT_NEUTRAL = 1e-9;

export const GLUTEUS_MAXIMUS = ['glmax1_r', 'glmax2_r', 'glmax3_r'] as const;
export const GLUTEUS_MEDIUS = ['glmed1_r', 'glmed2_r', 'glmed3_r'] as const;

export function computeMetrics(source: MetricSource): Metrics {
  const maximus = extensionArms(source, GLUTEUS_MAXIMUS);
  const medius = extensionArms(source, GLUTEUS_MEDIUS);
  const trunkThighFlexion = spanOf(source.trunkThighFlexion);
  const deficit = Math.max(trunkThighFlexion.top, 0);
  return {
    trunkThighFlexion,
    hipFlexion: coordinateSpan(source, 'hip_flexion_r'),
    pelvisPosteriorTilt: spanOf(source.pelvisPosteriorTilt),
    kneeAngle: coordinateSpan(source, 'knee_angle_r'),
    ankleAngle: coordinateSpan(source, 'ankle_angle_r'),
    gluteusMaximusArm: spanOf(maximus),
    gluteusMediusArm: spanOf(medius),
    gluteusMaximusArms: maximus,
    gluteusMediusArms: medius,
    deficitToNeutral: deficit <= AT_NEUTRAL ? 0 : deficit,
    doesReachNeutral: deficit <= AT_NEUTRAL,
    travel: spanOf(source.travel).top,
  };
}

/** Hip extension moment arm of a group, its members weighted by maximum isometric force [sample], m, + = extension. */
function extensionArms(source: MetricSource, group: readonly string[]): Float64Array {
  const members = group.map((name) => MUSCLES.indexOf(name));
  const forces = members.map((m) => source.geometry.maxIsometricForce[m]);
  const total = forces.reduce((sum, f) => sum + f, 0);
  const arms = new Float64Array(source.sampleCount);
  for (let i = 0; i < arms.length; i++) {
    let sum = 0;
    // hip flexion comes first among the moment arm coordinates; extension is its negative
    for (let k = 0; k < members.length; k++)
      sum -= forces[k] * source.muscles.momentArms[(i * MUSCLE_COUNT + members[k]) * MOMENT_ARM_COUNT];
    arms[i] = sum / total;
  }
  return arms;
}

function coordinateSpan(source: MetricSource, name: LegCoordinate): Span {
  const k = LEG_COORDINATES.indexOf(name);
  const values = new Float64Array(source.sampleCount);
  for (let i = 0; i < values.length; i++) values[i] = source.coordinates[i * LEG_COORDINATE_COUNT + k];
  return spanOf(values);
}

function spanOf(values: Float64Array): Span {
  let min = values[0];
  let max = values[0];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { bottom: values[0], top: values[(values.length - 1) / 2], min, max };
}
