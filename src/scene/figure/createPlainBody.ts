import {
  CapsuleGeometry,
  Group,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Triple } from '../../model/math/triple';
import { setFromFrame } from '../base/frameMatrix';
import type { StageView, Thing } from '../base/thing';

/** Rounded stretch of a segment, in its frame at the generic size. */
type Limb = readonly [segment: SegmentName, from: Triple, to: Triple, radius: number];

const LIMBS: readonly Limb[] = [
  ['pelvis', [-0.07, 0.0, -0.06], [-0.07, 0.0, 0.06], 0.085],
  ['torso', [0.0, 0.02, 0], [0.0, 0.16, 0], 0.085],
  ['torso', [0.0, 0.2, -0.06], [0.0, 0.2, 0.06], 0.1],
  ['torso', [-0.01, 0.34, -0.09], [-0.01, 0.34, 0.09], 0.075],
  ['torso', [0, 0.4, 0], [0.02, 0.5, 0], 0.05],
  ['femur_r', [0, -0.01, 0], [-0.003, -0.4, 0], 0.022],
  ['tibia_r', [0, -0.02, 0], [0, -0.39, 0], 0.019],
  ['calcn_r', [0.0, 0.02, 0], [0.17, 0.012, 0], 0.02],
  ['toes_r', [0, 0.008, -0.02], [0.04, 0.004, -0.02], 0.014],
];

const HEAD: Triple = [0.03, 0.61, 0];

/** A plain but proportionate body: shown until the bones have come over the wire. */
export function createPlainBody(): Thing {
  const object = new Group();
  object.name = 'plain body';
  const material = new MeshStandardMaterial({ color: '#d9cdb8', roughness: 0.7 });
  const segments = new Map<SegmentName, Group[]>();
  const groupsOf = (segment: SegmentName): Group[] => {
    let groups = segments.get(segment);
    if (!groups) {
      const isPaired = segment.endsWith('_r');
      groups = (isPaired ? [1, -1] : [1]).map((side) => {
        const half = new Group();
        half.scale.z = side;
        const frame = new Group();
        frame.matrixAutoUpdate = false;
        half.add(frame);
        object.add(half);
        return frame;
      });
      segments.set(segment, groups);
    }
    return groups;
  };
  for (const [segment, from, to, radius] of LIMBS)
    for (const group of groupsOf(segment)) group.add(new Mesh(capsuleBetween(from, to, radius), material));
  for (const group of groupsOf('torso')) {
    const head = new Mesh(new SphereGeometry(0.095, 24, 16), material);
    head.position.set(...HEAD);
    group.add(head);
  }
  return {
    object,
    update: ({ instant }: StageView) => {
      for (const [segment, groups] of segments) {
        const i = segmentIndex(segment);
        const scale = instant.repetition.body.scales[i];
        for (const group of groups)
          setFromFrame(group.matrix, instant.frames, i * FRAME_SIZE).scale(uniform.setScalar(scale));
      }
    },
    dispose: () => {
      object.traverse((o) => o instanceof Mesh && o.geometry.dispose());
      material.dispose();
    },
  };
}

const uniform = new Vector3();

function capsuleBetween(from: Triple, to: Triple, radius: number): CapsuleGeometry {
  const a = new Vector3(...from);
  const b = new Vector3(...to);
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), b.clone().sub(a).normalize());
  const place = new Matrix4().compose(a.clone().lerp(b, 0.5), turn, new Vector3(1, 1, 1));
  return new CapsuleGeometry(radius, a.distanceTo(b), 6, 16).applyMatrix4(place);
}
