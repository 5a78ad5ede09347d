import { Matrix4 } from 'three';
import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { GENERIC_MASS, GENERIC_STATURE } from '../../model/anatomy/sources';
import type { Instant } from '../base/instant';
import type { ArmDimensions } from '../figure/bones';
import { type Carriers, carry } from '../figure/carriers';
import { SKULL_LEVEL } from '../figure/neck';
import { gymPieces } from '../gym/gymPieces';
import { SKIN_BONES } from './mesh/skinShape';
import type { PoseSkin } from './skinKeys';
import type { SkinPose } from './skinPose';

const MIRROR = new Matrix4().makeScale(1, 1, -1);

/** The vertebra that carries the skin of the neck. */
const MIDDLE_OF_NECK = 3;

/** Frames of the skin's bones: the left ones are mirror images, so that they take the right ones' numbers. */
export function skinPoseOf(
  { segments, leftSegments, arm, armScale, neck, scales }: Carriers,
  { repetition }: Instant,
): SkinPose {
  const { stature, mass } = repetition.lifter;
  const sizes: number[] = [];
  const frames = SKIN_BONES.map((bone) => {
    const isLeft = bone.endsWith('_l');
    const name = bone.replace(/_l$/, '_r');
    const armBone = name.slice(0, -2);
    if (bone === 'neck' || bone === 'head') {
      sizes.push(scales[segmentIndex('torso')]);
      return neck[bone === 'head' ? SKULL_LEVEL : MIDDLE_OF_NECK].clone();
    }
    const isArm = armBone === 'humerus' || armBone === 'forearm' || armBone === 'hand';
    sizes.push(isArm ? armScale : scales[segmentIndex(name as SegmentName)]);
    const frame = isArm ? arm[armBone] : (isLeft ? leftSegments : segments)[name as SegmentName];
    return isLeft ? MIRROR.clone().multiply(frame) : frame.clone();
  });
  // the same height with more mass is wider by the root of it; bones and muscles leave nothing to take away
  const girth = Math.max(1, Math.sqrt(mass / GENERIC_MASS / (stature / GENERIC_STATURE) ** 3));
  return { frames, scales: sizes, girth };
}

/** Where the skin's bones are at an instant, for a figure with these arms. */
export function figurePoser(arm: ArmDimensions): PoseSkin {
  return (instant) => skinPoseOf(carry(instant, arm, gymPieces(instant.repetition).grip), instant);
}
