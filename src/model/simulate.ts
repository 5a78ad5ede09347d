import type { Body } from './anatomy/body';
import { LEG_COORDINATE_COUNT, segmentIndex } from './anatomy/names';
import { copyFrame, FRAME_SIZE } from './math/frame';
import type { Mechanism } from './mechanism/mechanism';
import { settle, valueAt } from './mechanism/solveMechanism';
import { TILT } from './mechanism/state';
import { computeMetrics } from './metric/computeMetrics';
import type { Movement } from './movement/movement';
import { samplePostures } from './movement/samplePostures';
import { isBeyondModel } from './muscle/beyondModel';
import { buildMuscleGeometry, createMuscleSet, type MuscleGeometry, PATH_MODES, solveMuscles } from './muscle/geometry';
import { POSE_FRAMES_SIZE, solveLegFrames, TWISTS_SIZE } from './pose/forwardKinematics';
import { layOutClock, readTempo } from './pose/tempo';
import { type Prepared, prepare } from './prepare';
import {
  DEFAULT_SAMPLES,
  type IdleLeg,
  MAX_SAMPLES,
  MIN_SAMPLES,
  type NoRepetition,
  type Repetition,
  type Result,
  type Setup,
} from './result';

/**
 * The whole model: one setup to one repetition, every frame of it.
 * @throws RangeError naming key, value and range for a setup that makes no sense; what this body cannot do is a value.
 */
export function simulate(setup: Setup): Result {
  const sampleCount = setup.sampleCount ?? DEFAULT_SAMPLES;
  checkSampleCount(sampleCount);
  checkPaths(setup.paths);
  const prepared = prepare(setup);
  const { movement } = prepared;
  return movement.kind === 'movement'
    ? simulateMovement(prepared, movement, sampleCount, setup)
    : refuse(prepared, movement);
}

function checkSampleCount(count: number): void {
  const isOdd = Number.isInteger(count) && count % 2 === 1;
  if (!isOdd || count < MIN_SAMPLES || count > MAX_SAMPLES)
    throw new RangeError(`samples is ${count}; it must be an odd number from ${MIN_SAMPLES} to ${MAX_SAMPLES}`);
}

function checkPaths(paths: Setup['paths']): void {
  if (paths !== undefined && !PATH_MODES.includes(paths))
    throw new RangeError(`unknown paths ${String(paths).slice(0, 80)}; known are ${PATH_MODES.join(', ')}`);
}

function refuse(
  { exercise, settings, lifter }: Prepared,
  { reason, by }: Pick<NoRepetition, 'reason' | 'by'>,
): NoRepetition {
  return { kind: 'no-repetition', exercise: exercise.id, settings, lifter, reason, by };
}

function simulateMovement(prepared: Prepared, movement: Movement, sampleCount: number, setup: Setup): Repetition {
  const { exercise, settings, lifter, body, solver } = prepared;
  const paths = setup.paths ?? 'stabilized';
  const half = (sampleCount - 1) / 2;
  const geometry = geometryOf(body);
  const tempo = readTempo(settings);
  const states = samplePostures(solver, movement, half);
  const muscles = createMuscleSet(sampleCount);
  const poses = layOutPoses(prepared, states, sampleCount, (frames, f, sample) =>
    solveMuscles(geometry, { frames, f, twists }, paths, { set: muscles, sample }),
  );
  mirrorInTime(muscles, sampleCount);
  const series = { sampleCount, ...poses, muscles, geometry };
  const idle = solver.mechanism.idleLeg;
  return {
    kind: 'repetition',
    exercise: exercise.id,
    settings,
    lifter,
    paths,
    body,
    tempo,
    ...layOutClock(sampleCount, tempo),
    ...series,
    idleLeg: idle ? holdLeg({ body, geometry, paths }, idle, poses.frames) : null,
    parts: solver.mechanism.parts(movement),
    limits: solver.mechanism.limits.map((l) => l.id),
    ends: movement.ends,
    metrics: computeMetrics(series),
  };
}

/** Twists of the sample at hand. */
const twists = new Float64Array(TWISTS_SIZE);

type Poses = Pick<
  Repetition,
  | 'travel'
  | 'coordinates'
  | 'trunkThighFlexion'
  | 'pelvisPosteriorTilt'
  | 'pelvisTilt'
  | 'frames'
  | 'movers'
  | 'hands'
  | 'isBeyondModel'
  | 'margins'
>;

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const TORSO = segmentIndex('torso') * FRAME_SIZE;

/** What is done with each sample of the way up once its frames and the twists stand. */
type Visit = (frames: Float64Array, f: number, sample: number) => void;

/** Spreads the states of the way up over the repetition, the way down running through them backward. */
function layOutPoses({ body, solver }: Prepared, states: Float64Array, sampleCount: number, visit: Visit): Poses {
  const { mechanism, placement } = solver;
  const half = (sampleCount - 1) / 2;
  const poses = allocatePoses(mechanism, sampleCount);
  const moved = new Float64Array(mechanism.movers.length * FRAME_SIZE);
  const bottom = valueAt(solver, mechanism.travel, states.subarray(0, mechanism.size));
  for (let i = 0; i <= half; i++) {
    const y = states.subarray(i * mechanism.size, (i + 1) * mechanism.size);
    settle(solver, y);
    const f = i * POSE_FRAMES_SIZE;
    copyFrame(poses.frames, f + PELVIS, placement.pelvis, 0);
    copyFrame(poses.frames, f + TORSO, placement.torso, 0);
    solveLegFrames(body, y, 0, poses.frames, f, twists);
    visit(poses.frames, f, i);
    poses.coordinates.set(y.subarray(0, LEG_COORDINATE_COUNT), i * LEG_COORDINATE_COUNT);
    poses.travel[i] = mechanism.travel(y, placement) - bottom;
    poses.pelvisPosteriorTilt[i] = y[TILT];
    poses.trunkThighFlexion[i] = y[0] + y[TILT];
    poses.pelvisTilt[i] = Math.atan2(placement.pelvis[3], placement.pelvis[0]);
    poses.isBeyondModel[i] = isBeyondModel(y) ? 1 : 0;
    mechanism.limits.forEach((limit, k) => {
      poses.margins[i * mechanism.limits.length + k] = limit.margin(y, placement);
    });
    if (mechanism.hand) poses.hands?.set(mechanism.hand(y, placement), i * 3);
    mechanism.moveParts(y, placement, moved, 0);
    mechanism.movers.forEach((name, k) => {
      copyFrame(poses.movers[name], i * FRAME_SIZE, moved, k * FRAME_SIZE);
    });
  }
  mirrorInTime({ ...poses, ...poses.movers }, sampleCount);
  return poses;
}

function allocatePoses({ movers, limits, hand }: Mechanism, sampleCount: number): Poses {
  const series = (width: number) => new Float64Array(sampleCount * width);
  return {
    travel: series(1),
    coordinates: series(LEG_COORDINATE_COUNT),
    trunkThighFlexion: series(1),
    pelvisPosteriorTilt: series(1),
    pelvisTilt: series(1),
    frames: series(POSE_FRAMES_SIZE),
    movers: Object.fromEntries(movers.map((name) => [name, series(FRAME_SIZE)])),
    isBeyondModel: new Uint8Array(sampleCount),
    margins: series(limits.length),
    hands: hand ? series(3) : null,
  };
}

/** Frames and muscles of a leg that keeps one posture on the moving pelvis. */
function holdLeg(
  { body, geometry, paths }: Pick<Repetition, 'body' | 'geometry' | 'paths'>,
  coordinates: Float64Array,
  frames: Float64Array,
): IdleLeg {
  const held = frames.slice();
  const sampleCount = frames.length / POSE_FRAMES_SIZE;
  const muscles = createMuscleSet(sampleCount);
  for (let i = 0; i < sampleCount; i++) {
    solveLegFrames(body, coordinates, 0, held, i * POSE_FRAMES_SIZE, twists);
    solveMuscles(geometry, { frames: held, f: i * POSE_FRAMES_SIZE, twists }, paths, { set: muscles, sample: i });
  }
  return { coordinates, frames: held, muscles };
}

/** Copies every series' samples of the way up onto the way down, which passes the same postures. */
function mirrorInTime(series: object, sampleCount: number): void {
  for (const values of Object.values(series)) {
    if (!(values instanceof Float64Array || values instanceof Uint8Array)) continue;
    const width = values.length / sampleCount;
    for (let i = 0; i < (sampleCount - 1) / 2; i++)
      values.copyWithin((sampleCount - 1 - i) * width, i * width, (i + 1) * width);
  }
}

let lastGeometry: { readonly body: Body; readonly geometry: MuscleGeometry } | null = null;

/** Muscle paths are laid out again only when the body changes. */
function geometryOf(body: Body): MuscleGeometry {
  if (lastGeometry?.body !== body) lastGeometry = { body, geometry: buildMuscleGeometry(body) };
  return lastGeometry.geometry;
}
