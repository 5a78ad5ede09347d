import type { AxisFunction } from '../math/axisFunction';
import { composeFrames, FRAME_SIZE, type Frames, frameFromXyz, identityFrame, invertFrame } from '../math/frame';
import { JOINT_TABLE } from './joints';
import { type Lifter, segmentScales } from './lifter';
import { LEG_COORDINATES, type SegmentName, segmentIndex } from './names';
import type { JointAxis, JointRow } from './types';

/** Twist slots of the leg: its six coordinates, then the patella, which the knee coordinate drives on its own. */
const PATELLA_TWIST = LEG_COORDINATES.length;
/** Number of twist slots of a leg. */
export const TWIST_COUNT = LEG_COORDINATES.length + 1;

/** One axis of a joint, ready to be evaluated: a turn about it (rad) or a shift along it (m, already scaled). */
export interface BodyAxis {
  /** 0 x, 1 y, 2 z of the joint frame as turned so far. */
  readonly axis: number;
  /** Index into LEG_COORDINATES; -1 for a constant. */
  readonly coordinate: number;
  /** Twist slot this axis adds to; -1 for none. */
  readonly twist: number;
  readonly of: AxisFunction;
  /** The function is the coordinate itself. */
  readonly isPlain: boolean;
}

/** A joint of the scaled skeleton; `parent` and `child` are segment indices. parentFromChild = inParent · axes · fromChild. */
export interface BodyJoint {
  readonly name: string;
  readonly parent: number;
  readonly child: number;
  readonly inParent: Frames;
  readonly fromChild: Frames;
  readonly rotations: readonly BodyAxis[];
  readonly translations: readonly BodyAxis[];
}

/** A lifter's scaled skeleton: everything forward kinematics needs. Plain data. */
export interface Body {
  readonly lifter: Lifter;
  /** [segment] scale against the generic lifter. */
  readonly scales: Float64Array;
  /** hip, knee, patella, ankle, subtalar, toes, in the order they must be solved. */
  readonly legJoints: readonly BodyJoint[];
  /** The joints between pelvis and foot alone. */
  readonly footChain: readonly BodyJoint[];
  readonly back: BodyJoint;
  /** Depth of the sole below the calcaneus origin, along −Y of the calcaneus. */
  readonly soleDepth: number;
  readonly hipCenterInPelvis: readonly [number, number, number];
  /** Right shoulder center in the torso frame. */
  readonly shoulderInTorso: readonly [number, number, number];
}

const FOOT_CHAIN = ['hip_r', 'walker_knee_r', 'ankle_r', 'subtalar_r'] as const;

/** The skeleton of a complete lifter: the joint table scaled by `segmentScales`. Rules: docs/model.md "Lifter". */
export function buildBody(lifter: Lifter): Body {
  const scales = segmentScales(lifter);
  const joints = JOINT_TABLE.map((row) => scaleJoint(row, scales));
  const hip = joints[0];
  const back = joints.find((j) => j.name === 'back') as BodyJoint;
  return {
    lifter,
    scales,
    legJoints: joints.filter((j) => j.name !== 'back'),
    footChain: FOOT_CHAIN.map((name) => joints.find((j) => j.name === name) as BodyJoint),
    back,
    soleDepth: GENERIC_SOLE_DEPTH * scales[segmentIndex('calcn_r')],
    hipCenterInPelvis: [hip.inParent[9], hip.inParent[10], hip.inParent[11]],
    shoulderInTorso: scalePoint(SHOULDER, scales[segmentIndex('torso')]),
  };
}

/** Hip centers on the midline in the torso frame, the pelvis untilted: forward and up. */
export function hipInTorso({ hipCenterInPelvis: [x, y], back }: Body): readonly [number, number] {
  return [x - back.inParent[9], y - back.inParent[10]];
}

/** Right shoulder center in the torso: the source model's acromial joint. */
const SHOULDER = [0.003, 0.3715, 0.17] as const;

function scalePoint([x, y, z]: readonly [number, number, number], scale: number): [number, number, number] {
  return [x * scale, y * scale, z * scale];
}

/** Height of the pelvis origin above the floor in the source model's default standing pose. */
const STANDING_PELVIS_HEIGHT = 0.94;

/**
 * The source model has no sole. In its default standing pose the floor lies STANDING_PELVIS_HEIGHT below the pelvis
 * origin; what is left below the calcaneus is taken as the sole. Own derivation, docs/model.md "Sole".
 */
const GENERIC_SOLE_DEPTH = STANDING_PELVIS_HEIGHT - standingCalcaneusDrop();

/** Depth of the calcaneus origin below the pelvis origin with all coordinates zero, generic lifter. */
function standingCalcaneusDrop(): number {
  const ones = new Float64Array(8).fill(1);
  let frame = identityFrame();
  for (const name of FOOT_CHAIN) {
    const row = JOINT_TABLE.find((j) => j.name === name) as JointRow;
    const joint = scaleJoint(row, ones);
    const atJoint = new Float64Array(FRAME_SIZE);
    const atChild = new Float64Array(FRAME_SIZE);
    composeFrames(atJoint, 0, frame, 0, joint.inParent, 0);
    composeFrames(atChild, 0, atJoint, 0, joint.fromChild, 0);
    frame = atChild;
  }
  return -frame[10];
}

function scaleJoint(row: JointRow, scales: Float64Array): BodyJoint {
  const parent = segmentIndex(row.parent);
  const child = segmentIndex(row.child);
  const inChild = frameFromXyz(row.inChild.translation, row.inChild.rotationXyz, scales[child]);
  const fromChild = new Float64Array(FRAME_SIZE);
  invertFrame(fromChild, 0, inChild, 0);
  const scaled = (of: AxisFunction): AxisFunction =>
    scales[parent] === 1 ? of : { kind: 'scaled', factor: scales[parent], of };
  return {
    name: row.name,
    parent,
    child,
    inParent: frameFromXyz(row.inParent.translation, row.inParent.rotationXyz, scales[parent]),
    fromChild,
    rotations: row.rotations.map((a) => compileAxis(a, row.child, a.of)),
    // translations happen in the parent's joint frame, so they grow with the parent
    translations: row.translations.map((a) => compileAxis(a, row.child, scaled(a.of))),
  };
}

function compileAxis(axis: JointAxis, child: SegmentName, of: AxisFunction): BodyAxis {
  const coordinate = (LEG_COORDINATES as readonly (string | null)[]).indexOf(axis.coordinate);
  const isPlain = of.kind === 'linear' && of.slope === 1 && of.intercept === 0;
  const drivesPatella = child === 'patella_r' && coordinate >= 0;
  return { axis: axis.axis.indexOf(1), coordinate, twist: drivesPatella ? PATELLA_TWIST : coordinate, of, isPlain };
}
