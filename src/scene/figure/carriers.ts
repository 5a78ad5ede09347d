import { Matrix4, Vector3 } from 'three';
import { SEGMENTS, type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { armLength } from '../../model/anatomy/segmentMasses';
import { FRAME_SIZE } from '../../model/math/frame';
import { setFromFrame } from '../base/frameMatrix';
import type { Instant } from '../base/instant';
import type { Grip } from '../gym/piece';
import { type ArmFrames, reachFor, straightReach } from './armReach';
import type { ArmDimensions } from './bones';
import { placeNeck, SKULL_LEVEL } from './neck';

/** Ground frames of everything bones and skin ride on, written in place. */
export interface Carriers {
  readonly segments: Readonly<Record<SegmentName, Matrix4>>;
  /** Of the left leg, to be mirrored. */
  readonly leftSegments: Readonly<Record<SegmentName, Matrix4>>;
  readonly scales: Float64Array;
  readonly arm: ArmFrames;
  /** Size of the arms, which reach as far as the model's. */
  armScale: number;
  /** Vertebrae of the neck from C7 up, then the skull. */
  readonly neck: readonly Matrix4[];
  readonly torsoFromRest: Matrix4;
  torsoTurn: number;
}

const matrices = (): Record<SegmentName, Matrix4> =>
  Object.fromEntries(SEGMENTS.map((s) => [s, new Matrix4()])) as Record<SegmentName, Matrix4>;

const carriers: Carriers = {
  segments: matrices(),
  leftSegments: matrices(),
  scales: new Float64Array(SEGMENTS.length),
  arm: { humerus: new Matrix4(), forearm: new Matrix4(), hand: new Matrix4() },
  armScale: 1,
  neck: Array.from({ length: SKULL_LEVEL + 1 }, () => new Matrix4()),
  torsoFromRest: new Matrix4(),
  torsoTurn: 0,
};
const shoulder = new Vector3();
const point = new Vector3();
const axis = new Vector3();
const pole = new Vector3();
const mover = new Matrix4();

/** Where everything is at an instant, the hands on what they hold. The answer is overwritten by the next call. */
export function carry(instant: Instant, arm: ArmDimensions, grip: Grip | null): Carriers {
  const { body } = instant.repetition;
  SEGMENTS.forEach((name, i) => {
    setFromFrame(carriers.segments[name], instant.frames, i * FRAME_SIZE);
    setFromFrame(carriers.leftSegments[name], instant.leftFrames, i * FRAME_SIZE);
    carriers.scales[i] = body.scales[i];
  });
  relateTorsoToPelvis(body.back.inParent);
  const scale = body.scales[segmentIndex('torso')];
  shoulder
    .set(...arm.shoulderInTorso)
    .multiplyScalar(scale)
    .applyMatrix4(carriers.segments.torso);
  placeNeck(carriers.neck, carriers.segments.torso, scale);
  const length = armLength(body.lifter);
  carriers.armScale = length / straightReach(arm);
  placeGrip(instant, grip, length);
  // elbows point out and behind the trunk
  pole.set(-0.55, -0.35, 0.75).transformDirection(carriers.segments.torso);
  // but not through the floor somebody lies on, nor down into a bench as wide as the elbows
  pole.setY(Math.max(pole.y, isLying() ? 0 : hasBench(instant) ? OVER_BENCH : pole.y));
  reachFor({ shoulder, grip: point, axis, elbow: pole, scale: carriers.armScale }, arm, carriers.arm);
  return carriers;
}

/** Leaves the point and the direction of what the right hand holds in `point` and `axis`. */
function placeGrip({ movers, hand }: Instant, grip: Grip | null, length: number): void {
  if (!hand) {
    restOnFloor(length);
    return;
  }
  point.fromArray(hand);
  if (grip?.axis === null) {
    // square to the arm, thumbs forward or up
    axis.set(shoulder.y - point.y, point.x - shoulder.x, 0).normalize();
    return;
  }
  axis.set(...(grip?.axis ?? ACROSS));
  const frame = grip?.mover ? movers.get(grip.mover) : undefined;
  if (frame) axis.transformDirection(setFromFrame(mover, frame));
}

/** A bar across in front of the body, thumbs inward; ground frame. */
const ACROSS = [0, 0, -1] as const;

/** Shoulders lower than this lie on the floor, m. */
const LYING = 0.25;

function isLying(): boolean {
  return shoulder.y < LYING;
}

/** Lowest that elbows point beside a bench under the back, as a share of straight down. */
const OVER_BENCH = -0.15;

const hasBench = ({ repetition }: Instant): boolean => repetition.parts.some(({ name }) => name === 'bench');

/** Fists on the floor beside the trunk, the arms nearly straight: height, width and reach in arm lengths. */
const ON_FLOOR = { height: 0.08, aside: 0.55, reach: 0.96 } as const;

function restOnFloor(length: number): void {
  point.set(0, ON_FLOOR.height * length, ON_FLOOR.aside * length);
  const across = Math.hypot(point.y - shoulder.y, point.z - shoulder.z);
  const hips = carriers.segments.pelvis.elements[12];
  point.x = shoulder.x + Math.sign(hips - shoulder.x) * Math.sqrt((ON_FLOOR.reach * length) ** 2 - across ** 2);
  axis.set(...ACROSS);
}

const inverse = new Matrix4();

/** How far the torso has moved against the pelvis since rest: the motion rigidly carried vertebrae would make. */
function relateTorsoToPelvis(inParent: Float64Array): void {
  inverse.copy(carriers.segments.pelvis).invert();
  const torsoInPelvis = carriers.torsoFromRest.multiplyMatrices(inverse, carriers.segments.torso);
  const e = torsoInPelvis.elements;
  carriers.torsoTurn = Math.atan2(e[1], e[0]);
  // at rest the torso frame sits unturned at the back joint
  torsoInPelvis.multiply(inverse.makeTranslation(-inParent[9], -inParent[10], -inParent[11]));
}
