import { expect, test } from 'vitest';
import { createFootPush, footPushSentence, isPushSet, placeFootPush } from '../../src/display/footPush';
import { segmentIndex } from '../../src/model/anatomy/names';
import { PUSH_RULES } from '../../src/model/exercise/commonSettings';
import { computeLoads } from '../../src/model/load/computeLoads';
import { degrees } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

const pressWith = (settings: Record<string, number>) => {
  const repetition = repetitionOf({ exercise: 'leg-press', settings, lifter: {}, sampleCount: 5 });
  return { repetition, loads: computeLoads(repetition) };
};
const square = pressWith({});
const at = (sample: number) => ({ sample, next: sample, blend: 0 });
const push = createFootPush();

/** Moment in the sagittal plane of forces at points, about a third point. */
const momentAbout = (x: number, y: number, p: ArrayLike<number>, f: ArrayLike<number>) =>
  (p[0] - x) * f[1] - (p[1] - y) * f[0];

test('the resultant has the moment of heel and ball about any point', () => {
  const feet = square.loads.contacts.filter(({ name }) => name === 'heel' || name === 'ball');
  for (const sample of [0, 2]) {
    expect(placeFootPush(square.loads, at(sample), push)).toBe(true);
    for (const [x, y] of [
      [0, 0],
      [1, -2],
    ]) {
      const parts = feet.map(({ point, force }) =>
        momentAbout(x, y, point.subarray(3 * sample, 3 * sample + 3), force.subarray(3 * sample, 3 * sample + 3)),
      );
      const sum = parts.reduce((a, b) => a + b, 0);
      expect(Math.abs(momentAbout(x, y, push.point, push.force) - sum)).toBeLessThan(1e-6 * Math.abs(sum) + 1e-6);
    }
  }
});

test('an angle of the push turns the line by that angle', () => {
  const tilted = pressWith({ pushRule: PUSH_RULES.angle, pushDirection: degrees(8) });
  const direction = ({ loads }: typeof square) => {
    placeFootPush(loads, at(0), push);
    return Math.atan2(push.force[1], push.force[0]);
  };
  expect(Math.abs(direction(tilted) - direction(square))).toBeCloseTo(degrees(8), 6);
});

test('the sentence names the arm about the hip and what the push does to it', () => {
  const { repetition, loads } = square;
  placeFootPush(loads, at(0), push);
  const hip = 12 * segmentIndex('femur_r') + 9;
  const moment = momentAbout(repetition.frames[hip], repetition.frames[hip + 1], push.point, push.force);
  const cm = (100 * Math.abs(moment)) / Math.hypot(push.force[0], push.force[1]);
  expect(footPushSentence(repetition, loads, 0)).toBe(
    `The feet push along a line ${cm.toFixed(1)} cm from the hip center, on the side that ${moment > 0 ? 'bends' : 'straightens'} the hip.`,
  );
});

test('a foot that carries nothing has no line', () => {
  const contacts = square.loads.contacts.map((c) => ({ ...c, normal: c.normal.map(() => 0) }));
  expect(placeFootPush({ ...square.loads, contacts }, at(0), push)).toBe(false);
  expect(footPushSentence(square.repetition, { ...square.loads, contacts }, 0)).toBeNull();
});

test('a push counts as set once it is no longer square to the sole', () => {
  expect(isPushSet(square.repetition)).toBe(false);
  expect(isPushSet(pressWith({ pushRule: PUSH_RULES.hip }).repetition)).toBe(true);
});
