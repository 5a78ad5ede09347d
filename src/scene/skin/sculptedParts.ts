import { BufferAttribute, BufferGeometry, Matrix4, Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { SKIN_BONES } from './mesh/skinShape';
import { createPartMaterials, type PartMaterials } from './skinMaterial';
import type { SkinPose } from './skinPose';

export type PartsState = 'unasked' | 'loading' | 'ready' | 'failed';

/** Head, hands and forefeet of the solid skin: too fine for the worker's mesh, and rigid, so they are made beforehand. */
export interface SculptedParts {
  readonly mesh: Mesh;
  readonly materials: PartMaterials;
  /** Fetches them unless that was done or has failed. */
  readonly load: () => void;
  /** Lets a download that has failed be tried again. */
  readonly allowRetry: () => void;
  readonly state: () => PartsState;
  /** Brings each to its bone. */
  readonly place: (pose: SkinPose) => void;
  readonly dispose: () => void;
}

let fetched: Promise<BufferGeometry> | null = null;

/** All parts in one geometry, fetched once for both panes. It is never drawn itself: drawn things know their renderer. */
function fetchParts(): Promise<BufferGeometry> {
  fetched ??= readParts();
  // what has failed is not kept
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
  const mesh = new Mesh(new BufferGeometry(), materials.lit);
  mesh.customDepthMaterial = materials.caster;
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  let state: PartsState = 'unasked';
  return {
    mesh,
    materials,
    state: () => state,
    load: () => {
      if (state !== 'unasked') return;
      state = 'loading';
      fetchParts()
        .then((geometry) => {
          mesh.geometry = geometry.clone();
          state = 'ready';
        })
        .catch(() => {
          state = 'failed';
        })
        .finally(onReady);
    },
    allowRetry: () => {
      if (state === 'failed') state = 'unasked';
    },
    place: ({ frames, scales }) => {
      moves.forEach((move, i) => {
        move.makeScale(scales[i], scales[i], scales[i]).premultiply(frames[i]);
      });
    },
    dispose: () => {
      for (const material of Object.values(materials)) material.dispose();
      mesh.geometry.dispose();
    },
  };
}
