import type { BufferGeometry, Matrix4 } from 'three';
import { SEGMENTS, type SegmentName } from '../../model/anatomy/names';
import type { Triple } from '../../model/math/triple';
import type { PlacedMesh } from '../base/readMeshFile';
import { SKULL_LEVEL, splitNeck } from './neck';

/** The arm's bones have frames of their own; everything else rides on a segment. */
export type ArmBone = 'humerus' | 'forearm' | 'hand';

/** What carries a bone. Lumbar vertebrae hang between pelvis and torso by their shares. */
export type Carrier =
  | { readonly kind: 'segment'; readonly segment: SegmentName }
  | { readonly kind: 'lumbar'; readonly position: number; readonly rotation: number }
  /** Vertebrae of the neck from C7 (0) up, then the skull. */
  | { readonly kind: 'neck'; readonly level: number }
  | { readonly kind: 'arm'; readonly bone: ArmBone };

export interface Bone {
  readonly name: string;
  readonly geometry: BufferGeometry;
  /** Rest place in the carrier's frame, at the generic size. */
  readonly place: Matrix4;
  readonly carrier: Carrier;
  /** Whether the left side is the same bone mirrored. */
  readonly isPaired: boolean;
}

/** Joints of the arm at the generic size, m. */
export interface ArmDimensions {
  readonly shoulderInTorso: Triple;
  readonly upperLength: number;
  readonly foreLength: number;
  /** Point on the axis of a bar the fingers close around, in the hand frame; the axis is the hand's x. */
  readonly gripInHand: Triple;
}

export interface Skeleton {
  readonly bones: readonly Bone[];
  readonly arm: ArmDimensions;
}

/** Lumbar spine, pelvis, right leg and hand: what people look at from near by. */
function isLookedAt({ carrier }: Bone): boolean {
  if (carrier.kind === 'arm') return carrier.bone !== 'humerus';
  return carrier.kind === 'lumbar' || (carrier.kind === 'segment' && carrier.segment !== 'torso');
}

/** Fine bones where people look, coarse ones where they do not. */
export function mixSkeletons(near: Skeleton, rest: Skeleton): Skeleton {
  const twin = ({ name }: Bone): Bone | undefined => rest.bones.find((b) => b.name === name);
  return { ...near, bones: near.bones.map((bone) => (isLookedAt(bone) ? bone : (twin(bone) ?? bone))) };
}

/** The skeleton in the meshes of a file, which stand where they rest. */
export function readSkeleton(meshes: readonly PlacedMesh[]): Skeleton {
  const bones = meshes.flatMap(({ name, geometry, place, extras }): Bone[] => {
    const bone: Bone = {
      name,
      geometry,
      place,
      carrier: carrierOf(name, extras),
      isPaired: extras.mirrored === true,
    };
    return name === NECK ? vertebraeOf(bone) : [bone];
  });
  return { bones, arm: readArm(new Map(meshes.map(({ name, extras }) => [name, extras]))) };
}

const NECK = 'torso-neck';

/** The neck's vertebrae one by one, so that it can bend. */
function vertebraeOf(neck: Bone): Bone[] {
  return splitNeck(neck.geometry).map((geometry, level) => ({
    ...neck,
    name: `${NECK}-${level}`,
    geometry,
    carrier: { kind: 'neck', level },
  }));
}

/** @throws RangeError for a bone whose name starts with no segment. */
export function carrierOf(name: string, extras: Record<string, unknown>): Carrier {
  const [first, rest] = name.split('-');
  if (first === 'arm_r') return { kind: 'arm', bone: rest as ArmBone };
  if (name === 'torso-skull') return { kind: 'neck', level: SKULL_LEVEL };
  const share = extras.torsoShare as { position: number; rotation: number } | undefined;
  if (first === 'lumbar' && share) return { kind: 'lumbar', ...share };
  const segment = SEGMENTS.find((s) => s === first);
  if (!segment) throw new RangeError(`bone ${name} rides on no segment`);
  return { kind: 'segment', segment };
}

/** Nearly the skeleton's own: for what has to know where arms reach before a file is there. */
export const ROUGH_ARM: ArmDimensions = {
  shoulderInTorso: [0, 0.3715, 0.17],
  upperLength: 0.287,
  foreLength: 0.247,
  gripInHand: [0, -0.076, -0.021],
};

function readArm(extras: ReadonlyMap<string, Record<string, unknown>>): ArmDimensions {
  const of = (name: string): Record<string, unknown> => extras.get(name) ?? {};
  return {
    shoulderInTorso: (of('arm_r-humerus').originInTorso as Triple | undefined) ?? ROUGH_ARM.shoulderInTorso,
    upperLength: (of('arm_r-humerus').length as number | undefined) ?? ROUGH_ARM.upperLength,
    foreLength: (of('arm_r-forearm').length as number | undefined) ?? ROUGH_ARM.foreLength,
    gripInHand: (of('arm_r-hand').gripCenter as Triple | undefined) ?? ROUGH_ARM.gripInHand,
  };
}
