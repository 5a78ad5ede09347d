import { strengthFactor } from '../anatomy/lifter';
import { LEG_COORDINATE_COUNT, MOMENT_ARM_COUNT, segmentIndex } from '../anatomy/names';
import { distanceFromHeel } from '../exercise/contact/footContacts';
import type { ForceModel } from '../exercise/contact/forces';
import { findExercise } from '../exercise/registry';
import { GRAVITY } from '../math/gravity';
import type { Triple } from '../math/triple';
import { createFiberBatch, type FiberBatch, fillFiberBatch } from '../muscle/fiberForce';
import { MUSCLE_COUNT } from '../muscle/geometry';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from '../pose/forwardKinematics';
import type { Repetition } from '../result';
import { type BoxQp, type BoxQpSolution, solveBoxQp } from './boxQp';
import { capacity, HIP_EXTENSION, KNEE_EXTENSION } from './capacity';
import { listRays, placeContacts } from './contactRays';
import { buildProgram, findLack, JOINT_ROWS, type SampleInput, type SampleLoads } from './equations';
import { footPushAt } from './footPush';
import { epicondyleMoment } from './kneeMoment';
import { type KnownLoad, knownLoads, muscleVelocities } from './knownLoads';
import { computeLoadMetrics } from './loadMetrics';
import { type Loads, SUPPORT_ROWS } from './loads';
import { lumbarMoment } from './lumbar';
import { secondRate, timeGrid } from './rates';
import { applyPosture, buildFibers, groupStrengthOf } from './strength';
import { momentAbout, type PlaneLoad } from './wrench';

/** For tests: a world without weight, or with other gravity. */
export interface LoadOptions {
  readonly gravity?: number;
}

/**
 * Forces of a whole repetition: for every sample one convex program shares the joint moments between muscles and the
 * support between contacts. Deterministic; neighbouring samples start each other's solver.
 * Equations: docs/model.md "Loads".
 */
export function computeLoads(r: Repetition, { gravity = GRAVITY }: LoadOptions = {}): Loads {
  const context = prepareContext(r, gravity);
  const out = allocate(r, context);
  let multipliers: Float64Array | undefined;
  let residual = 0;
  for (let i = 0; i < r.sampleCount; i++) {
    const solution = solveSample(context, i, multipliers, out);
    multipliers = solution.multipliers;
    residual = Math.max(residual, solution.residual);
  }
  return { ...out, residual, metrics: computeLoadMetrics(r, out) };
}

function prepareContext(r: Repetition, gravity: number): SampleContext {
  const forces = findExercise(r.exercise).buildForces(r.body, r.settings);
  const strength = strengthFactor(r.lifter);
  return {
    r,
    forces,
    strength,
    known: knownLoads(r, forces, gravity),
    muscle: muscleForces(r),
    sledForce: sledForces(r, forces, gravity),
  };
}

/** Active capacities at speed, isometric ones, and passive forces [sample × muscle]. */
interface MuscleForces {
  readonly moving: FiberBatch;
  readonly isometric: FiberBatch;
}

function muscleForces(r: Repetition): MuscleForces {
  const fibers = buildFibers(r.geometry, r.lifter);
  const moving = createFiberBatch(r.sampleCount, MUSCLE_COUNT);
  const isometric = createFiberBatch(r.sampleCount, MUSCLE_COUNT);
  fillFiberBatch(fibers, r.muscles.lengths, muscleVelocities(r), moving);
  fillFiberBatch(fibers, r.muscles.lengths, null, isometric);
  const group = groupStrengthOf(r.lifter);
  for (const { activeCapacity } of [moving, isometric]) applyPosture(group, r.coordinates, activeCapacity);
  return { moving, isometric };
}

interface SampleContext {
  readonly r: Repetition;
  readonly forces: ForceModel;
  readonly known: readonly KnownLoad[];
  readonly strength: number;
  readonly muscle: MuscleForces;
  /** [sample] */
  readonly sledForce: Float64Array;
}

type Output = Omit<Loads, 'metrics' | 'residual'>;

/** A sample, its program's input, and the solution of that program. */
interface SolvedSample {
  readonly i: number;
  readonly input: SampleInput;
  readonly x: Float64Array;
}

const twists = new Float64Array(TWISTS_SIZE);
const frames = new Float64Array(POSE_FRAMES_SIZE);

function solveSample(context: SampleContext, i: number, start: Float64Array | undefined, out: Output): BoxQpSolution {
  const input = sampleInput(context, i);
  const lack = findLack(input);
  const solution = solveBoxQp(buildProgram(input, lack), start);
  record(context, { i, input, x: solution.x }, out);
  out.unsupported.set(lack, i * SUPPORT_ROWS.length);
  return solution;
}

/** Everything the program of one sample is made of; valid until the next sample is asked for. */
function sampleInput({ r, forces, known, muscle, sledForce }: SampleContext, i: number): SampleInput {
  frames.set(r.frames.subarray(i * POSE_FRAMES_SIZE, (i + 1) * POSE_FRAMES_SIZE));
  solveLegFrames(r.body, r.coordinates, i * LEG_COORDINATE_COUNT, frames, 0, twists);
  const m = i * MUSCLE_COUNT;
  const placed = placeContacts(forces, frames, 0);
  return {
    loads: sampleLoads(known, i, placed[0].point),
    placed,
    rays: listRays(placed),
    forces,
    twists,
    momentArms: r.muscles.momentArms.subarray(m * MOMENT_ARM_COUNT, (m + MUSCLE_COUNT) * MOMENT_ARM_COUNT),
    active: muscle.moving.activeCapacity.subarray(m, m + MUSCLE_COUNT),
    passive: muscle.moving.passive.subarray(m, m + MUSCLE_COUNT),
    bodyWeight: r.lifter.mass * GRAVITY,
    legCount: r.idleLeg ? 1 : 2,
    sledForce: sledForce[i],
    footPressure: r.settings.footPressure ?? null,
    push: footPushAt(r.body, r.settings, frames, 0),
  };
}

/** The convex program of one sample, for tests. */
export function sampleProgram(r: Repetition, i: number): BoxQp {
  const input = sampleInput(prepareContext(r, GRAVITY), i);
  return buildProgram(input, findLack(input));
}

/** Loads on the leg, and on the whole body about a point. */
function sampleLoads(known: readonly KnownLoad[], i: number, [x, y]: readonly [number, number, number]): SampleLoads {
  const leg: { segment: 'femur_r' | 'tibia_r' | 'calcn_r'; load: PlaneLoad }[] = [];
  const whole: [number, number, number] = [0, 0, 0];
  for (const { carrier, isPaired, at } of known) {
    const load = at(i);
    const count = isPaired ? 2 : 1;
    whole[0] += count * load.force[0];
    whole[1] += count * load.force[1];
    whole[2] += count * momentAbout(load, x, y);
    if (carrier === 'femur_r' || carrier === 'tibia_r' || carrier === 'calcn_r') leg.push({ segment: carrier, load });
  }
  return { leg, whole };
}

function record(context: SampleContext, sample: SolvedSample, out: Output): void {
  recordMuscles(sample, out);
  recordContacts(context.r, sample, out);
  recordUnmuscled(context, sample, out);
  const { i } = sample;
  const { isometric } = context.muscle;
  const arms = context.r.muscles.momentArms;
  const hip = capacity(HIP_EXTENSION, arms, isometric, i);
  const knee = capacity(KNEE_EXTENSION, arms, isometric, i);
  out.hipExtensionCapacity[i] = hip.active + hip.passive;
  out.kneeExtensionCapacity[i] = knee.active + knee.passive;
}

/** Moments told beside the coordinates' own, and what the outside does to the whole body. */
function recordUnmuscled(context: SampleContext, { i, input }: SolvedSample, out: Output): void {
  const { r, known, forces } = context;
  const { placed, rays, loads } = input;
  const lumbar = lumbarMoment({ r, known, forces, contacts: out.contacts, rays, placed }, i);
  out.lumbarDemand[i] = lumbar.demand;
  out.lumbarBand.set([lumbar.least, lumbar.most], 2 * i);
  const force = out.contacts.map((c): Triple => [c.force[3 * i], c.force[3 * i + 1], c.force[3 * i + 2]]);
  out.kneeAboutEpicondyles[i] = epicondyleMoment(frames, r.body.scales[FEMUR], loads, { placed, force });
  out.known.set(loads.whole, 3 * i);
  out.sledForce[i] = context.sledForce[i];
}

const FEMUR = segmentIndex('femur_r');

function recordMuscles({ i, input, x }: SolvedSample, out: Output): void {
  const { rays, momentArms, active, passive } = input;
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    out.activation[i * MUSCLE_COUNT + m] = x[m];
    out.force[i * MUSCLE_COUNT + m] = x[m] * active[m] + passive[m];
    out.passiveForce[i * MUSCLE_COUNT + m] = passive[m];
  }
  for (let j = 0; j < JOINT_ROWS; j++) {
    const k = i * JOINT_ROWS + j;
    out.reserve[k] = x[MUSCLE_COUNT + rays.length + j];
    let moment = out.reserve[k];
    for (let m = 0; m < MUSCLE_COUNT; m++) {
      const arm = momentArms[m * MOMENT_ARM_COUNT + j];
      out.passive[k] += arm * passive[m];
      moment += arm * out.force[i * MUSCLE_COUNT + m];
    }
    out.demand[k] = moment;
  }
}

function recordContacts(r: Repetition, { i, input, x }: SolvedSample, out: Output): void {
  const { placed, rays, bodyWeight } = input;
  let pressed = 0;
  let moment = 0;
  placed.forEach(({ contact, point, normal, along }, c) => {
    const target = out.contacts[c];
    const force = [0, 0, 0];
    rays.forEach((ray, k) => {
      if (ray.contact !== c) return;
      for (let axis = 0; axis < 3; axis++) force[axis] += ray.force[axis] * x[MUSCLE_COUNT + k] * bodyWeight;
    });
    target.point.set(point, 3 * i);
    target.force.set(force, 3 * i);
    target.normal[i] = dot(force, normal);
    target.shear[i] = dot(force, along);
    if (!contact.isPaired) return;
    pressed += target.normal[i];
    moment += target.normal[i] * distanceFromHeel(r.body, contact.point[0]);
  });
  out.footCop[i] = pressed > 1e-6 * bodyWeight ? moment / pressed : Number.NaN;
}

/** [sample] force along the rail both feet must give: weight, inertia and friction of the sled. */
function sledForces(r: Repetition, { sled }: ForceModel, gravity: number): Float64Array {
  const forces = new Float64Array(r.sampleCount);
  if (!sled) return forces;
  const grid = timeGrid(r);
  const counts = r.settings.inertia === 1;
  const acceleration = secondRate(grid, r.travel);
  const half = (r.sampleCount - 1) / 2;
  const weight = sled.mass * gravity;
  for (let i = 0; i < r.sampleCount; i++) {
    // friction helps on the way down and hinders on the way up; at rest it is left out
    const heading = i === 0 || i === half || i === 2 * half ? 0 : i < half ? 1 : -1;
    const friction = sled.friction * weight * Math.abs(sled.rail[0]) * heading;
    forces[i] = weight * sled.rail[1] + friction + (counts ? sled.mass * acceleration[i] : 0);
  }
  return forces;
}

function allocate(r: Repetition, { forces: { contacts }, strength }: SampleContext): Output {
  const series = (width = 1) => new Float64Array(r.sampleCount * width);
  return {
    exercise: r.exercise,
    settings: r.settings,
    strength,
    sampleCount: r.sampleCount,
    demand: series(JOINT_ROWS),
    passive: series(JOINT_ROWS),
    reserve: series(JOINT_ROWS),
    lumbarDemand: series(),
    lumbarBand: series(2),
    kneeAboutEpicondyles: series(),
    known: series(3),
    sledForce: series(),
    hipExtensionCapacity: series(),
    kneeExtensionCapacity: series(),
    activation: series(MUSCLE_COUNT),
    force: series(MUSCLE_COUNT),
    passiveForce: series(MUSCLE_COUNT),
    contacts: contacts.map(({ name, segment }) => ({
      name,
      segment,
      point: series(3),
      force: series(3),
      normal: series(),
      shear: series(),
    })),
    footCop: series(),
    unsupported: series(SUPPORT_ROWS.length),
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
