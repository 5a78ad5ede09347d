import type { Mesh } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { useMeshFile } from '../base/meshFile';
import type { QualityName } from '../base/quality';
import { readSkeleton, type Skeleton } from './bones';

export const boneFile = (quality: QualityName): string => `figure-${quality}`;

const read = new WeakMap<GLTF, Skeleton>();

/** The bones of one level of detail, read once for both panes. */
export function useSkeleton(quality: QualityName): Skeleton {
  const file = useMeshFile(boneFile(quality));
  const known = read.get(file);
  if (known) return known;
  const meshes: Mesh[] = [];
  file.scene.updateMatrixWorld(true);
  file.scene.traverse((object) => {
    if ('isMesh' in object) meshes.push(object as Mesh);
  });
  const skeleton = readSkeleton(meshes);
  read.set(file, skeleton);
  return skeleton;
}
