import { BatchedMesh, Color, Vector3 } from 'three';
import { afterEach, describe, expect, test } from 'vitest';
import type { Repetition } from '../../src/model/result';
import { createInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { createSight } from '../../src/scene/base/sight';
import { createGymBatch, type GymBatch } from '../../src/scene/gym/gymBatch';
import { repetitionOf } from './support';

const sight = Object.assign(createSight(), {
  eye: new Vector3(0, 1, 6),
  hip: new Vector3(0, 1, 0),
  others: [new Vector3(0, 0.5, 0), new Vector3(0, 1.5, 0)],
  back: new Vector3(0, 0, 1),
});

const open: GymBatch[] = [];
afterEach(() => {
  for (const batch of open.splice(0)) batch.dispose();
});

function show(batch: GymBatch, repetition: Repetition): void {
  batch.show(createInstant(repetition), sight, { isDark: true, pane: new Color() });
}

function createBatch(repetition: Repetition): GymBatch {
  const batch = createGymBatch(QUALITIES.low);
  open.push(batch);
  show(batch, repetition);
  return batch;
}

const meshesOf = ({ object }: GymBatch) => object.children.filter((child) => child instanceof BatchedMesh);

/** All that is drawn: positions, normals, gloss and indices of each mesh, rounded to what can be seen. */
function drawn(batch: GymBatch): readonly (readonly number[])[] {
  return meshesOf(batch).flatMap(({ geometry }) =>
    [geometry.getIndex(), ...['position', 'normal', 'gloss'].map((name) => geometry.getAttribute(name))].map((buffer) =>
      Array.from(buffer?.array ?? [], (value) => Math.round(value * 1e5) / 1e5),
    ),
  );
}

const press = (footHeight: number) => repetitionOf({ exercise: 'leg-press', settings: { footHeight } });

describe('the pieces of a gym', () => {
  test('follow a dragged foot in the same meshes, and are then those of a gym built for it', () => {
    const batch = createBatch(press(0.17));
    const meshes = meshesOf(batch);
    const before = drawn(batch);
    for (const height of [0.18, 0.2, 0.15]) show(batch, press(height));
    expect(meshesOf(batch).map((mesh, i) => mesh === meshes[i])).toEqual([true, true, true]);
    expect(drawn(batch)).not.toEqual(before);
    expect(drawn(batch)).toEqual(drawn(createBatch(press(0.15))));
  });

  test('are built anew where another equipment comes', () => {
    const batch = createBatch(press(0.17));
    const [before] = meshesOf(batch);
    const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {} });
    show(batch, thrust);
    expect(meshesOf(batch)[0]).not.toBe(before);
    expect(drawn(batch)).toEqual(drawn(createBatch(thrust)));
  });

  test('leave no list of changes behind that grows while they are hidden', () => {
    const batch = createBatch(press(0.17));
    for (let i = 0; i < 20; i++) show(batch, press(0.15 + 0.001 * i));
    for (const { geometry } of meshesOf(batch)) expect(geometry.getIndex()?.updateRanges).toEqual([]);
  });
});
