import { type Lifter, strengthFactor } from '../anatomy/lifter';
import { MUSCLES_OF } from '../anatomy/muscleGroups';
import { MUSCLE_TABLE } from '../anatomy/muscles';
import { LEG_COORDINATE_COUNT } from '../anatomy/names';
import { PASSIVE_SCALES, passiveShape } from '../anatomy/passiveForces';
import { GENERIC_MASS } from '../anatomy/sources';
import { GROUP_OF_MUSCLE, STRENGTH_GROUPS } from '../anatomy/strengthGroups';
import { levelCurveValue } from '../math/levelCurve';
import { buildFiber, type Fiber } from '../muscle/fiberForce';
import { MUSCLE_COUNT, MUSCLES, type MuscleGeometry } from '../muscle/geometry';
import type { GroupStrength, PosturedGroup } from './groupStrength';
import { GROUP_STRENGTH } from './groupStrengthTable';

/** Strength of a lifter's muscle groups: factors on the source model's forces, and how they change with posture. */
export function groupStrengthOf(lifter: Lifter): GroupStrength {
  return GROUP_STRENGTH[lifter.sex][lifter.ageBand];
}

/**
 * [muscle] factor on the source model's force of this size of body, posture aside: λ φ (mass / 75.3 kg)^(1/3). Measured moments
 * grow with mass × stature, forces times arms with mass^(2/3) × stature; the last term makes up the difference.
 */
function muscleStrengths(lifter: Lifter): Float64Array {
  const size = strengthFactor(lifter) * (lifter.mass / GENERIC_MASS) ** (1 / 3);
  const { factors } = groupStrengthOf(lifter);
  const own = ownStrengths(lifter);
  return Float64Array.from(GROUP_OF_MUSCLE, (group) => size * factors[group] * own[group]);
}

/** [group] how a lifter's groups differ from the measured ratios between them. */
function ownStrengths({ kneeStrength, rotatorStrength }: Lifter): number[] {
  const own: Readonly<Record<string, number>> = { kneeExtensors: kneeStrength, externalRotators: rotatorStrength };
  return STRENGTH_GROUPS.map((group) => own[group] ?? 1);
}

const MAXIMUS: readonly string[] = MUSCLES_OF.gluteusMaximus;

/** [muscle] cross-sections over the source model's. */
function sizesOf({ maximusSize }: Lifter): number[] {
  return MUSCLES.map((name) => (MAXIMUS.includes(name) ? maximusSize : 1));
}

/** Fibers of a lifter: active forces times `strengths` [muscle], passive ones by a rule of their own, the same for strong and weak. */
export function buildFibers(
  geometry: MuscleGeometry,
  lifter: Lifter,
  strengths: Float64Array = muscleStrengths(lifter),
): Fiber[] {
  const sizes = sizesOf(lifter);
  return MUSCLES.map((name, m) =>
    buildFiber({
      name,
      maxIsometricForce: geometry.maxIsometricForce[m] * strengths[m] * sizes[m],
      maxPassiveForce: geometry.maxIsometricForce[m] * PASSIVE_SCALES[m] * lifter.passiveForce * sizes[m],
      optimalFiberLength: geometry.optimalFiberLength[m],
      tendonSlackLength: geometry.tendonSlackLength[m],
      pennationAtOptimal: geometry.pennation[m],
      passive: passiveShape(MUSCLE_TABLE[m], lifter),
    }),
  );
}

/** The coordinate whose angle a group's posture factor follows, by its index among the leg's. */
const POSTURE_COORDINATE: Readonly<Record<PosturedGroup, number>> = {
  hipExtensors: 0,
  kneeExtensors: 3,
  externalRotators: 0,
};
const POSTURED = (Object.keys(POSTURE_COORDINATE) as PosturedGroup[]).map((name) => {
  const group = STRENGTH_GROUPS.indexOf(name);
  const muscles = MUSCLES.map((_, m) => m).filter((m) => GROUP_OF_MUSCLE[m] === group);
  return { name, muscles, coordinate: POSTURE_COORDINATE[name] };
});

/** Multiplies active capacities [sample × muscle] by the posture factors at `coordinates` [sample × LEG_COORDINATES]. */
export function applyPosture({ posture }: GroupStrength, coordinates: Float64Array, capacities: Float64Array): void {
  const samples = capacities.length / MUSCLE_COUNT;
  for (let i = 0; i < samples; i++)
    for (const { name, muscles, coordinate } of POSTURED) {
      const factor = levelCurveValue(posture[name], coordinates[i * LEG_COORDINATE_COUNT + coordinate]);
      for (const m of muscles) capacities[i * MUSCLE_COUNT + m] *= factor;
    }
}
