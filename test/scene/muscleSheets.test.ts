import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import { degrees } from '../../src/model/setting';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import type { SheetBody } from '../../src/scene/muscle/body/bodyRings';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { holdPosture } from '../specimens/posture';
import { press, repetitionOf, thrust } from './support';

const layout = layOutBodies(QUALITIES.full);

/** Sharpest turn between neighbouring cells of a sheet's outer or inner face, degrees; its first ring lies in bone. */
function sharpestCrease(positions: Float32Array, body: SheetBody, face: 'outer' | 'inner'): number {
  const { firstVertex, rings, sides, across } = body;
  const column = (j: number): number => (face === 'outer' ? j : 2 * across + 1 - j);
  const at = (r: number, j: number) => new Vector3().fromArray(positions, 3 * (firstVertex + r * sides + column(j)));
  const normal = (r: number, j: number) =>
    at(r + 1, j + 1)
      .sub(at(r, j))
      .cross(at(r, j + 1).sub(at(r + 1, j)));
  let sharpest = 0;
  for (let r = 1; r + 1 < rings; r++)
    for (let j = 0; j < across; j++) {
      const here = normal(r, j);
      if (r + 2 < rings) sharpest = Math.max(sharpest, here.angleTo(normal(r + 1, j)));
      if (j + 1 < across) sharpest = Math.max(sharpest, here.angleTo(normal(r, j + 1)));
    }
  return (180 / Math.PI) * sharpest;
}

/** A fold turns by nearly 180°; the thin borders alone, and the corner where a fan's border meets the femur, turn by less. */
const SHARPEST = { outer: 65, inner: 80 } as const;

/** Sheets with a sharper turn in them. */
function creased(repetition: Repetition, phase: number): string[] {
  const bodies = createLegBodies(layout);
  const instant = createInstant(repetition);
  setInstant(instant, repetition, phase);
  bodies.update(instant, 'right');
  return layout.sheets.flatMap((sheet) =>
    (['outer', 'inner'] as const).flatMap((face) => {
      const sharpest = sharpestCrease(bodies.positions, sheet, face);
      return sharpest < SHARPEST[face] ? [] : [`${face} face of ${sheet.row.name} ${sharpest.toFixed(0)}°`];
    }),
  );
}

/** The foot's place: adduction and rotation of the hip, degrees. */
const STANCES = [
  { hip_adduction_r: 0, hip_rotation_r: 0 },
  { hip_adduction_r: 0, hip_rotation_r: 15 },
  { hip_adduction_r: 15, hip_rotation_r: 0 },
  { hip_adduction_r: -15, hip_rotation_r: -15 },
  { hip_adduction_r: -30, hip_rotation_r: -30 },
];

/** As far apart, and turned as far out, as feet stand in any exercise. */
const WIDE = { stanceWidth: 0.55, toeOut: degrees(30) };

describe('the flat muscles of the hip stay smooth: nowhere is a face of theirs folded over', () => {
  test.each([0, 15, 30, 45, 60, 75, 90, 105, 120])('at %d° of hip flexion, however the thigh is turned', (hip) => {
    for (const stance of STANCES)
      expect(
        creased(holdPosture({ ...stance, hip_flexion_r: hip, knee_angle_r: 90 }), 0),
        JSON.stringify(stance),
      ).toEqual([]);
  });

  test.each(EXERCISES.map(({ id }) => id))('%s, feet under the hips and wide apart', (exercise) => {
    for (const settings of [{}, WIDE]) {
      const repetition = repetitionOf({ exercise, settings, sampleCount: 21 });
      for (const phase of [0, 0.1, 0.2, 0.3, 0.4, 0.5])
        expect(creased(repetition, phase), `phase ${phase}`).toEqual([]);
    }
  });
});

/** Parts of a repetition between two looks, and what a vertex may change its pace by from one to the next, m. */
const PARTS = 400;
const JERK = 0.0012;

test.each([press, thrust])(
  'no body pops: in small steps every vertex moves on at nearly the same pace',
  (repetition) => {
    const bodies = createLegBodies(layout);
    const instant = createInstant(repetition);
    const at = (part: number): Float32Array => {
      setInstant(instant, repetition, part / PARTS);
      bodies.update(instant, 'right');
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
