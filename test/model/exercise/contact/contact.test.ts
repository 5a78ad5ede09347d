import { describe, expect, test } from 'vitest';
import { type ContactSurface, contactSurfaces } from '../../../../src/model/exercise/contact/contactSurfaces';
import { frameFromXyz, transformPoint } from '../../../../src/model/math/frame';
import type { Part } from '../../../../src/model/mechanism/part';
import type { Repetition } from '../../../../src/model/result';
import { frameAt, repetitionOf } from '../../../support/repetition';

const PHASES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
/** Widest gap and deepest penetration allowed between body and equipment, m. */
const GAP = 0.005;
const PENETRATION = 0.01;

function surface(r: Repetition, name: ContactSurface['name']): ContactSurface {
  return contactSurfaces(r.body).find((s) => s.name === name) as ContactSurface;
}

function partNamed(r: Repetition, name: string): Part {
  const part = r.parts.find((p) => p.name === name);
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/** Signed distance of a ground point outside the nearer of a box's broad (y) faces; + is a gap. */
function outsideFace(r: Repetition, i: number, part: Part, point: readonly number[]): number {
  if (part.shape.kind !== 'box') throw new Error('not a box');
  const local = frameFromXyz(part.center, part.rotationXyz);
  const mover = part.mover ? r.movers[part.mover].subarray(i * 12, i * 12 + 12) : null;
  const center = mover ? transformPoint(mover, 0, part.center) : part.center;
  const up = [local[1], local[4], local[7]];
  const normal = mover
    ? [0, 1, 2].map((k) => mover[3 * k] * up[0] + mover[3 * k + 1] * up[1] + mover[3 * k + 2] * up[2])
    : up;
  const d = [0, 1, 2].map((k) => point[k] - center[k]);
  return Math.abs(d[0] * normal[0] + d[1] * normal[1] + d[2] * normal[2]) - part.shape.size[1] / 2;
}

function groundPoint(r: Repetition, i: number, s: ContactSurface): readonly number[] {
  return transformPoint(frameAt(r, i, s.segment), 0, s.point);
}

const touches = (distance: number) => {
  expect(distance).toBeLessThanOrEqual(GAP);
  expect(distance).toBeGreaterThanOrEqual(-PENETRATION);
};

describe.each([1.52, 1.7, 1.95])('a lifter of %f m', (stature) => {
  test('leg press: soles on the plate, back along the backrest, palms on the handles', () => {
    const r = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: { stature } });
    for (const i of PHASES) {
      touches(outsideFace(r, i, partNamed(r, 'footplate'), groundPoint(r, i, surface(r, 'sole'))));
      touches(outsideFace(r, i, partNamed(r, 'backrest'), groundPoint(r, i, surface(r, 'back'))));
      const grip = partNamed(r, 'handle-near').center;
      for (let k = 0; k < 3; k++) expect(r.hands?.[3 * i + k]).toBeCloseTo(grip[k], 9);
    }
  });

  test('hip thrust: soles on the floor, back on the bench edge, bar at the crease, palms on the bar', () => {
    const r = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: { stature } });
    for (const i of PHASES) {
      touches(groundPoint(r, i, surface(r, 'sole'))[1]);
      const back = groundPoint(r, i, surface(r, 'back'));
      expect(Math.hypot(back[0], back[1] - r.settings.benchHeight)).toBeLessThan(GAP);
      const hand = r.hands as Float64Array;
      expect(Math.abs(hand[3 * i] - r.movers.bar[i * 12 + 9])).toBeLessThan(GAP);
      expect(Math.abs(hand[3 * i + 1] - r.movers.bar[i * 12 + 10])).toBeLessThan(GAP);
    }
  });

  test('a block carries the soles of a raised hip thrust', () => {
    const r = repetitionOf({ exercise: 'hip-thrust', settings: { footHeight: 0.1 }, lifter: { stature } });
    for (const i of PHASES) touches(outsideFace(r, i, partNamed(r, 'block'), groundPoint(r, i, surface(r, 'sole'))));
  });

  test.each(['romanian-deadlift', 'back-squat', 'pull-through'])('%s: soles on the floor', (exercise) => {
    const r = repetitionOf({ exercise, settings: {}, lifter: { stature } });
    for (const i of PHASES) touches(groundPoint(r, i, surface(r, 'sole'))[1]);
  });
});
