import { useFrame } from '@react-three/fiber';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Group } from 'three';
import { Fallback } from '../base/Fallback';
import { forgetMeshFile, preloadMeshFile } from '../base/meshFile';
import { usePane } from '../base/paneNow';
import type { Quality, QualityName } from '../base/quality';
import { useMade } from '../base/useMade';
import { gymPieces } from '../gym/gymPieces';
import { createBoneBatch } from './boneBatch';
import { type Bone, mixSkeletons, type Skeleton } from './bones';
import { carry } from './carriers';
import { PlainBody } from './PlainBody';
import { placeBones } from './placeBones';
import { boneFile, useSkeleton } from './useSkeleton';

export interface BonesLook {
  readonly quality: Quality;
  /** Of the bones people look at from near by. */
  readonly near: QualityName;
}

/** The skeleton. While finer bones are on their way, or cannot be fetched, the ones that are there stay. */
export function Bones({ quality, near, onBones }: BonesLook & BonesNews) {
  const wanted = useMemo(() => ({ quality, near }), [quality, near]);
  const look = useDeferredValue(wanted);
  const last = useRef<BonesLook>(null);
  const instead = last.current ? (
    <DrawnBones look={last.current} wanted={look} />
  ) : (
    <PlainInstead why="missing" onBones={onBones} />
  );
  return (
    <Fallback key={filesOf(look).join()} instead={instead} onFail={() => filesOf(look).forEach(forgetMeshFile)}>
      <DrawnBones
        look={look}
        wanted={wanted}
        onDrawn={() => {
          last.current = look;
        }}
      />
    </Fallback>
  );
}

interface BonesNews {
  /** Told while a plain body stands in for the bones: whether they are on their way or cannot be fetched; null: no longer. */
  readonly onBones?: ((why: BonesLack | null) => void) | undefined;
}

export type BonesLack = 'awaited' | 'missing';

/** A plain body, and word of why there are no bones. */
export function PlainInstead({ why, onBones }: BonesNews & { readonly why: BonesLack }): ReactNode {
  useEffect(() => {
    onBones?.(why);
    return () => onBones?.(null);
  }, [why, onBones]);
  return <PlainBody />;
}

/** Near bones, the rest, and what casts their shadows. */
const filesOf = ({ quality, near }: BonesLook): string[] => [near, quality.bones, 'low' as const].map(boneFile);

interface DrawnBonesProps {
  readonly look: BonesLook;
  readonly wanted: BonesLook;
  readonly onDrawn?: () => void;
}

function DrawnBones({ look, wanted, onDrawn }: DrawnBonesProps) {
  const pane = usePane();
  const object = useRef<Group>(null);
  const { arm, whole, mirrored } = useMade(assemble, useSkeletons(look));
  useEffect(() => onDrawn?.(), [onDrawn]);
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

function useSkeletons(look: BonesLook): Skeletons {
  const { quality } = look;
  // side by side: the first that is not there stops the reading of this function
  for (const name of filesOf(look)) preloadMeshFile(name);
  const near = useSkeleton(look.near);
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
