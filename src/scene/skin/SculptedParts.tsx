import { type Ref, useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { useMeshFile } from '../base/meshFile';
import { SKIN_BONES } from './mesh/skinShape';
import type { SkinPaint } from './skinPaint';

export const SCULPTED_FILE = 'skin';

interface SculptedPartsProps {
  readonly paint: SkinPaint;
  readonly ref?: Ref<Mesh>;
}

/** Head, hands and forefeet of the solid skin: too fine for the worker's mesh, and rigid, so they are made beforehand. */
export function SculptedParts({ paint, ref }: SculptedPartsProps) {
  const file = useMeshFile(SCULPTED_FILE);
  // drawn things know their renderer: each figure has its own
  const geometry = useMemo(() => mergeParts(file), [file]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <mesh
      ref={ref}
      name="parts"
      geometry={geometry}
      material={paint.parts}
      customDepthMaterial={paint.partsCaster}
      frustumCulled={false}
      castShadow
      receiveShadow
    />
  );
}

/** All parts in one geometry. */
function mergeParts({ scene }: GLTF): BufferGeometry {
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
