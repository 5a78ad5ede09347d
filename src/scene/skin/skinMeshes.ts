import { BufferAttribute, BufferGeometry } from 'three';
import type { SkinMesh } from './mesh/meshSkin';
import type { SkinKind } from './mesh/skinShape';
import { createSkinKeys, type Key } from './skinKeys';
import { createSkinQueue, type PoseSkin, type SkinKey, type Wanted } from './skinQueue';

/** The meshes of a figure's skin, and whom to ask for those that are missing. */
export interface SkinMeshes {
  readonly poseSkin: PoseSkin;
  readonly get: (key: SkinKey) => Key | null;
  /** The nearest of a kind; while a new repetition's are made an older one's do. */
  readonly nearest: (kind: SkinKind, at: number) => Key | null;
  /** Asks for what is missing of a repetition; asking twice for the same is asking once. */
  readonly ask: (wanted: Wanted, at: number) => void;
  readonly dispose: () => void;
}

interface Setup {
  readonly poseSkin: PoseSkin;
  /** Called when one more mesh has come. */
  readonly invalidate: () => void;
}

export function createSkinMeshes({ poseSkin, invalidate }: Setup): SkinMeshes {
  const keys = createSkinKeys();
  const queue = createSkinQueue({
    poseSkin,
    isMeshed: (key) => keys.get(key) !== null,
    onMesh: ({ mesh, ...key }) => {
      keys.put({ ...key, geometry: geometryOf(mesh) });
      invalidate();
    },
  });
  let asked: Wanted | null = null;
  return {
    poseSkin,
    get: keys.get,
    nearest: keys.nearest,
    ask: (wanted, at) => {
      if (asked?.of === wanted.of && asked.kind === wanted.kind && asked.hasStart === wanted.hasStart) return;
      asked = wanted;
      queue.ask(wanted, at);
    },
    dispose: () => {
      queue.stop();
      keys.dispose();
    },
  };
}

function geometryOf({ positions, normals, bones, weights, index }: SkinMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('bones', new BufferAttribute(bones, 2));
  geometry.setAttribute('weight', new BufferAttribute(weights, 1, true));
  return geometry.setIndex(new BufferAttribute(index, 1));
}
