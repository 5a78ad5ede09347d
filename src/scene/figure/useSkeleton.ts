import { useMeshFile } from '../base/meshFile';
import type { QualityName } from '../base/quality';
import type { MeshFile } from '../base/readMeshFile';
import { readSkeleton, type Skeleton } from './bones';

export const boneFile = (quality: QualityName): string => `figure-${quality}`;

const read = new WeakMap<MeshFile, Skeleton>();

/** The bones of one level of detail, read once for both panes. */
export function useSkeleton(quality: QualityName): Skeleton {
  const file = useMeshFile(boneFile(quality));
  const skeleton = read.get(file) ?? readSkeleton(file);
  read.set(file, skeleton);
  return skeleton;
}
