import { Group, Matrix4 } from 'three';
import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { GENERIC_MASS, GENERIC_STATURE } from '../../model/anatomy/sources';
import type { Grip } from '../gym/piece';
import type { SkinPose } from '../skin/skinPose';
import type { PoseSkin } from '../skin/skinQueue';
import { SKIN_BONES } from '../skin/skinShape';
import type { Moment } from '../stage/moment';
import type { Quality, QualityName } from '../stage/quality';
import type { Thing } from '../stage/thing';
import { type BoneBatch, createBoneBatch } from './boneBatch';
import { type Bone, loadSkeleton, mixSkeletons, type Skeleton } from './bones';
import { type Carriers, carry } from './carriers';
import { SKULL_LEVEL } from './neck';
import { placeVertebra } from './spine';

export interface Bones extends Thing {
  /** False until bones have come, be it of another file than the wanted one. */
  readonly isReady: () => boolean;
  /** Whether the wanted file's bones are drawn. */
  readonly isExact: () => boolean;
  /** Where the skin's bones are at a moment; null until the bones have come. */
  readonly poseSkin: PoseSkin;
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
  let build: Build | null = null;
  let wanted = '';
  let drawn = '';

  const load = async (quality: Quality, file: QualityName, key: string): Promise<void> => {
    wanted = key;
    const files = [file, quality.bones, 'low'] as const;
    const [near, rest, casters] = await Promise.all(files.map(loadSkeleton));
    if (wanted !== key) return;
    dispose();
    drawn = key;
    build = assemble(quality, mixSkeletons(near, rest), rest, casters);
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
    poseSkin: (moment) => build && skinPoseOf(carry(moment, build.skeleton.arm, grip()), moment),
    isReady: () => build !== null,
    isExact: () => build !== null && drawn === wanted,
    update: (view) => {
      const key = `${view.quality.name} ${view.bones}`;
      // what cannot be fetched leaves the figure that is there
      if (wanted !== key) load(view.quality, view.bones, key).catch(() => {});
      if (!build) return;
      const carriers = carry(view.moment, build.skeleton.arm, grip());
      place(build.whole, carriers, carriers.segments);
      place(build.mirrored, carriers, carriers.leftSegments);
    },
    dispose,
  };
}

/** The left side is never nearer than the right one in the views people work in: the coarser bones do for it. */
function assemble(quality: Quality, skeleton: Skeleton, rest: Skeleton, casters: Skeleton): Build {
  const ofPairs = ({ bones }: Skeleton): readonly Bone[] => bones.filter((b) => b.isPaired);
  return {
    skeleton,
    whole: createBoneBatch(skeleton.bones, casters.bones, quality),
    mirrored: createBoneBatch(ofPairs(rest), ofPairs(casters), quality),
  };
}

const MIRROR = new Matrix4().makeScale(1, 1, -1);

/** The vertebra that carries the skin of the neck. */
const MIDDLE_OF_NECK = 3;

/** Frames of the skin's bones: the left ones are mirror images, so that they take the right ones' numbers. */
export function skinPoseOf(
  { segments, leftSegments, arm, armScale, neck, scales }: Carriers,
  { repetition }: Moment,
): SkinPose {
  const { stature, mass } = repetition.lifter;
  const sizes: number[] = [];
  const frames = SKIN_BONES.map((bone) => {
    const isLeft = bone.endsWith('_l');
    const name = bone.replace(/_l$/, '_r');
    const part = name.slice(0, -2);
    if (bone === 'neck' || bone === 'head') {
      sizes.push(scales[segmentIndex('torso')]);
      return neck[bone === 'head' ? SKULL_LEVEL : MIDDLE_OF_NECK].clone();
    }
    const isArm = part === 'humerus' || part === 'forearm' || part === 'hand';
    sizes.push(isArm ? armScale : scales[segmentIndex(name as SegmentName)]);
    const frame = isArm ? arm[part] : (isLeft ? leftSegments : segments)[name as SegmentName];
    return isLeft ? MIRROR.clone().multiply(frame) : frame.clone();
  });
  // the same height with more mass is wider by the root of it; bones and muscles leave nothing to take away
  const girth = Math.max(1, Math.sqrt(mass / GENERIC_MASS / (stature / GENERIC_STATURE) ** 3));
  return { frames, scales: sizes, girth };
}

const placed = new Matrix4();
const rest = new Matrix4();

function place(
  { bones, setMatrix }: BoneBatch,
  { scales, arm, armScale, neck, ...spine }: Carriers,
  segments: Carriers['segments'],
): void {
  bones.forEach(({ carrier, place: inCarrier }, i) => {
    if (carrier.kind === 'segment') {
      const scale = scales[segmentIndex(carrier.segment)];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(segments[carrier.segment]);
    } else if (carrier.kind === 'arm') {
      placed.makeScale(armScale, armScale, armScale).premultiply(arm[carrier.part]);
    } else if (carrier.kind === 'neck') {
      const scale = scales[segmentIndex('torso')];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(neck[carrier.level]);
    } else {
      const scale = scales[segmentIndex('pelvis')];
      rest.makeScale(scale, scale, scale).multiply(inCarrier);
      placeVertebra(placed, carrier, rest, segments.pelvis, spine.torsoFromRest, spine.torsoTurn);
    }
    setMatrix(i, placed);
  });
}
