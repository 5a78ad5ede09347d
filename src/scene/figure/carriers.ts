import { Matrix4, Vector3 } from 'three';
import { SEGMENTS, type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { armLength } from '../../model/anatomy/segmentMasses';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Grip } from '../gym/piece';
import { setFromFrame } from '../stage/frameMatrix';
import type { Moment } from '../stage/moment';
import type { ArmDimensions } from './bones';
import { type ArmFrames, reachFor, straightReach } from './reach';

/** Ground frames of everything bones and skin ride on, written in place. */
export interface Carriers {
  readonly segments: Readonly<Record<SegmentName, Matrix4>>;
  /** Of the left leg, to be mirrored. */
  readonly leftSegments: Readonly<Record<SegmentName, Matrix4>>;
  readonly scales: Float64Array;
  readonly arm: ArmFrames;
  /** Size of the arms, which reach as far as the model's. */
  armScale: number;
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
  torsoFromRest: new Matrix4(),
  torsoTurn: 0,
};
const shoulder = new Vector3();
const point = new Vector3();
const axis = new Vector3();
const pole = new Vector3();
const mover = new Matrix4();

/** Where everything is at a moment, the hands on what they hold. The answer is overwritten by the next call. */
export function carry(moment: Moment, arm: ArmDimensions, grip: Grip | null): Carriers {
  const { body } = moment.repetition;
  SEGMENTS.forEach((name, i) => {
    setFromFrame(carriers.segments[name], moment.frames, i * FRAME_SIZE);
    setFromFrame(carriers.leftSegments[name], moment.leftFrames, i * FRAME_SIZE);
    carriers.scales[i] = body.scales[i];
  });
  relateTorsoToPelvis(body.back.inParent);
  const scale = body.scales[segmentIndex('torso')];
  shoulder
    .set(...arm.shoulderInTorso)
    .multiplyScalar(scale)
    .applyMatrix4(carriers.segments.torso);
  placeGrip(moment, grip, scale);
  carriers.armScale = armLength(body.lifter) / straightReach(arm);
  // elbows point out and behind the trunk
  pole.set(-0.55, -0.35, 0.75).transformDirection(carriers.segments.torso);
  reachFor({ shoulder, grip: point, axis, elbow: pole, scale: carriers.armScale }, arm, carriers.arm);
  return carriers;
}

/** Leaves the point and the direction of what the right hand holds in `point` and `axis`. */
function placeGrip({ movers, hand }: Moment, grip: Grip | null, scale: number): void {
  if (!hand) {
    point
      .set(...RESTING.point)
      .multiplyScalar(scale)
      .applyMatrix4(carriers.segments.torso);
    axis.set(...RESTING.axis).transformDirection(carriers.segments.torso);
    return;
  }
  point.fromArray(hand);
  axis.set(...(grip?.axis ?? ACROSS));
  const frame = grip?.mover ? movers.get(grip.mover) : undefined;
  if (frame) axis.transformDirection(setFromFrame(mover, frame));
}

/** A bar across in front of the body, thumbs inward; ground frame. */
const ACROSS = [0, 0, -1] as const;

/** With nothing to hold the hands lie beside the hips; torso frame. */
const RESTING = { point: [-0.05, -0.14, 0.3], axis: [1, 0, 0] } as const;

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
