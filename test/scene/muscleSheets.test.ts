import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { layOutBodies, type SheetBody } from '../../src/scene/muscle/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/legBodies';
import { createMoment, setMoment } from '../../src/scene/stage/moment';
import { QUALITIES } from '../../src/scene/stage/quality';
import { holdPosture } from '../specimens/posture';
import { press, thrust } from './support';

const layout = layOutBodies(QUALITIES.full);
const sheetOf = (name: string): SheetBody => {
  const found = layout.sheets.find(({ row }) => row.name === name);
  if (!found) throw new RangeError(`there is no sheet ${name}`);
  return found;
};

/** Sharpest turn between neighbouring cells of a sheet's outer face, degrees. */
function sharpestCrease(positions: Float32Array, { firstVertex, rings, sides, across }: SheetBody): number {
  const at = (r: number, j: number) => new Vector3().fromArray(positions, 3 * (firstVertex + r * sides + j));
  const normal = (r: number, j: number) =>
    at(r + 1, j + 1)
      .sub(at(r, j))
      .cross(at(r, j + 1).sub(at(r + 1, j)));
  let sharpest = 0;
  for (let r = 0; r + 1 < rings; r++)
    for (let j = 0; j < across; j++) {
      const here = normal(r, j);
      if (r + 2 < rings) sharpest = Math.max(sharpest, here.angleTo(normal(r + 1, j)));
      if (j + 1 < across) sharpest = Math.max(sharpest, here.angleTo(normal(r, j + 1)));
    }
  return (180 / Math.PI) * sharpest;
}

describe('gluteus maximus and medius stay one smooth fan: nowhere is their outer face folded over', () => {
  test.each([0, 15, 30, 45, 60, 75, 90, 105, 120])('at %d° of hip flexion', (hip) => {
    const repetition = holdPosture({ hip_flexion_r: hip, knee_angle_r: 90 });
    const bodies = createLegBodies(layout);
    bodies.update(createMoment(repetition), 'right');
    // a fold turns by nearly 180°; the thin borders alone turn by 58°
    for (const name of ['glmax', 'glmed'])
      expect(sharpestCrease(bodies.positions, sheetOf(name)), name).toBeLessThan(65);
  });
});

// remove when mended: beyond 100° the lines of adductor magnus turn around each other, and so does its sheet
test.each([0, 30, 60, 90])('adductor magnus has no fold with the hip at %d°', (hip) => {
  const bodies = createLegBodies(layout);
  bodies.update(createMoment(holdPosture({ hip_flexion_r: hip, knee_angle_r: 90 })), 'right');
  expect(sharpestCrease(bodies.positions, sheetOf('addmag'))).toBeLessThan(75);
});

/** Parts of a repetition between two looks, and what a vertex may change its pace by from one to the next, m. */
const PARTS = 400;
const JERK = 0.0012;

test.each([press, thrust])(
  'no body pops: in small steps every vertex moves on at nearly the same pace',
  (repetition) => {
    const bodies = createLegBodies(layout);
    const moment = createMoment(repetition);
    const at = (part: number): Float32Array => {
      setMoment(moment, repetition, part / PARTS);
      bodies.update(moment, 'right');
      return bodies.positions.slice();
    };
    let [first, second] = [at(0), at(1)];
    let worst = 0;
    for (let part = 2; part <= PARTS / 2; part++) {
      const third = at(part);
      for (let i = 0; i < third.length; i++) worst = Math.max(worst, Math.abs(third[i] - 2 * second[i] + first[i]));
      [first, second] = [second, third];
    }
    expect(worst).toBeLessThan(JERK);
  },
);
