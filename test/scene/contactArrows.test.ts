import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { arrowPath, createArrows, PUSHER_NAMES, PUSHERS, placeArrows } from '../../src/scene/overlay/contactArrows';
import { repetitionOf } from '../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 5 });
const loads = computeLoads(thrust);
const instant = createInstant(thrust);
const arrows = createArrows();
const arrow = arrows.foot;

const lengthOf = (line: Float64Array): number => Math.hypot(line[3] - line[0], line[4] - line[1], line[5] - line[2]);

describe('arrows of contact forces', () => {
  test('every contact of every exercise belongs to one of them', () => {
    const known: readonly string[] = Object.values(PUSHERS).flat();
    for (const { id } of EXERCISES) {
      const { contacts } = computeLoads(repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 5 }));
      for (const { name } of contacts) expect(known).toContain(name);
    }
  });

  test('one begins between heel and ball and goes the way the floor pushes, as large as both together', () => {
    setInstant(instant, thrust, 0);
    placeArrows(instant, loads, arrows);
    const feet = loads.contacts.filter(({ name }) => name === 'heel' || name === 'ball');
    const xs = feet.map(({ point }) => point[0]);
    expect(arrow.line[0]).toBeGreaterThanOrEqual(Math.min(...xs));
    expect(arrow.line[0]).toBeLessThanOrEqual(Math.max(...xs));
    const sum = [0, 1, 2].map((k) => feet.reduce((total, { force }) => total + force[k], 0));
    expect(arrow.force).toBeCloseTo(Math.hypot(...sum), 9);
    expect(arrow.line[4]).toBeGreaterThan(arrow.line[1]);
  });

  test('length follows force by one scale in the whole repetition, and the longest is no longer than a thigh', () => {
    const heavy = computeLoads(
      repetitionOf({ exercise: 'leg-press', settings: { load: 200 }, lifter: {}, sampleCount: 5 }),
    );
    const scales: number[] = [];
    for (let i = 0; i < 5; i++)
      for (const pusher of PUSHER_NAMES) {
        setInstant(instant, thrust, i / 4);
        placeArrows(instant, heavy, arrows);
        const { line, force } = arrows[pusher];
        if (force === 0) continue;
        scales.push(lengthOf(line) / force);
        expect(lengthOf(line)).toBeLessThan(0.46);
      }
    expect(scales.length).toBeGreaterThan(4);
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0], 9);
  });

  test('what does not push has none', () => {
    placeArrows(instant, loads, arrows);
    expect(arrows.seat.force).toBe(0);
    expect(arrowPath(arrows.seat, () => [0, 0])).toBe('');
    placeArrows(instant, null, arrows);
    expect(arrows.foot.force).toBe(0);
  });

  test('they are hollow outlines with a head, not lines', () => {
    setInstant(instant, thrust, 0);
    placeArrows(instant, loads, arrows);
    const path = arrowPath(arrow, (points, i) => [200 * points[3 * i], -200 * points[3 * i + 1]]);
    expect(path.split('L')).toHaveLength(7);
    expect(path.endsWith('Z')).toBe(true);
    expect(path).not.toContain('NaN');
  });
});
