import { MUSCLES_OF } from '../anatomy/muscleGroups';
import { MOMENT_ARM_COUNT, SEGMENT_COUNT, segmentIndex } from '../anatomy/names';
import { FRAME_SIZE } from '../math/frame';
import { MUSCLE_COUNT, MUSCLES, type MuscleGeometry, type MuscleSet } from '../muscle/geometry';
import { coordinateSamples } from './coordinateSamples';
import { coverageOf } from './coverage';
import type { Metrics, MuscleMetrics } from './metrics';
import { shareLengths, spanOf } from './spanOf';

/** What the metrics are read from; a part of Repetition. */
export interface MetricSource {
  readonly sampleCount: number;
  readonly travel: Float64Array;
  readonly coordinates: Float64Array;
  readonly trunkThighFlexion: Float64Array;
  readonly pelvisPosteriorTilt: Float64Array;
  readonly frames: Float64Array;
  readonly muscles: MuscleSet;
  readonly geometry: MuscleGeometry;
}

/** Thigh–trunk flexion below which neutral counts as reached, rad: the solver's own exactness. */
const AT_NEUTRAL = 1e-9;

/** What people read off the poses and muscles of a repetition; definitions in docs/model.md "Metrics". */
export function computeMetrics(source: MetricSource): Metrics {
  const trunkThighFlexion = spanOf(source.trunkThighFlexion);
  const hip = coordinateSamples(source, 'hip_flexion_r');
  const deficit = Math.max(trunkThighFlexion.top, 0);
  return {
    trunkThighFlexion,
    hipFlexion: spanOf(hip),
    pelvisPosteriorTilt: spanOf(source.pelvisPosteriorTilt),
    kneeAngle: spanOf(coordinateSamples(source, 'knee_angle_r')),
    ankleAngle: spanOf(coordinateSamples(source, 'ankle_angle_r')),
    gluteusMaximus: groupMetrics(source, MUSCLES_OF.gluteusMaximus),
    gluteusMedius: groupMetrics(source, MUSCLES_OF.gluteusMedius),
    gluteusParts: Object.fromEntries(
      [...MUSCLES_OF.gluteusMaximus, ...MUSCLES_OF.gluteusMedius].map((name) => [name, groupMetrics(source, [name])]),
    ),
    deficitToNeutral: deficit <= AT_NEUTRAL ? 0 : deficit,
    doesReachNeutral: deficit <= AT_NEUTRAL,
    coverage: coverageOf(source.trunkThighFlexion, hip),
    hipLift: hipHeight(source, 0) - hipHeight(source, (source.sampleCount - 1) / 2),
    travel: spanOf(source.travel).top,
  };
}

/** A group's members weighted by maximum isometric force. */
function groupMetrics(source: MetricSource, group: readonly string[]): MuscleMetrics {
  const members = group.map((name) => MUSCLES.indexOf(name));
  // hip flexion comes first among the moment arm coordinates; extension is its negative
  const extensionArms = weigh(source, members, (set, k) => -set.momentArms[k * MOMENT_ARM_COUNT]);
  const normalizedFiberLengths = weigh(source, members, (set, k) => set.normalizedFiberLengths[k]);
  return {
    extensionArm: spanOf(extensionArms),
    normalizedFiberLength: spanOf(normalizedFiberLengths),
    time: shareLengths(normalizedFiberLengths),
    extensionArms,
    normalizedFiberLengths,
  };
}

/** Force-weighted mean over a group's members of a value at index sample × muscle [sample]. */
function weigh(
  source: MetricSource,
  members: readonly number[],
  value: (set: MuscleSet, k: number) => number,
): Float64Array {
  const { maxIsometricForce } = source.geometry;
  let total = 0;
  for (const m of members) total += maxIsometricForce[m];
  const mean = new Float64Array(source.sampleCount);
  for (let i = 0; i < mean.length; i++) {
    let sum = 0;
    for (const m of members) sum += maxIsometricForce[m] * value(source.muscles, i * MUSCLE_COUNT + m);
    mean[i] = sum / total;
  }
  return mean;
}

/** Height of the hip centers above the floor at a sample. */
function hipHeight(source: MetricSource, sample: number): number {
  return source.frames[(sample * SEGMENT_COUNT + segmentIndex('femur_r')) * FRAME_SIZE + 10];
}
