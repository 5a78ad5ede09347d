import { type Ref, useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { useMeshFile } from '../base/meshFile';
import type { MeshFile } from '../base/readMeshFile';
import { SKIN_BONES } from './mesh/skinShape';
import type { SkinPaint } from './skinPaint';

export const SCULPTED_FILE = 'skin';

interface SculptedEndsProps {
  readonly paint: SkinPaint;
  readonly ref?: Ref<Mesh>;
}

/** Head, hands and forefeet of the solid skin: too fine for the worker's mesh, and rigid, so they are made beforehand. */
export function SculptedEnds({ paint, ref }: SculptedEndsProps) {
  const file = useMeshFile(SCULPTED_FILE);
  // drawn things know their renderer: each figure has its own
  const geometry = useMemo(() => mergeEnds(file), [file]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <mesh
      ref={ref}
      name="ends"
      geometry={geometry}
      material={paint.ends}
      customDepthMaterial={paint.endsCaster}
      frustumCulled={false}
      castShadow
      receiveShadow
    />
  );
}

/** All of them in one geometry. */
function mergeEnds(file: MeshFile): BufferGeometry {
  const ends = SKIN_BONES.flatMap((name, bone) => {
    // left bones have mirrored frames, which turn triangles inside out
    const sculpted = name.replace(/_l$/, '_r');
    const mesh = file.find((m) => m.name === sculpted);
    return mesh ? [boundTo(bone, mesh.geometry, name.endsWith('_l'))] : [];
  });
  return mergeGeometries(ends);
}

/** One of them as it is drawn with one of the bones. */
function boundTo(bone: number, end: BufferGeometry, isReversed: boolean): BufferGeometry {
  const bound = new BufferGeometry();
  for (const name of ['position', 'normal', 'color']) bound.setAttribute(name, end.getAttribute(name));
  const count = end.getAttribute('position').count;
  bound.setAttribute('bones', new BufferAttribute(new Uint8Array(2 * count).fill(bone), 2));
  bound.setAttribute('weight', new BufferAttribute(new Uint8Array(count).fill(255), 1, true));
  const corners = Array.from(end.getIndex()?.array ?? []);
  return bound.setIndex(isReversed ? corners.reverse() : corners);
}
