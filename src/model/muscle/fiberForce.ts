// Rigid-tendon fibers of constant thickness: muscle-tendon length and velocity -> force along the tendon.
// Zajac 1989 (Crit Rev Biomed Eng 17:359-411), Millard et al. 2013 (J Biomech Eng 135:021005); docs/model.md "Muscle force".
import type { MuscleRow } from '../anatomy/types';
import { ACTIVE_SHAPE, buildActiveForceLength } from './curves/activeForceLength';
import { requireBetween, requireFinite, requireWithin } from './curves/domain';
import { buildForceVelocity, MAX_FIBER_VELOCITY, VELOCITY_SHAPE } from './curves/forceVelocity';
import { buildPassiveForceLength, DEFAULT_PASSIVE_SHAPE } from './curves/passiveForceLength';
import { curveValue, type SmoothCurve } from './curves/smoothCurve';

/** What the force of a muscle-tendon unit depends on, its path aside; a row of the muscle table is one. */
export interface MuscleArchitecture
  extends Pick<
    MuscleRow,
    'name' | 'maxIsometricForce' | 'optimalFiberLength' | 'tendonSlackLength' | 'pennationAtOptimal' | 'passive'
  > {
  /** Passive force where its curve is one; absent = the maximal isometric force. */
  readonly maxPassiveForce?: number;
}

/** An architecture made ready for evaluation: its constant thickness and its curves. */
export interface Fiber extends MuscleArchitecture {
  readonly maxPassiveForce: number;
  /** Distance between the two aponeuroses, which the model holds constant. */
  readonly thickness: number;
  readonly activeForceLength: SmoothCurve;
  readonly passiveForceLength: SmoothCurve;
  readonly forceVelocity: SmoothCurve;
}

/** The state of one muscle-tendon unit; m, m/s. */
export interface FiberInput {
  /** 0..1 */
  readonly activation: number;
  readonly mtuLength: number;
  /** Positive while lengthening. */
  readonly mtuVelocity: number;
}

/** Parts of the tendon force; total = active + passive. */
export interface FiberForce {
  readonly active: number;
  readonly passive: number;
  readonly total: number;
}

/** Results of a batch, every array [sample × muscle]. */
export interface FiberBatch {
  /** Tendon force that full activation adds. */
  readonly activeCapacity: Float64Array;
  /** Tendon force without activation. */
  readonly passive: Float64Array;
  /** In optimal fiber lengths; of a slack unit the shortest that its thickness allows. */
  readonly normalizedLength: Float64Array;
  /** 1 where the unit is no longer than its tendon: no force, no fiber length. */
  readonly isSlack: Uint8Array;
}

const ACTIVE_FORCE_LENGTH = buildActiveForceLength(ACTIVE_SHAPE);
const FORCE_VELOCITY = buildForceVelocity(VELOCITY_SHAPE);
// the class MuscleFixedWidthPennationModel of OpenSim 4 stops where the cosine of pennation is a tenth
const MAX_PENNATION = Math.atan2(Math.sqrt(1 - 0.1 ** 2), 0.1);

/**
 * Thickness and curves of an architecture, built once and used for every sample.
 * @throws RangeError when a force or length is not positive, pennation is outside its range, or a curve has no corners
 */
export function buildFiber(architecture: MuscleArchitecture): Fiber {
  const { name, maxIsometricForce, optimalFiberLength, tendonSlackLength, pennationAtOptimal, passive } = architecture;
  requireBetween(`maximal isometric force of ${name}`, maxIsometricForce, 'N', [0, Infinity]);
  const maxPassiveForce = architecture.maxPassiveForce ?? maxIsometricForce;
  requireWithin(`passive force of ${name}`, maxPassiveForce, 'N', [0, Infinity]);
  requireBetween(`optimal fiber length of ${name}`, optimalFiberLength, 'm', [0, Infinity]);
  requireWithin(`tendon slack length of ${name}`, tendonSlackLength, 'm', [0, Infinity]);
  requireWithin(`pennation of ${name} at the optimal length`, pennationAtOptimal, 'rad', [0, MAX_PENNATION]);
  return {
    name,
    maxIsometricForce,
    maxPassiveForce,
    optimalFiberLength,
    tendonSlackLength,
    pennationAtOptimal,
    passive,
    thickness: fiberThickness(architecture),
    activeForceLength: ACTIVE_FORCE_LENGTH,
    passiveForceLength: buildPassiveForceLength(passive ?? DEFAULT_PASSIVE_SHAPE),
    forceVelocity: FORCE_VELOCITY,
  };
}

/** Distance between the aponeuroses: what pennation leaves across the tendon at the optimal length. */
export function fiberThickness({ optimalFiberLength, pennationAtOptimal }: MuscleArchitecture): number {
  return optimalFiberLength * Math.sin(pennationAtOptimal);
}

/**
 * Length of a fiber of constant thickness behind a rigid tendon.
 * @throws RangeError when the unit is no longer than its tendon slack length: the tendon is slack, the fiber undetermined
 */
export function fiberLength(architecture: MuscleArchitecture, mtuLength: number): number {
  return hypotenuse(lengthAlongTendon(architecture, mtuLength), fiberThickness(architecture));
}

/**
 * Fiber length in optimal fiber lengths.
 * @throws RangeError when the tendon is slack
 */
export function normalizedFiberLength(architecture: MuscleArchitecture, mtuLength: number): number {
  return fiberLength(architecture, mtuLength) / architecture.optimalFiberLength;
}

/**
 * Angle between fiber and tendon.
 * @throws RangeError when the tendon is slack
 */
export function pennationAngle(architecture: MuscleArchitecture, mtuLength: number): number {
  return Math.atan2(fiberThickness(architecture), lengthAlongTendon(architecture, mtuLength));
}

/**
 * Lengthening velocity of the fiber: the derivative of its length, cosine of pennation times the velocity of the unit.
 * @throws RangeError when the tendon is slack or the velocity is not finite
 */
export function fiberVelocity(architecture: MuscleArchitecture, mtuLength: number, mtuVelocity: number): number {
  requireFinite(`velocity of ${architecture.name}`, mtuVelocity, 'm/s');
  return (mtuVelocity * lengthAlongTendon(architecture, mtuLength)) / fiberLength(architecture, mtuLength);
}

/**
 * Force of the unit along its tendon. A slack unit pulls nothing.
 * Shortening at or above the maximal velocity leaves no active force, lengthening saturates at the eccentric maximum.
 * @throws RangeError when activation is outside 0..1, the length is not positive or a number is not finite
 */
export function fiberForce(fiber: Fiber, { activation, mtuLength, mtuVelocity }: FiberInput): FiberForce {
  requireWithin(`activation of ${fiber.name}`, activation, '', [0, 1]);
  requireMotion(fiber, mtuLength, mtuVelocity);
  const active = activation * activeCapacity(fiber, mtuLength, mtuVelocity);
  const passive = passiveForce(fiber, mtuLength);
  return { active, passive, total: active + passive };
}

/** Arrays for a batch of samples × muscles, to be filled again and again. */
export function createFiberBatch(sampleCount: number, muscleCount: number): FiberBatch {
  const size = sampleCount * muscleCount;
  return {
    activeCapacity: new Float64Array(size),
    passive: new Float64Array(size),
    normalizedLength: new Float64Array(size),
    isSlack: new Uint8Array(size),
  };
}

/**
 * Active capacity, passive force and normalized length of every fiber at every sample, written into `batch`.
 * `mtuLengths` and `mtuVelocities` are [sample × muscle]; null velocities mean isometric. Allocates nothing.
 * @throws RangeError when sizes differ, a length is not positive or a number is not finite
 */
export function fillFiberBatch(
  fibers: readonly Fiber[],
  mtuLengths: Float64Array,
  mtuVelocities: Float64Array | null,
  batch: FiberBatch,
): void {
  requireSizes(fibers.length, mtuLengths, mtuVelocities, batch);
  for (let k = 0; k < mtuLengths.length; k++) {
    const fiber = fibers[k % fibers.length];
    const length = mtuLengths[k];
    const velocity = mtuVelocities === null ? 0 : mtuVelocities[k];
    requireMotion(fiber, length, velocity);
    const along = Math.max(0, length - fiber.tendonSlackLength);
    batch.activeCapacity[k] = activeCapacity(fiber, length, velocity);
    batch.passive[k] = passiveForce(fiber, length);
    batch.normalizedLength[k] = hypotenuse(along, fiber.thickness) / fiber.optimalFiberLength;
    batch.isSlack[k] = along === 0 ? 1 : 0;
  }
}

// tendon force of full activation, zero when slack
function activeCapacity(fiber: Fiber, mtuLength: number, mtuVelocity: number): number {
  const along = mtuLength - fiber.tendonSlackLength;
  if (along <= 0) return 0;
  const length = hypotenuse(along, fiber.thickness);
  const cosPennation = along / length;
  const strength = curveValue(fiber.activeForceLength, length / fiber.optimalFiberLength);
  // an isometric sample, the common case, needs no curve
  if (mtuVelocity === 0 || strength === 0) return fiber.maxIsometricForce * strength * cosPennation;
  const velocity = (mtuVelocity * cosPennation) / (MAX_FIBER_VELOCITY * fiber.optimalFiberLength);
  return fiber.maxIsometricForce * strength * curveValue(fiber.forceVelocity, velocity) * cosPennation;
}

// tendon force without activation, zero when slack
function passiveForce(fiber: Fiber, mtuLength: number): number {
  const along = mtuLength - fiber.tendonSlackLength;
  if (along <= 0) return 0;
  const length = hypotenuse(along, fiber.thickness);
  const strength = curveValue(fiber.passiveForceLength, length / fiber.optimalFiberLength);
  return (fiber.maxPassiveForce * strength * along) / length;
}

function lengthAlongTendon({ name, tendonSlackLength }: MuscleArchitecture, mtuLength: number): number {
  return (
    requireBetween(`muscle-tendon length of ${name}`, mtuLength, 'm', [tendonSlackLength, Infinity]) - tendonSlackLength
  );
}

function requireMotion(fiber: Fiber, mtuLength: number, mtuVelocity: number): void {
  // the message is put together only when it is needed
  if (mtuLength > 0 && mtuLength < Infinity && Number.isFinite(mtuVelocity)) return;
  requireBetween(`muscle-tendon length of ${fiber.name}`, mtuLength, 'm', [0, Infinity]);
  requireFinite(`velocity of ${fiber.name}`, mtuVelocity, 'm/s');
}

function requireSizes(
  muscles: number,
  lengths: Float64Array,
  velocities: Float64Array | null,
  batch: FiberBatch,
): void {
  const size = lengths.length;
  requireWithin('muscle-tendon lengths beyond whole samples', size % muscles, 'values', [0, 0]);
  requireWithin('number of muscle-tendon velocities', velocities?.length ?? size, 'values', [size, size]);
  requireWithin('size of the fiber batch', batch.passive.length, 'values', [size, size]);
}

function hypotenuse(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
