import type { BufferGeometry, Matrix4 } from 'three';
import type { SkinKind } from './mesh/skinShape';
import { KEYS, type SkinKey } from './skinQueue';

/** The mesh of a pose. */
export interface Key extends SkinKey {
  readonly geometry: BufferGeometry;
  /** Inverse ground frames of the bones in the meshed pose. */
  readonly inverse: readonly Matrix4[];
}

/** Meshes of a repetition's poses, outlines and solid bodies apart, so that either stays while the other is shown. */
export function createSkinKeys() {
  const keys: Record<SkinKind, Key[]> = { ghost: [], solid: [] };
  const get = ({ of, kind, key }: SkinKey): Key | null => keys[kind].find((k) => k.key === key && k.of === of) ?? null;
  const drop = (kind: SkinKind, isDropped: (key: Key) => boolean): void => {
    for (const { geometry } of keys[kind].filter(isDropped)) geometry.dispose();
    keys[kind] = keys[kind].filter((key) => !isDropped(key));
  };
  return {
    get,
    has: (key: SkinKey): boolean => get(key) !== null,
    put: (one: Key): void => {
      // its own place in an older repetition, and of the other kind all that is no longer wanted
      drop(one.kind, ({ key }) => key === one.key);
      drop(one.kind === 'solid' ? 'ghost' : 'solid', ({ of }) => of !== one.of);
      keys[one.kind].push(one);
    },
    /** The nearest of a kind; while a new repetition's are made an older one's do. */
    nearest: (kind: SkinKind, at: number): Key | null => {
      let best: Key | null = null;
      let distance: number = KEYS;
      for (const key of keys[kind]) {
        const away = Math.abs(key.key - at);
        if (away < distance) [best, distance] = [key, away];
      }
      return best;
    },
    dispose: (): void => {
      drop('ghost', () => true);
      drop('solid', () => true);
    },
  };
}
