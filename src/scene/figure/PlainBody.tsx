import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { type Group, type Object3D, Vector3 } from 'three';
import type { Frames } from '../../model/math/frame';
import { BODY_OUTLINE, type Limb, limbEnds } from '../base/bodyOutline';
import type { Instant } from '../base/instant';
import { usePane } from '../base/paneNow';

const LIMBS: readonly Limb[] = Object.values(BODY_OUTLINE);
const PAIRED = LIMBS.filter(({ isPaired }) => isPaired);

/** A plain but proportionate body: stands in for bones that have not come yet. */
export function PlainBody() {
  const pane = usePane();
  const right = useRef<Group>(null);
  const left = useRef<Group>(null);
  useFrame(() => {
    pane.waiting++;
    const { instant } = pane;
    if (!instant) return;
    right.current?.children.forEach((limb, i) => {
      lay(limb, LIMBS[i], instant, instant.frames);
    });
    left.current?.children.forEach((limb, i) => {
      lay(limb, PAIRED[i], instant, instant.leftFrames);
    });
  });
  return (
    <group name="plain body">
      <group ref={right}>
        <Capsules of={LIMBS} />
      </group>
      <group ref={left} scale-z={-1}>
        <Capsules of={PAIRED} />
      </group>
    </group>
  );
}

function Capsules({ of }: { readonly of: readonly Limb[] }) {
  return of.map(({ from, bone, length }) => (
    <mesh key={from.join()}>
      <capsuleGeometry args={[bone, length, 6, 16]} />
      <meshStandardMaterial color="#d9cdb8" roughness={0.7} />
    </mesh>
  ));
}

const start = new Vector3();
const along = new Vector3();
const Y = new Vector3(0, 1, 0);

/** Puts a capsule between the ends of its limb. */
function lay(capsule: Object3D, limb: Limb, { repetition: { body } }: Instant, frames: Frames): void {
  const [from, to] = limbEnds(body, frames, limb);
  along.set(...to).sub(start.set(...from));
  capsule.position.copy(start).addScaledVector(along, 0.5);
  capsule.scale.y = along.length() / limb.length;
  capsule.quaternion.setFromUnitVectors(Y, along.normalize());
}
