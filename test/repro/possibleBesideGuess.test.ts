import { expect, test } from 'vitest';
import { degrees } from '../../src/model/setting';
import { repetitionOf, toDegrees } from '../support/repetition';

// every first guess is out of the leg's reach or breaks a limit, and yet there is a repetition
test.each([
  ['pull-through', { bottomAngle: degrees(40) }, 40],
  ['romanian-deadlift', { stanceWidth: 0.6 }, 80],
])('a possible posture is found beside the guesses: %s %j', (exercise, settings, bottomDeg) => {
  const { trunkThighFlexion } = repetitionOf({ exercise, settings, lifter: {} }).metrics;
  expect(toDegrees(trunkThighFlexion.top)).toBeCloseTo(0, 6);
  expect(toDegrees(trunkThighFlexion.bottom)).toBeCloseTo(bottomDeg, 6);
});
