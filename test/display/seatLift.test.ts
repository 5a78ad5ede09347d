import { expect, test } from 'vitest';
import { seatLift, seatLiftSentence } from '../../src/display/seatLift';
import { EXERCISES } from '../../src/model/exercise/registry';
import { repetitionOf } from '../support/repetition';

const of = (exercise: (typeof EXERCISES)[number]['id'], settings = {}) =>
  repetitionOf({ exercise, settings, lifter: {}, sampleCount: 21 });

test('the gap over the seat is told where the pelvis rolls, as large as the hips rise, and not at the top', () => {
  const press = of('leg-press');
  const mm = Math.round(1000 * press.metrics.hipLift);
  expect(mm).toBeGreaterThan(10);
  expect(seatLiftSentence(press, 0)).toBe(`The pelvis rolls under and lifts the hips ${mm} mm off the seat.`);
  expect(seatLiftSentence(press, 0.5)).toBe('');
});

test('without a seat nothing is off it', () => {
  for (const { id } of EXERCISES) if (id !== 'leg-press') expect(seatLift(of(id), 5)).toBe(0);
});
