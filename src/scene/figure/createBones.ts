import {
  BatchedMesh,
  Color,
  Group,
  Matrix4,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Vector3,
} from 'three';
import { SEGMENTS, type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Grip } from '../gym/piece';
import { setFromFrame } from '../stage/frameMatrix';
import type { Quality } from '../stage/quality';
import type { StageView, Thing } from '../stage/thing';
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
  readonly quality: Quality;
  readonly skeleton: Skeleton;
  readonly whole: BatchedMesh;
  readonly mirrored: BatchedMesh;
  readonly paired: readonly Bone[];
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
    const skeleton = await loadSkeleton(quality.name);
    if (wanted !== quality) return;
    dispose();
    build = assemble(quality, skeleton);
    object.add(build.whole);
    left.add(build.mirrored);
    onReady();
  };
  const dispose = (): void => {
    for (const mesh of build ? [build.whole, build.mirrored] : []) {
      mesh.removeFromParent();
      if (!Array.isArray(mesh.material)) mesh.material.dispose();
      mesh.dispose();
    }
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
      place(build.whole, build.skeleton.bones, carriers);
      place(build.mirrored, build.paired, carriers);
    },
    dispose,
  };
}

function assemble(quality: Quality, skeleton: Skeleton): Build {
  const paired = skeleton.bones.filter((b) => b.isPaired);
  return {
    quality,
    skeleton,
    paired,
    whole: batch(skeleton.bones, quality),
    mirrored: batch(paired, quality),
  };
}

function batch(bones: readonly Bone[], quality: Quality): BatchedMesh {
  const sum = (count: (bone: Bone) => number) => bones.reduce((total, bone) => total + count(bone), 0);
  const vertices = sum((b) => b.geometry.getAttribute('position').count);
  const indices = sum((b) => b.geometry.getIndex()?.count ?? 0);
  const mesh = new BatchedMesh(bones.length, vertices, indices, boneMaterial(quality));
  mesh.perObjectFrustumCulled = false;
  mesh.sortObjects = false;
  mesh.frustumCulled = false;
  mesh.castShadow = quality.hasShadows;
  mesh.receiveShadow = quality.hasShadows;
  for (const { geometry } of bones) mesh.addInstance(mesh.addGeometry(geometry));
  return mesh;
}

/** Ivory with the baked shading of the bones' own vertex colors. */
function boneMaterial(quality: Quality): MeshLambertMaterial | MeshStandardMaterial {
  if (quality.name === 'low') return new MeshLambertMaterial({ vertexColors: true });
  if (quality.name === 'medium') return new MeshStandardMaterial({ vertexColors: true, roughness: 0.58 });
  return new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.58,
    sheen: 0.25,
    sheenRoughness: 0.6,
    sheenColor: new Color('#ffe9c9'),
    clearcoat: 0.08,
    clearcoatRoughness: 0.5,
  });
}

interface Carriers {
  readonly segments: Readonly<Record<SegmentName, Matrix4>>;
  readonly scales: Float64Array;
  readonly arm: ArmFrames;
  readonly torsoFromRest: Matrix4;
  torsoTurn: number;
}

const carriers: Carriers = {
  segments: Object.fromEntries(SEGMENTS.map((s) => [s, new Matrix4()])) as Record<SegmentName, Matrix4>,
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
    carriers.scales[i] = body.scales[i];
  });
  relateTorsoToPelvis(body.back.inParent);
  const scale = body.scales[segmentIndex('torso')];
  shoulder
    .set(...skeleton.arm.shoulderInTorso)
    .multiplyScalar(scale)
    .applyMatrix4(carriers.segments.torso);
  const target = grip ?? RESTING;
  const frame = target.mover ? moment.movers.get(target.mover) : undefined;
  point.set(...target.point);
  axis.set(...target.axis);
  if (frame) {
    setFromFrame(mover, frame);
    point.applyMatrix4(mover);
    axis.transformDirection(mover);
  } else if (target === RESTING) {
    point.multiplyScalar(scale).applyMatrix4(carriers.segments.torso);
    axis.transformDirection(carriers.segments.torso);
  }
  // elbows point out and behind the trunk
  pole.set(-0.55, -0.35, 0.75).transformDirection(carriers.segments.torso);
  reachFor({ shoulder, grip: point, axis, elbow: pole, scale }, skeleton.arm, arm);
  for (const part of ['humerus', 'forearm', 'hand'] as const) carriers.arm[part].copy(arm[part]);
  return carriers;
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

function place(mesh: BatchedMesh, bones: readonly Bone[], { segments, scales, arm, ...spine }: Carriers): void {
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
    mesh.setMatrixAt(i, placed);
  });
}
