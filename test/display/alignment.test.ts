import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIGNMENTS, type Alignment, clockAt, commonAngle, placesAt, type Shown } from '../../src/display/alignment';
import { readingAt } from '../../src/display/reading';
import { SIDES } from '../../src/display/side';
import { radToDeg } from '../../src/display/units';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { randomSetup } from '../support/randomSetup';

const BY_ANGLE = ['hip', 'thigh-trunk'] as const;
const clocks = fc.double({ min: 0, max: 1, noNaN: true });

const defaults = EXERCISES.map(({ id }) => {
  const result = simulate({ exercise: id, settings: {}, lifter: {}, sampleCount: 41 });
  if (result.kind !== 'repetition') throw new Error(`${id} has no repetition`);
  return result;
});
const pairs: Shown[] = defaults.flatMap((left) => defaults.map((right) => ({ left, right })));

function angleOf(alignment: Alignment, repetition: Repetition, fraction: number): number {
  const { hipDeg, trunkThighDeg } = readingAt(repetition, fraction);
  return alignment === 'hip' ? hipDeg : trunkThighDeg;
}

/** Repetitions that random setups give. */
const randomPair = fc
  .tuple(randomSetup, randomSetup)
  .map((setups) => setups.map((setup) => simulate(setup)))
  .filter((results): results is [Repetition, Repetition] => results.every(({ kind }) => kind === 'repetition'))
  .map(([left, right]): Shown => ({ left, right }));

/** What has to hold of any pair at any instant. */
function checkInstant(alignment: Alignment, clock: number, shown: Shown): void {
  const places = placesAt(alignment, clock, shown);
  const angle = radToDeg(commonAngle(alignment, clock, shown) ?? Number.NaN);
  for (const side of SIDES) {
    const repetition = shown[side] as Repetition;
    const { fraction, waitsAt } = places[side];
    const isUp = clock <= 0.5;
    if (waitsAt === null) {
      // as it is read on the page, and as it is drawn
      expect(Math.abs(angleOf(alignment, repetition, fraction) - angle)).toBeLessThan(0.01);
      expect(fraction <= 0.5).toBe(isUp || fraction === 0.5);
      continue;
    }
    expect([0, 0.5, 1]).toContain(fraction);
    const end = angleOf(alignment, repetition, fraction);
    expect(radToDeg(waitsAt)).toBeCloseTo(end, 9);
    if (fraction === 0.5) expect(angle).toBeLessThan(end);
    else expect(angle).toBeGreaterThan(end);
  }
}

describe('by an angle', () => {
  test.each(BY_ANGLE)('%s: both exercises stand at the same one, or wait exactly at their end', (alignment) => {
    for (const shown of pairs) for (let i = 0; i <= 60; i++) checkInstant(alignment, i / 60, shown);
  });

  test('so it is with any two setups that have a repetition, at any instant', () => {
    fc.assert(
      fc.property(randomPair, clocks, fc.constantFrom(...BY_ANGLE), (shown, clock, alignment) =>
        checkInstant(alignment, clock, shown),
      ),
      { numRuns: 40 },
    );
  });

  test('no exercise ever goes back while the clock goes on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom(...BY_ANGLE), clocks, clocks, (shown, alignment, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((clock) => placesAt(alignment, clock, shown));
        for (const side of SIDES) expect(later[side].fraction).toBeGreaterThanOrEqual(earlier[side].fraction);
      }),
      { numRuns: 500 },
    );
  });

  test('the clock goes from the most bent end of either to the straightest one and back', () => {
    for (const shown of pairs)
      for (const alignment of BY_ANGLE) {
        const ends = (fraction: number) => SIDES.map((side) => angleOf(alignment, shown[side] as Repetition, fraction));
        const at = (clock: number) => radToDeg(commonAngle(alignment, clock, shown) ?? Number.NaN);
        expect(at(0)).toBeCloseTo(Math.max(...ends(0)), 9);
        expect(at(0.5)).toBeCloseTo(Math.min(...ends(0.5)), 9);
        expect(at(1)).toBeCloseTo(at(0), 12);
        expect(placesAt(alignment, 1, shown).left.fraction).toBe(1);
      }
  });

  test('a place of either exercise is found again by the clock', () => {
    for (const shown of pairs)
      for (const alignment of BY_ANGLE)
        for (const side of SIDES)
          for (const fraction of [0.03, 0.2, 0.31, 0.49, 0.55, 0.8, 0.97]) {
            const clock = clockAt(alignment, side, fraction, shown);
            expect(placesAt(alignment, clock, shown)[side].fraction).toBeCloseTo(fraction, 6);
          }
  });
});

describe('otherwise, and beside nothing', () => {
  test('by time and by percent both exercises are equally far', () => {
    for (const alignment of ['time', 'percent'] as const)
      for (const clock of [0, 0.3, 1]) {
        expect(commonAngle(alignment, clock, pairs[1])).toBeNull();
        expect(clockAt(alignment, 'left', clock, pairs[1])).toBe(clock);
        for (const side of SIDES)
          expect(placesAt(alignment, clock, pairs[1])[side]).toEqual({ fraction: clock, waitsAt: null });
      }
  });

  test('an exercise alone never waits; without any the clock alone goes on', () => {
    const alone: Shown = { left: defaults[0], right: null };
    const none: Shown = { left: null, right: null };
    for (const alignment of ALIGNMENTS)
      for (const clock of [0, 0.2, 0.5, 0.7, 1]) {
        expect(placesAt(alignment, clock, alone).left.waitsAt).toBeNull();
        expect(placesAt(alignment, clock, none).right).toEqual({ fraction: clock, waitsAt: null });
      }
  });
});
