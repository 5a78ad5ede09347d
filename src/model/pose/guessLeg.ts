import type { Body } from '../anatomy/body';
import { LEG_COORDINATE_COUNT, segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, type Frames, transformPoint } from '../math/frame';
import { bendLeg, createLegScratch } from './footError';

type Vec3 = [number, number, number];

/** Most a knee bends in the source model, rad. */
const KNEE_RANGE = (140 * Math.PI) / 180;
const TALUS = segmentIndex('talus_r') * FRAME_SIZE + 9;
const TIBIA = segmentIndex('tibia_r') * FRAME_SIZE + 9;
const FOOT = segmentIndex('calcn_r') * FRAME_SIZE;

/** How far a body’s leg reaches, m. */
export interface LegReach {
  readonly thigh: number;
  readonly shank: number;
  /** Largest and smallest distance from hip center to ankle center over the knee's range. */
  readonly longest: number;
  readonly shortest: number;
  /** Ankle center in the calcaneus frame with the subtalar joint at zero. */
  readonly ankleInFoot: Vec3;
  /** How far the subtalar joint can carry the ankle from there. */
  readonly ankleSlack: number;
}

const reaches = new WeakMap<Body, LegReach>();

/** Reach of a body's leg, worked out once per body. */
export function legReach(body: Body): LegReach {
  let reach = reaches.get(body);
  if (!reach) {
    reach = measureReach(body);
    reaches.set(body, reach);
  }
  return reach;
}

function measureReach(body: Body): LegReach {
  const leg = createLegScratch();
  const q = new Float64Array(LEG_COORDINATE_COUNT);
  const distances: number[] = [];
  const steps = 28;
  for (let k = 0; k <= steps; k++) {
    q[3] = (KNEE_RANGE * k) / steps;
    bendLeg(body, q, leg);
    distances.push(Math.hypot(...fromHip(body, leg.frames, TALUS)));
  }
  q[3] = 0;
  bendLeg(body, q, leg);
  const knee = fromHip(body, leg.frames, TIBIA);
  const ankle = fromHip(body, leg.frames, TALUS);
  const ankleInFoot = ankleSeenFromFoot(leg.frames);
  const subtalarRange = (35 * Math.PI) / 180;
  return {
    thigh: Math.hypot(...knee),
    shank: Math.hypot(ankle[0] - knee[0], ankle[1] - knee[1], ankle[2] - knee[2]),
    longest: Math.max(...distances),
    shortest: Math.min(...distances),
    ankleInFoot,
    ankleSlack: 2 * Math.sin(subtalarRange / 2) * Math.hypot(...ankleInFoot),
  };
}

function fromHip(body: Body, frames: Frames, i: number): Vec3 {
  const hip = body.hipCenterInPelvis;
  return [frames[i] - hip[0], frames[i + 1] - hip[1], frames[i + 2] - hip[2]];
}

function ankleSeenFromFoot(frames: Frames): Vec3 {
  const d = [0, 1, 2].map((k) => frames[TALUS + k] - frames[FOOT + 9 + k]);
  return [0, 1, 2].map((column) =>
    [0, 1, 2].reduce((sum, row) => sum + frames[FOOT + 3 * row + column] * d[row], 0),
  ) as Vec3;
}

/**
 * First guess of the leg coordinates: thigh and shank as two links in the plane through hip and ankle whose normal is
 * the foot's side axis, knee forward. Own derivation, docs/model.md "Leg solver".
 */
export function guessLeg(body: Body, pelvisFromFoot: Frames): Float64Array {
  const { thigh, shank, ankleInFoot } = legReach(body);
  const ankle = transformPoint(pelvisFromFoot, 0, ankleInFoot);
  const hip = body.hipCenterInPelvis;
  const toAnkle: Vec3 = [ankle[0] - hip[0], ankle[1] - hip[1], ankle[2] - hip[2]];
  const distance = Math.min(Math.hypot(...toAnkle), 0.9999 * (thigh + shank));
  const along = normalize(toAnkle);
  // the knee axis: the foot's side axis, made square to the line from hip to ankle
  const side: Vec3 = [pelvisFromFoot[2], pelvisFromFoot[5], pelvisFromFoot[8]];
  const z = normalize(minus(side, scale(along, dot(side, along))));
  const knee = Math.PI - cornerAngle(thigh, shank, distance);
  const lead = cornerAngle(thigh, distance, shank);
  const thighDirection = turn(along, z, lead);
  const y = scale(thighDirection, -1);
  const x = cross(y, z);
  const q = new Float64Array(LEG_COORDINATE_COUNT);
  // R = Rz(flexion) Rx(adduction) Ry(rotation), columns x y z
  q[0] = Math.atan2(-y[0], y[1]);
  q[1] = Math.atan2(y[2], Math.hypot(x[2], z[2]));
  q[2] = Math.atan2(-x[2], z[2]);
  q[3] = Math.max(knee, 0.02);
  q[4] = Math.atan2(...sineCosineAbout(z, turn(x, z, -knee), columnX(pelvisFromFoot)));
  return q;
}

/** Angle between sides `a` and `b` of a triangle, opposite `c`. */
function cornerAngle(a: number, b: number, c: number): number {
  const cosine = (a * a + b * b - c * c) / (2 * a * b);
  const bounded = Math.min(1, Math.max(-1, cosine));
  return Math.atan2(Math.sqrt(1 - bounded * bounded), bounded);
}

function columnX(frame: Frames): Vec3 {
  return [frame[0], frame[3], frame[6]];
}

/** Sine and cosine of the turn about `axis` that carries `from` to `to`, both taken square to the axis. */
function sineCosineAbout(axis: Vec3, from: Vec3, to: Vec3): [number, number] {
  return [dot(axis, cross(from, to)), dot(from, to)];
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function scale(a: Vec3, s: number): Vec3 {
  return [a[0] * s, a[1] * s, a[2] * s];
}

function minus(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function normalize(a: Vec3): Vec3 {
  return scale(a, 1 / Math.max(Math.hypot(...a), 1e-12));
}

/** `v` turned about unit `axis`; v is square to the axis. */
function turn(v: Vec3, axis: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const w = cross(axis, v);
  return [v[0] * c + w[0] * s, v[1] * c + w[1] * s, v[2] * c + w[2] * s];
}
