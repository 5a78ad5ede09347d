import { Vector3 } from 'three';
import { beforeAll, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Settings } from '../../src/model/setting';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { meshSkin, type SkinMesh } from '../../src/scene/skin/mesh/meshSkin';
import { SKIN_LAYOUTS, type SkinKind } from '../../src/scene/skin/mesh/skinShape';
import { cellOf } from '../../src/scene/skin/skinKeys';
import { poseCones } from '../../src/scene/skin/skinPose';
import { readDrawnBones } from './figureBones';
import { type Posed, pose } from './posedSkin';
import { repetitionOf } from './support';

/** How far the meshed skin may cut into the shape between its vertices, m. */
const FACET = 0.002;
let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

/** What the worker makes of a body, its pads aside. */
const meshOf = ({ skin }: Posed, kind: SkinKind): SkinMesh =>
  meshSkin(poseCones(skin, SKIN_LAYOUTS[kind]), SKIN_LAYOUTS[kind], cellOf(kind, skin));

/** Most triangles of a mesh: two solid bodies with sculpted parts, shadows and the outline of the start fit the whole page's. */
const MOST = { solid: 29_000, ghost: 11_000 } as const;

const EXTREMES: readonly Settings[] = [
  { stature: 1.45, mass: 40 },
  {},
  { stature: 1.5, mass: 180 },
  { stature: 2.1, mass: 60 },
  { stature: 2.1, mass: 180 },
];

test.each(EXTREMES)('the mesh of %o has no more triangles than of any other body', (lifter) => {
  for (const exercise of ['leg-press', 'hip-thrust']) {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const kind of ['solid', 'ghost'] as const)
      expect(meshOf(pose(arm, r, 0, kind), kind).index.length / 3, `${kind}, ${exercise}`).toBeLessThan(MOST[kind]);
  }
});

test.each(EXERCISES.map(({ id }) => id))('%s: the solid mesh lies on the shape', (exercise) => {
  const posed = pose(arm, repetitionOf({ exercise, sampleCount: 21 }), 0, 'solid');
  const { positions, index } = meshOf(posed, 'solid');
  const [center, corner] = [new Vector3(), new Vector3()];
  const deep: number[] = [];
  for (let i = 0; i < index.length; i += 3) {
    center.set(0, 0, 0);
    for (let k = 0; k < 3; k++) center.add(corner.fromArray(positions, 3 * index[i + k]));
    deep.push(-posed.distanceOf(center.divideScalar(3)));
  }
  // creases, where a part meets another, are rounder in the mesh
  deep.sort((a, b) => a - b);
  expect(deep[Math.floor(0.995 * deep.length)]).toBeLessThan(FACET);
});
