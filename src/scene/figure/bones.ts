import type { BufferGeometry, Matrix4, Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { SEGMENTS, type SegmentName } from '../../model/anatomy/names';
import type { Triple } from '../../model/math/triple';
import type { QualityName } from '../base/quality';
import { SKULL_LEVEL, splitNeck } from './neck';

/** Parts of the arm have frames of their own; everything else rides on a segment. */
export type ArmPart = 'humerus' | 'forearm' | 'hand';

/** What carries a bone. Lumbar vertebrae hang between pelvis and torso by their shares. */
export type Carrier =
  | { readonly kind: 'segment'; readonly segment: SegmentName }
  | { readonly kind: 'lumbar'; readonly position: number; readonly rotation: number }
  /** Vertebrae of the neck from C7 (0) up, then the skull. */
  | { readonly kind: 'neck'; readonly level: number }
  | { readonly kind: 'arm'; readonly part: ArmPart };

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

const cache = new Map<QualityName, Promise<Skeleton>>();

/** The bones of one level of detail; fetched once, shared by both panes. */
export function loadSkeleton(quality: QualityName): Promise<Skeleton> {
  let promise = cache.get(quality);
  if (!promise) {
    promise = fetchSkeleton(quality);
    // a failed download may be tried again
    promise.catch(() => cache.delete(quality));
    cache.set(quality, promise);
  }
  return promise;
}

/** Lumbar spine, pelvis, right leg and hand: what people look at from near by. */
function isLookedAt({ carrier }: Bone): boolean {
  if (carrier.kind === 'arm') return carrier.part !== 'humerus';
  return carrier.kind === 'lumbar' || (carrier.kind === 'segment' && carrier.segment !== 'torso');
}

/** Fine bones where people look, coarse ones where they do not. */
export function mixSkeletons(near: Skeleton, rest: Skeleton): Skeleton {
  const twin = ({ name }: Bone): Bone | undefined => rest.bones.find((b) => b.name === name);
  return { ...near, bones: near.bones.map((bone) => (isLookedAt(bone) ? bone : (twin(bone) ?? bone))) };
}

async function fetchSkeleton(quality: QualityName): Promise<Skeleton> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.loadAsync(`${import.meta.env.BASE_URL}models/figure-${quality}.glb`);
  scene.updateMatrixWorld(true);
  const bones: Bone[] = [];
  const extras = new Map<string, Record<string, unknown>>();
  scene.traverse((object) => {
    if (!('isMesh' in object)) return;
    const mesh = object as Mesh;
    extras.set(mesh.name, mesh.userData);
    const bone = {
      name: mesh.name,
      geometry: mesh.geometry,
      place: mesh.matrixWorld.clone(),
      carrier: carrierOf(mesh.name, mesh.userData),
      isPaired: mesh.userData.mirrored === true,
    };
    bones.push(...(mesh.name === NECK ? vertebraeOf(bone) : [bone]));
  });
  return { bones, arm: readArm(extras) };
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
  if (first === 'arm_r') return { kind: 'arm', part: rest as ArmPart };
  if (name === 'torso-skull') return { kind: 'neck', level: SKULL_LEVEL };
  const share = extras.torsoShare as { position: number; rotation: number } | undefined;
  if (first === 'lumbar' && share) return { kind: 'lumbar', ...share };
  const segment = SEGMENTS.find((s) => s === first);
  if (!segment) throw new RangeError(`bone ${name} rides on no segment`);
  return { kind: 'segment', segment };
}

function readArm(extras: ReadonlyMap<string, Record<string, unknown>>): ArmDimensions {
  const of = (name: string): Record<string, unknown> => extras.get(name) ?? {};
  return {
    shoulderInTorso: (of('arm_r-humerus').originInTorso as Triple | undefined) ?? [0, 0.3715, 0.17],
    upperLength: (of('arm_r-humerus').length as number | undefined) ?? 0.287,
    foreLength: (of('arm_r-forearm').length as number | undefined) ?? 0.247,
    gripInHand: (of('arm_r-hand').gripCenter as Triple | undefined) ?? [0, -0.076, -0.021],
  };
}
