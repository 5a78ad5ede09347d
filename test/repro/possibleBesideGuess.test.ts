import { expect, test } from 'vitest';
import { degrees } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { repetitionOf, toDegrees } from '../support/repetition';

// every first guess is out of the leg's reach or breaks a limit, and yet there is a repetition
test.each([
  ['pull-through', { bottomAngle: degrees(40) }, {}, 40],
  ['romanian-deadlift', { stanceWidth: 0.6 }, {}, 80],
  ['romanian-deadlift', { stanceWidth: 0.6 }, { stature: 1.5 }, 80],
])('a possible posture is found beside the guesses: %s %j %j', (exercise, settings, lifter, bottomDeg) => {
  const { trunkThighFlexion } = repetitionOf({ exercise, settings, lifter }).metrics;
  expect(toDegrees(trunkThighFlexion.top)).toBeCloseTo(0, 6);
  expect(toDegrees(trunkThighFlexion.bottom)).toBeCloseTo(bottomDeg, 6);
});

test('a foot out of reach is out of reach by a distance', () => {
  const setup = { exercise: 'hip-thrust', settings: { footDistance: 1.1 }, lifter: { stature: 1.45 } };
  const result = simulate(setup);
  if (result.kind !== 'no-repetition') throw new Error('has a repetition');
  expect(result.reason.limit).toBe('reach');
  expect(result.by).toBeGreaterThan(0.01);
  expect(result.by).toBeLessThan(0.3);
});

test('thighs folded behind the back are no posture to measure from', () => {
  const setup = { exercise: 'hip-buck', settings: { footDistance: 0.4 }, lifter: { stature: 2.1 } };
  const result = simulate(setup);
  if (result.kind !== 'no-repetition') throw new Error('has a repetition');
  expect(toDegrees(result.by)).toBeLessThan(60);
});
