import { Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { MUSCLES } from '../../src/model/muscle/geometry';
import type { Instant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { type DrawnBones, groundFromBone, readDrawnBones } from './figureBones';
import { ENDS_AND_MIDDLE, LIFTERS, type Posed, pose } from './posedSkin';
import { repetitionOf } from './support';

/** How deep bones and muscles lie under the skin at least, m. */
const BONE_DEPTH = 0.002;
const MUSCLE_DEPTH = 0.001;
const layout = layOutBodies(QUALITIES.full);
let drawn: DrawnBones;
beforeAll(async () => {
  drawn = await readDrawnBones();
});

type Note = (what: string, distance: number) => void;

/** The left side is the right one's mirror image unless one leg works alone. */
const sidesOf = ({ repetition }: Instant) => (repetition.idleLeg ? (['right', 'left'] as const) : (['right'] as const));

function measureBones({ instant, carriers, distanceOf }: Posed, note: Note): void {
  const point = new Vector3();
  for (const side of sidesOf(instant))
    for (const bone of drawn.bones) {
      if (side === 'left' && !bone.isMirrored) continue;
      const ground = groundFromBone(bone, carriers, side === 'left' ? carriers.leftSegments : carriers.segments);
      for (let v = 0; v < bone.positions.length; v += 3) {
        point.fromArray(bone.positions, v).applyMatrix4(ground);
        if (side === 'left') point.z *= -1;
        note(`${side} ${bone.name}`, distanceOf(point) + BONE_DEPTH);
      }
    }
}

function measureMuscles({ instant, distanceOf }: Posed, note: Note): void {
  const bodies = createLegBodies(layout);
  const point = new Vector3();
  for (const side of sidesOf(instant)) {
    bodies.update(instant, side);
    for (let v = 0; v < layout.vertexCount; v++) {
      point.fromArray(bodies.positions, 3 * v);
      if (side === 'left') point.z *= -1;
      note(`${side} ${MUSCLES[layout.muscle[v]]}`, distanceOf(point) + MUSCLE_DEPTH);
    }
  }
  bodies.dispose();
}

/** Whatever lies less deep than it must, by how much. */
function shallow(posed: Posed): string[] {
  const worst = new Map<string, number>();
  const note: Note = (what, d) => worst.set(what, Math.max(d, worst.get(what) ?? 0));
  measureBones(posed, note);
  measureMuscles(posed, note);
  return [...worst].filter(([, d]) => d > 0).map(([what, d]) => `${what} ${(1000 * d).toFixed(1)} mm`);
}

describe.each(LIFTERS)('%o', (lifter) => {
  test.each(EXERCISES.map(({ id }) => id))('%s: bones and muscles of both sides lie under the skin', (exercise) => {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const phase of ENDS_AND_MIDDLE) expect(shallow(pose(drawn.arm, r, phase)), `phase ${phase}`).toEqual([]);
  });
});

test('nor does anything of a leg that is held up come out', () => {
  const r = repetitionOf({ exercise: 'hip-thrust', settings: { legs: 1 }, sampleCount: 21 });
  for (const phase of ENDS_AND_MIDDLE) expect(shallow(pose(drawn.arm, r, phase)), `phase ${phase}`).toEqual([]);
});
