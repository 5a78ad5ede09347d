import { useFrame } from '@react-three/fiber';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Group } from 'three';
import { preloadMeshFile } from '../base/meshFile';
import { usePane } from '../base/paneNow';
import type { Quality, QualityName } from '../base/quality';
import { useMade } from '../base/useMade';
import { gymPieces } from '../gym/gymPieces';
import { createBoneBatch } from './boneBatch';
import { type Bone, mixSkeletons, type Skeleton } from './bones';
import { carry } from './carriers';
import { placeBones } from './placeBones';
import { boneFile, useSkeleton } from './useSkeleton';

export interface BonesLook {
  readonly quality: Quality;
  /** Of the bones people look at from near by. */
  readonly near: QualityName;
}

/** The skeleton. While finer bones are on their way the ones that are there stay. */
export function Bones({ quality, near }: BonesLook) {
  const wanted = useMemo(() => ({ quality, near }), [quality, near]);
  return <DrawnBones look={useDeferredValue(wanted)} wanted={wanted} />;
}

interface DrawnBonesProps {
  readonly look: BonesLook;
  readonly wanted: BonesLook;
}

function DrawnBones({ look, wanted }: DrawnBonesProps) {
  const pane = usePane();
  const object = useRef<Group>(null);
  const { arm, whole, mirrored } = useMade(assemble, useSkeletons(look));
  useFrame(() => {
    if (look !== wanted) pane.waiting++;
    const { instant } = pane;
    if (!object.current || !instant) return;
    // what nobody can see costs nothing
    object.current.visible = !pane.isClosed;
    const carriers = carry(instant, arm, gymPieces(instant.repetition).grip);
    placeBones(whole, carriers, carriers.segments);
    placeBones(mirrored, carriers, carriers.leftSegments);
  });
  return (
    <group ref={object} name="bones">
      <primitive object={whole.mesh} />
      <group scale-z={-1}>
        <primitive object={mirrored.mesh} />
      </group>
    </group>
  );
}

interface Skeletons {
  readonly quality: Quality;
  readonly near: Skeleton;
  readonly rest: Skeleton;
  readonly casters: Skeleton;
}

function useSkeletons({ quality, near: file }: BonesLook): Skeletons {
  // side by side: the first that is not there stops the reading of this function
  for (const name of [file, quality.bones, 'low'] as const) preloadMeshFile(boneFile(name));
  const near = useSkeleton(file);
  const rest = useSkeleton(quality.bones);
  const casters = useSkeleton('low');
  return useMemo(() => ({ quality, near, rest, casters }), [quality, near, rest, casters]);
}

/**
 * Everything right of and on the midline in one draw call, the left side's mirror image in another. The left side is never
 * nearer than the right one in the views people work in: the coarser bones do for it.
 */
function assemble({ quality, near, rest, casters }: Skeletons) {
  const ofPairs = ({ bones }: Skeleton): readonly Bone[] => bones.filter((bone) => bone.isPaired);
  const { arm, bones } = mixSkeletons(near, rest);
  const whole = createBoneBatch(bones, casters.bones, quality);
  const mirrored = createBoneBatch(ofPairs(rest), ofPairs(casters), quality);
  const dispose = (): void => {
    whole.dispose();
    mirrored.dispose();
  };
  return { arm, whole, mirrored, dispose };
}
