import { BufferAttribute, BufferGeometry, Matrix4, Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { createPartMaterials, type PartMaterials } from './skinMaterial';
import type { SkinPose } from './skinPose';
import { SKIN_BONES } from './skinShape';

/** Head, hands and forefeet of the solid skin: too fine for the worker's mesh, and rigid, so they are made beforehand. */
export interface SculptedParts {
  readonly mesh: Mesh;
  readonly materials: PartMaterials;
  /** Fetches them, once. */
  readonly load: () => void;
  readonly state: () => 'loading' | 'ready' | 'failed';
  /** Brings each to its bone. */
  readonly place: (pose: SkinPose) => void;
  readonly dispose: () => void;
}

let fetched: Promise<BufferGeometry> | null = null;

/** All parts in one geometry; fetched once, shared by both panes. */
function fetchParts(): Promise<BufferGeometry> {
  fetched ??= readParts();
  // a failed download may be tried again
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

async function readParts(): Promise<BufferGeometry> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.loadAsync(`${import.meta.env.BASE_URL}models/skin.glb`);
  const parts = SKIN_BONES.flatMap((name, bone) => {
    // left bones have mirrored frames, which turn triangles inside out
    const mesh = scene.getObjectByName(name.replace(/_l$/, '_r')) as Mesh | undefined;
    return mesh ? [boundTo(bone, mesh.geometry, name.endsWith('_l'))] : [];
  });
  return mergeGeometries(parts);
}

/** A part as it is drawn with one of the bones. */
function boundTo(bone: number, part: BufferGeometry, isReversed: boolean): BufferGeometry {
  const bound = new BufferGeometry();
  for (const name of ['position', 'normal', 'color']) bound.setAttribute(name, part.getAttribute(name));
  const count = part.getAttribute('position').count;
  bound.setAttribute('bones', new BufferAttribute(new Uint8Array(2 * count).fill(bone), 2));
  bound.setAttribute('weight', new BufferAttribute(new Uint8Array(count).fill(255), 1, true));
  const corners = Array.from(part.getIndex()?.array ?? []);
  return bound.setIndex(isReversed ? corners.reverse() : corners);
}

export function createSculptedParts(onReady: () => void): SculptedParts {
  const moves = SKIN_BONES.map(() => new Matrix4());
  const materials = createPartMaterials(moves);
  const empty = new BufferGeometry();
  const mesh = new Mesh(empty, materials.lit);
  mesh.customDepthMaterial = materials.caster;
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  let state: 'loading' | 'ready' | 'failed' = 'loading';
  let isAsked = false;
  return {
    mesh,
    materials,
    state: () => state,
    load: () => {
      if (isAsked) return;
      isAsked = true;
      fetchParts()
        .then((geometry) => {
          mesh.geometry = geometry;
          state = 'ready';
        })
        .catch(() => {
          state = 'failed';
        })
        .finally(onReady);
    },
    place: ({ frames, scales }) => {
      moves.forEach((move, i) => {
        move.makeScale(scales[i], scales[i], scales[i]).premultiply(frames[i]);
      });
    },
    dispose: () => {
      for (const material of Object.values(materials)) material.dispose();
      empty.dispose();
    },
  };
}
