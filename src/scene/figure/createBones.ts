import { Group, Matrix4, Vector3 } from 'three';
import { SEGMENTS, type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Grip } from '../gym/piece';
import { setFromFrame } from '../stage/frameMatrix';
import type { Quality } from '../stage/quality';
import type { StageView, Thing } from '../stage/thing';
import { type BoneBatch, createBoneBatch } from './boneBatch';
import { type Bone, loadSkeleton, type Skeleton } from './bones';
import { type ArmFrames, reachFor } from './reach';
import { placeVertebra } from './spine';

export interface Bones extends Thing {
  /** False until the bones have come. */
  readonly isReady: () => boolean;
  /** Ground frames of the right arm, for the skin. */
  readonly arm: ArmFrames;
}

interface Build {
  readonly skeleton: Skeleton;
  readonly whole: BoneBatch;
  readonly mirrored: BoneBatch;
}

/** The skeleton: everything right of and on the midline in one draw call, the left side's mirror image in another. */
export function createBones(grip: () => Grip | null, onReady: () => void): Bones {
  const object = new Group();
  object.name = 'bones';
  const left = new Group();
  left.scale.z = -1;
  object.add(left);
  const arm = { humerus: new Matrix4(), forearm: new Matrix4(), hand: new Matrix4() };
  let build: Build | null = null;
  let wanted: Quality | null = null;

  const load = async (quality: Quality): Promise<void> => {
    wanted = quality;
    const [skeleton, casters] = await Promise.all([loadSkeleton(quality.bones), loadSkeleton('low')]);
    if (wanted !== quality) return;
    dispose();
    build = assemble(quality, skeleton, casters);
    object.add(build.whole.mesh);
    left.add(build.mirrored.mesh);
    onReady();
  };
  const dispose = (): void => {
    build?.whole.dispose();
    build?.mirrored.dispose();
    build = null;
  };

  return {
    object,
    arm,
    isReady: () => build !== null,
    update: (view) => {
      if (wanted !== view.quality) load(view.quality).catch(() => {});
      if (!build) return;
      const carriers = carry(view, build.skeleton, grip(), arm);
      place(build.whole, carriers, carriers.segments);
      place(build.mirrored, carriers, carriers.leftSegments);
    },
    dispose,
  };
}

function assemble(quality: Quality, skeleton: Skeleton, casters: Skeleton): Build {
  const ofPairs = ({ bones }: Skeleton): readonly Bone[] => bones.filter((b) => b.isPaired);
  return {
    skeleton,
    whole: createBoneBatch(skeleton.bones, casters.bones, quality),
    mirrored: createBoneBatch(ofPairs(skeleton), ofPairs(casters), quality),
  };
}

interface Carriers {
  readonly segments: Readonly<Record<SegmentName, Matrix4>>;
  /** Of the left leg, to be mirrored. */
  readonly leftSegments: Readonly<Record<SegmentName, Matrix4>>;
  readonly scales: Float64Array;
  readonly arm: ArmFrames;
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
  torsoFromRest: new Matrix4(),
  torsoTurn: 0,
};
const shoulder = new Vector3();
const point = new Vector3();
const axis = new Vector3();
const pole = new Vector3();
const mover = new Matrix4();

/** Ground frames of everything bones ride on. */
function carry({ moment }: StageView, skeleton: Skeleton, grip: Grip | null, arm: ArmFrames): Carriers {
  const { body } = moment.repetition;
  SEGMENTS.forEach((name, i) => {
    setFromFrame(carriers.segments[name], moment.frames, i * FRAME_SIZE);
    setFromFrame(carriers.leftSegments[name], moment.leftFrames, i * FRAME_SIZE);
    carriers.scales[i] = body.scales[i];
  });
  relateTorsoToPelvis(body.back.inParent);
  const scale = body.scales[segmentIndex('torso')];
  shoulder
    .set(...skeleton.arm.shoulderInTorso)
    .multiplyScalar(scale)
    .applyMatrix4(carriers.segments.torso);
  placeGrip(moment, grip, scale);
  // elbows point out and behind the trunk
  pole.set(-0.55, -0.35, 0.75).transformDirection(carriers.segments.torso);
  reachFor({ shoulder, grip: point, axis, elbow: pole, scale }, skeleton.arm, arm);
  for (const part of ['humerus', 'forearm', 'hand'] as const) carriers.arm[part].copy(arm[part]);
  return carriers;
}

/** Leaves the point and the direction of what the right hand holds in `point` and `axis`. */
function placeGrip({ movers, hand }: StageView['moment'], grip: Grip | null, scale: number): void {
  // a hand that moves is the model's; what stands still is where the handle is drawn
  if (hand && (!grip || grip.mover)) {
    point.fromArray(hand);
    axis.set(0, 0, -1);
    return;
  }
  const { point: at, axis: along, mover: name } = grip ?? RESTING;
  point.set(...at);
  axis.set(...along);
  const frame = name ? movers.get(name) : undefined;
  if (frame) setFromFrame(mover, frame);
  else if (!grip) mover.copy(carriers.segments.torso).scale(axis.setScalar(scale));
  else mover.identity();
  point.applyMatrix4(mover);
  axis.set(...along).transformDirection(mover);
}

/** With nothing to hold the hands hang beside the hips; torso frame. */
const RESTING: Grip = { point: [0.08, -0.12, 0.27], axis: [1, 0, 0], radius: 0.014 };

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

const placed = new Matrix4();
const rest = new Matrix4();

function place(
  { bones, setMatrix }: BoneBatch,
  { scales, arm, ...spine }: Carriers,
  segments: Carriers['segments'],
): void {
  bones.forEach(({ carrier, place: inCarrier }, i) => {
    if (carrier.kind === 'segment') {
      const scale = scales[segmentIndex(carrier.segment)];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(segments[carrier.segment]);
    } else if (carrier.kind === 'arm') {
      const scale = scales[segmentIndex('torso')];
      placed.makeScale(scale, scale, scale).premultiply(arm[carrier.part]);
    } else {
      const scale = scales[segmentIndex('pelvis')];
      rest.makeScale(scale, scale, scale).multiply(inCarrier);
      placeVertebra(placed, carrier, rest, segments.pelvis, spine.torsoFromRest, spine.torsoTurn);
    }
    setMatrix(i, placed);
  });
}
