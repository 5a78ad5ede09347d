import { buildBody } from '../../src/model/anatomy/body';
import { completeLifter } from '../../src/model/anatomy/lifter';
import { LEG_COORDINATES, type LegCoordinate, SEGMENT_COUNT, segmentIndex } from '../../src/model/anatomy/names';
import { FRAME_SIZE, identityFrame, transformPoint } from '../../src/model/math/frame';
import { computeMetrics } from '../../src/model/metric/computeMetrics';
import {
  buildMuscleGeometry,
  createMuscleSet,
  type MuscleGeometry,
  type MuscleSet,
  solveMuscles,
} from '../../src/model/muscle/geometry';
import { solveLegFrames, solveTorsoFrame, TWISTS_SIZE } from '../../src/model/pose/forwardKinematics';
import type { Repetition } from '../../src/model/result';
import { degrees } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';

/** Angles of the right leg in degrees; what is missing is 0. */
export type LegDeg = Readonly<Partial<Record<LegCoordinate, number>>>;

/** The smallest odd number of samples: nothing moves. */
const SAMPLES = 3;
const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const HEEL = segmentIndex('calcn_r') * FRAME_SIZE;

/**
 * The generic lifter holding one posture, upright, as a repetition in which nothing moves: the left leg stands on the floor,
 * the right one has the given angles. No equipment, arms hanging. What only an exercise has is taken from one and stays empty.
 */
export function holdPosture(rightDeg: LegDeg): Repetition {
  const body = buildBody(completeLifter({}));
  const geometry = buildMuscleGeometry(body);
  const standing = new Float64Array(LEG_COORDINATES.length);
  const right = Float64Array.from(LEG_COORDINATES, (name) => degrees(rightDeg[name] ?? 0));
  const height = body.soleDepth - poseLeg(body, standing, 0)[HEEL + 10];
  const isLifted = right.some((angle) => angle !== 0);
  const series = {
    sampleCount: SAMPLES,
    travel: new Float64Array(SAMPLES),
    trunkThighFlexion: new Float64Array(SAMPLES).fill(right[0]),
    pelvisPosteriorTilt: new Float64Array(SAMPLES),
    geometry,
    ...holdLeg(body, geometry, right, height),
  };
  const model = simulate({ exercise: 'romanian-deadlift', settings: {}, lifter: {}, sampleCount: SAMPLES });
  if (model.kind !== 'repetition') throw new Error('the default exercise has no repetition');
  return {
    ...model,
    ...series,
    body,
    idleLeg: isLifted ? holdLeg(body, geometry, standing, height) : null,
    hands: hangHands(series.frames, body),
    movers: {},
    parts: [],
    metrics: computeMetrics(series),
  };
}

type Body = Repetition['body'];

interface HeldLeg {
  readonly coordinates: Float64Array;
  readonly frames: Float64Array;
  readonly muscles: MuscleSet;
}

/** The same posture in every sample. */
function holdLeg(body: Body, geometry: MuscleGeometry, q: Float64Array, height: number): HeldLeg {
  const twists = new Float64Array(TWISTS_SIZE);
  const one = poseLeg(body, q, height, twists);
  const stride = SEGMENT_COUNT * FRAME_SIZE;
  const coordinates = new Float64Array(SAMPLES * q.length);
  const frames = new Float64Array(SAMPLES * stride);
  const muscles = createMuscleSet(SAMPLES);
  for (let i = 0; i < SAMPLES; i++) {
    coordinates.set(q, i * q.length);
    frames.set(one, i * stride);
    solveMuscles(geometry, { frames, f: i * stride, twists }, 'stabilized', { set: muscles, sample: i });
  }
  return { coordinates, frames, muscles };
}

/** Beside the thigh with the arm all but straight, torso frame, generic size; m. */
const HANGING = [0.02, -0.22, 0.27] as const;

function hangHands(frames: Float64Array, body: Body): Float64Array {
  const torso = segmentIndex('torso');
  const [x, y, z] = HANGING.map((v) => v * body.scales[torso]);
  const hand = transformPoint(frames, torso * FRAME_SIZE, [x, y, z]);
  return Float64Array.from({ length: 3 * SAMPLES }, (_, i) => hand[i % 3]);
}

/** All segments with the pelvis upright, its origin at `height`. */
function poseLeg(body: Body, q: Float64Array, height: number, twists?: Float64Array): Float64Array {
  const frames = new Float64Array(SEGMENT_COUNT * FRAME_SIZE);
  const pelvis = identityFrame();
  pelvis[10] = height;
  frames.set(pelvis, PELVIS);
  solveTorsoFrame(body, 0, frames);
  solveLegFrames(body, q, 0, frames, 0, twists);
  return frames;
}
