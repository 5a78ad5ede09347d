import { createFootPush, type FootPush, isPushSet, placeFootPush } from '../../display/footPush';
import { DIRECTIONS, type MuscleArm, muscleArm } from '../../display/muscleArm';
import { seatLift } from '../../display/seatLift';
import { LEG_COORDINATE_COUNT, LEG_COORDINATES } from '../../model/anatomy/names';
import type { Loads } from '../../model/load/loads';
import type { Frames } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { type Instant, valueAt } from '../base/instant';
import { frameOf, HIP } from '../base/landmarks';
import type { Project } from '../base/project';
import { type Arrows, createArrows, placeArrows } from './contactArrows';
import { magnificationAt } from './magnification';
import { createPullLine, type PullLine } from './pullLine';

/** Points of an arc, straight pieces between them. */
const ARC_POINTS = 25;
export const MIDDLE_OF_ARC = (ARC_POINTS - 1) / 2;

/** Lengths of the drawing, m: radius of the arcs, rays beyond them, half the line of action, its right angle with the arm. */
const SIZE = { hip: 0.125, pelvis: 0.108, knee: 0.085, ankle: 0.07, ray: 1.32, pull: 0.2, corner: 0.016 } as const;

/** Radius of the hip's arc that can still be read, and from which on it only hides more, px; the others keep their ratio. */
const HIP_ARC_PX = { least: 22, most: 64 } as const;

/** How many times its length in meters the drawing is made where a meter is `magnification` px. */
export function drawingGrowth(magnification: number): number {
  const radius = SIZE.hip * magnification;
  return Math.min(HIP_ARC_PX.most, Math.max(HIP_ARC_PX.least, radius)) / radius;
}

/** Everything that is drawn and written over a figure at one instant; ground frame, m. Written in place. */
export interface Annotation {
  readonly hip: Float64Array;
  readonly knee: Float64Array;
  readonly ankle: Float64Array;
  /** [point × 3] from the pelvis' neutral thigh line to the thigh: what the hip joint does. */
  readonly hipArc: Float64Array;
  /** [point × 3] from the trunk's neutral thigh line to the pelvis': what the pelvis adds. */
  readonly pelvisArc: Float64Array;
  readonly kneeArc: Float64Array;
  readonly ankleArc: Float64Array;
  /** [2 × 3] from the joint outward. */
  readonly trunkRay: Float64Array;
  readonly pelvisRay: Float64Array;
  readonly thighRay: Float64Array;
  readonly kneeThighRay: Float64Array;
  readonly kneeShinRay: Float64Array;
  readonly ankleShinRay: Float64Array;
  readonly ankleFootRay: Float64Array;
  /** [2 × 3] vertical through the hip center, from the floor to somewhat above it. */
  readonly plumb: Float64Array;
  /** Line of action of the picked muscle, or of gluteus maximus, and its moment arm: joint center, foot of the perpendicular. */
  readonly pullLine: Float64Array;
  readonly arm: Float64Array;
  /** Where most of that muscle lies. */
  readonly belly: Float64Array;
  /** Between buttock and seat. */
  readonly gap: Float64Array;
  /** Small right angle at the foot of the perpendicular, three points. */
  readonly armCorner: Float64Array;
  /** [2 × 3] from beyond the hip to the center of pressure of the right foot, along the force there. */
  readonly pushLine: Float64Array;
  /** What pushes on the body from where; no force where nothing is known. */
  readonly arrows: Arrows;
  hasPush: boolean;
  /** Whether a reader has set where the feet push, so that the line is to be seen. */
  isPushSet: boolean;
  hipAngle: number;
  pelvisAngle: number;
  kneeAngle: number;
  ankleAngle: number;
  /** How far the hips are off the seat, m. */
  lift: number;
  /** m, + in the direction of the muscle's action. */
  armLength: number;
  /** The body that is pinned, where it is another one. */
  pinned: Instant | null;
}

/** What is shown besides posture: forces where they are known, the picked muscle. */
interface Also {
  readonly loads?: Loads | null;
  readonly picked?: string | null;
  readonly pinned?: Instant | null;
}

export interface Annotator {
  readonly annotation: Annotation;
  /** Arcs and rays come as large as they read well in the pane that `project` draws into. */
  readonly update: (instant: Instant, project: Project, also?: Also) => void;
}

const HIP_FLEXION = LEG_COORDINATES.indexOf('hip_flexion_r');
const KNEE = LEG_COORDINATES.indexOf('knee_angle_r');
const ANKLE = LEG_COORDINATES.indexOf('ankle_angle_r');

/** Tells where arcs, rays and the moment arm lie at an instant. The numbers are the model's own. */
export function createAnnotator(): Annotator {
  const points = (count: number): Float64Array => new Float64Array(3 * count);
  const annotation: Annotation = {
    hip: points(1),
    knee: points(1),
    ankle: points(1),
    hipArc: points(ARC_POINTS),
    pelvisArc: points(ARC_POINTS),
    kneeArc: points(ARC_POINTS),
    ankleArc: points(ARC_POINTS),
    trunkRay: points(2),
    pelvisRay: points(2),
    thighRay: points(2),
    kneeThighRay: points(2),
    kneeShinRay: points(2),
    ankleShinRay: points(2),
    ankleFootRay: points(2),
    plumb: points(2),
    pullLine: points(2),
    arm: points(2),
    belly: points(1),
    gap: points(1),
    armCorner: points(3),
    pushLine: points(2),
    arrows: createArrows(),
    hasPush: false,
    isPushSet: false,
    hipAngle: 0,
    pelvisAngle: 0,
    kneeAngle: 0,
    ankleAngle: 0,
    lift: 0,
    armLength: 0,
    pinned: null,
  };
  const pull = createPullLine();
  const push = createFootPush();
  const update = (
    instant: Instant,
    project: Project,
    { loads = null, picked = null, pinned = null }: Also = {},
  ): void => {
    const growth = drawingGrowth(magnificationAt(project, instant.frames, HIP));
    annotation.pinned = pinned;
    readNumbers(annotation, instant);
    placeHip(annotation, instant.frames, growth);
    placeKneeAndAnkle(annotation, instant.frames, growth);
    const arm = muscleArm(instant.repetition, picked);
    annotation.armLength = valueAt(instant, arm.arms);
    pull.update(instant, arm);
    annotation.belly.set(pull.middle);
    placeArm(annotation, pull, arm, growth);
    placeGap(annotation, instant.repetition);
    placeArrows(instant, loads, annotation.arrows);
    annotation.isPushSet = isPushSet(instant.repetition);
    annotation.hasPush = loads !== null && placeFootPush(loads, instant, push);
    if (annotation.hasPush) placePush(annotation, push);
  };
  return { annotation, update };
}

function readNumbers(a: Annotation, instant: Instant): void {
  const { coordinates, pelvisPosteriorTilt } = instant.repetition;
  a.hipAngle = valueAt(instant, coordinates, LEG_COORDINATE_COUNT, HIP_FLEXION);
  a.kneeAngle = valueAt(instant, coordinates, LEG_COORDINATE_COUNT, KNEE);
  a.ankleAngle = valueAt(instant, coordinates, LEG_COORDINATE_COUNT, ANKLE);
  a.pelvisAngle = valueAt(instant, pelvisPosteriorTilt);
}

const FEMUR = frameOf('femur_r');
const TIBIA = frameOf('tibia_r');
const TALUS = frameOf('talus_r');
const CALCANEUS = frameOf('calcn_r');
const PELVIS = frameOf('pelvis');
const TORSO = frameOf('torso');

const u = new Float64Array(3);
const v = new Float64Array(3);
const w = new Float64Array(3);

/** Directions that an arc runs from and to. */
interface Turn {
  readonly from: Float64Array;
  readonly to: Float64Array;
}
const uv: Turn = { from: u, to: v };
const vw: Turn = { from: v, to: w };
const uw: Turn = { from: u, to: w };

/** Writes where a segment's own −y points in ground; its frame starts at number `f`. */
function downOf(out: Float64Array, frames: Frames, f: number): void {
  for (let k = 0; k < 3; k++) out[k] = -frames[f + 3 * k + 1];
}

/** Writes where a segment's own x points in ground; its frame starts at number `f`. */
function forwardOf(out: Float64Array, frames: Frames, f: number): void {
  for (let k = 0; k < 3; k++) out[k] = frames[f + 3 * k];
}

/** How far the plumb line rises above the hip, m: less than any figure does, so that it meets no words over it. */
const PLUMB_RISE = 0.25;

function placeHip(a: Annotation, frames: Frames, growth: number): void {
  for (let k = 0; k < 3; k++) {
    a.hip[k] = frames[FEMUR + 9 + k];
    a.plumb[k] = a.hip[k];
    a.plumb[3 + k] = a.hip[k];
  }
  a.plumb[1] = 0;
  a.plumb[4] = a.hip[1] + PLUMB_RISE;
  // angles are turns about ground z: the trunk and the pelvis stay in the sagittal plane
  downOf(u, frames, TORSO);
  downOf(v, frames, PELVIS);
  downOf(w, frames, FEMUR);
  for (const d of [u, v, w]) flatten(d);
  const radius = growth * SIZE.hip;
  writeArc(a.pelvisArc, a.hip, uv, growth * SIZE.pelvis);
  writeArc(a.hipArc, a.hip, vw, radius);
  writeRay(a.trunkRay, a.hip, u, radius * SIZE.ray);
  writeRay(a.pelvisRay, a.hip, v, radius * SIZE.ray);
  writeRay(a.thighRay, a.hip, w, radius * SIZE.ray);
}

function placeKneeAndAnkle(a: Annotation, frames: Frames, growth: number): void {
  const [knee, ankle] = [growth * SIZE.knee, growth * SIZE.ankle];
  for (let k = 0; k < 3; k++) {
    a.knee[k] = frames[TIBIA + 9 + k];
    a.ankle[k] = frames[TALUS + 9 + k];
  }
  downOf(u, frames, FEMUR);
  downOf(v, frames, TIBIA);
  writeArc(a.kneeArc, a.knee, uv, knee);
  writeRay(a.kneeThighRay, a.knee, u, knee * SIZE.ray);
  writeRay(a.kneeShinRay, a.knee, v, knee * SIZE.ray);
  // neutral ankle: the foot square to the shank
  forwardOf(w, frames, CALCANEUS);
  forwardOf(u, frames, TIBIA);
  writeArc(a.ankleArc, a.ankle, uw, ankle);
  writeRay(a.ankleShinRay, a.ankle, u, ankle * SIZE.ray);
  writeRay(a.ankleFootRay, a.ankle, w, ankle * SIZE.ray);
}

function flatten(d: Float64Array): void {
  const length = Math.hypot(d[0], d[1]) || 1;
  d[0] /= length;
  d[1] /= length;
  d[2] = 0;
}

/** Points from the first direction of a turn to the second around `center`, in the plane of both. */
function writeArc(out: Float64Array, center: Float64Array, { from, to }: Turn, radius: number): void {
  const dot = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
  const x = from[1] * to[2] - from[2] * to[1];
  const y = from[2] * to[0] - from[0] * to[2];
  const z = from[0] * to[1] - from[1] * to[0];
  const sine = Math.hypot(x, y, z);
  const angle = Math.atan2(sine, dot);
  for (let i = 0; i < ARC_POINTS; i++) {
    const t = i / (ARC_POINTS - 1);
    // spherical blend; for nearly equal directions a straight one
    const p = sine > 1e-4 ? Math.sin((1 - t) * angle) / sine : 1 - t;
    const q = sine > 1e-4 ? Math.sin(t * angle) / sine : t;
    for (let k = 0; k < 3; k++) out[3 * i + k] = center[k] + radius * (p * from[k] + q * to[k]);
  }
}

function writeRay(out: Float64Array, center: Float64Array, direction: Float64Array, length: number): void {
  for (let k = 0; k < 3; k++) {
    out[k] = center[k];
    out[3 + k] = center[k] + length * direction[k];
  }
}

/** Sense in which a joint's coordinate turns what is below it about ground z. */
const ABOUT_Z = { hip: 1, knee: -1, ankle: 1 } as const;

function placeArm(a: Annotation, { direction }: PullLine, { muscle, joint }: MuscleArm, growth: number): void {
  const center = a[joint];
  // the perpendicular on the side on which the pull turns the joint as the arm says
  const length = -a.armLength * DIRECTIONS[muscle.action].sign * ABOUT_Z[joint];
  const nx = -direction[1];
  const ny = direction[0];
  const foot = [center[0] + nx * length, center[1] + ny * length, center[2]];
  const side = Math.sign(length) || 1;
  for (let k = 0; k < 3; k++) {
    a.arm[k] = center[k];
    a.arm[3 + k] = foot[k];
  }
  const d = [direction[0], direction[1], 0];
  const back = [-nx * side, -ny * side, 0];
  const corner = Math.min(growth * SIZE.corner, Math.abs(a.armLength) / 2);
  const pull = growth * SIZE.pull;
  for (let k = 0; k < 3; k++) {
    a.pullLine[k] = foot[k] - pull * d[k];
    a.pullLine[3 + k] = foot[k] + pull * d[k];
    a.armCorner[k] = foot[k] + corner * d[k];
    a.armCorner[3 + k] = foot[k] + corner * (d[k] + back[k]);
    a.armCorner[6 + k] = foot[k] + corner * back[k];
  }
}

/** How far the push line goes beyond the point next to the hip, m. */
const BEYOND_HIP = 0.2;

function placePush(a: Annotation, { point, force }: FootPush): void {
  const length = Math.hypot(force[0], force[1]) || 1;
  const [x, y] = [force[0] / length, force[1] / length];
  const toHip = (a.hip[0] - point[0]) * x + (a.hip[1] - point[1]) * y;
  const far = Math.max(toHip, 0) + BEYOND_HIP;
  a.pushLine.set([point[0] + far * x, point[1] + far * y, point[2], point[0], point[1], point[2]]);
}

/** Below the hip center the buttock ends, m. */
const BUTTOCK = 0.1;

function placeGap(a: Annotation, repetition: Repetition): void {
  a.lift = seatLift(repetition, a.hip[1]);
  a.gap.set(a.hip);
  a.gap[1] -= BUTTOCK + a.lift / 2;
}
