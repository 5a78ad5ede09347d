import {
  BatchedMesh,
  type BufferGeometry,
  Color,
  type Matrix4,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
} from 'three';
import type { Quality } from '../base/quality';
import type { Bone } from './bones';

/** Many bones in one draw call. */
export interface BoneBatch {
  readonly bones: readonly Bone[];
  readonly mesh: BatchedMesh;
  /** Ground frame of bone `i`. */
  readonly setMatrix: (i: number, matrix: Matrix4) => void;
  readonly dispose: () => void;
}

/**
 * Draws `bones`, and into the shadow map their coarse twins of the same names: a shadow does not show the difference and
 * costs a fraction.
 */
export function createBoneBatch(bones: readonly Bone[], twins: readonly Bone[], quality: Quality): BoneBatch {
  const material = boneMaterial(quality);
  const casters = quality.hasShadows ? bones.map((b) => twins.find((t) => t.name === b.name) ?? b) : [];
  const geometries = [...bones, ...casters].map((b) => b.geometry);
  const sum = (count: (g: BufferGeometry) => number) => geometries.reduce((total, g) => total + count(g), 0);
  const mesh = new BatchedMesh(
    geometries.length,
    sum((g) => g.getAttribute('position').count),
    sum((g) => g.getIndex()?.count ?? 0),
    material,
  );
  mesh.perObjectFrustumCulled = false;
  mesh.sortObjects = false;
  mesh.frustumCulled = false;
  mesh.castShadow = quality.hasShadows;
  mesh.receiveShadow = quality.hasShadows;
  for (const geometry of geometries) mesh.addInstance(mesh.addGeometry(geometry));
  if (quality.hasShadows) castWithTwins(mesh, bones.length);
  return {
    bones,
    mesh,
    setMatrix: (i, matrix) => {
      mesh.setMatrixAt(i, matrix);
      if (casters.length > 0) mesh.setMatrixAt(bones.length + i, matrix);
    },
    dispose: () => {
      mesh.removeFromParent();
      mesh.dispose();
      material.dispose();
    },
  };
}

/** Instances 0 … count − 1 are seen, the `count` behind them cast the shadow. */
function castWithTwins(mesh: BatchedMesh, count: number): void {
  let isCasting: boolean | null = null;
  const show = (casting: boolean): void => {
    if (isCasting === casting) return;
    isCasting = casting;
    for (let i = 0; i < count; i++) {
      mesh.setVisibleAt(i, !casting);
      mesh.setVisibleAt(count + i, casting);
    }
  };
  const { onBeforeRender } = mesh;
  mesh.onBeforeRender = function (...args) {
    show(false);
    onBeforeRender.apply(this, args);
  };
  // the batch lists what is visible in its render callback, which its shadow callback calls
  // biome-ignore lint/complexity/useMaxParams: the signature is three's
  mesh.onBeforeShadow = function (renderer, _object, _camera, shadowCamera, geometry, depthMaterial, group) {
    show(true);
    onBeforeRender.call(this, renderer, null as never, shadowCamera, geometry, depthMaterial, group);
  };
}

/** Holds the vertex colors down under the key light: nearer to white they would lose their shading. */
const TONE = new Color(0.86, 0.835, 0.795);

/** Ivory with the baked shading of the bones' own vertex colors. */
function boneMaterial(quality: Quality): MeshLambertMaterial | MeshStandardMaterial {
  const paint = { vertexColors: true, color: TONE };
  if (quality.name === 'low') return new MeshLambertMaterial(paint);
  if (quality.name === 'medium') return new MeshStandardMaterial({ ...paint, roughness: 0.58 });
  return new MeshPhysicalMaterial({
    ...paint,
    roughness: 0.58,
    sheen: 0.25,
    sheenRoughness: 0.6,
    sheenColor: new Color('#ffe9c9'),
    clearcoat: 0.08,
    clearcoatRoughness: 0.5,
  });
}
