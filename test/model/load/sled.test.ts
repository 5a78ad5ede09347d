import { expect, test } from 'vitest';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { GRAVITY } from '../../../src/model/math/gravity';
import { degrees, type Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';

const peaksOf = (settings: Settings, exercise = 'leg-press') =>
  computeLoads(repetitionOf({ exercise, settings, lifter: {}, sampleCount: 21 })).metrics.sled;

test('held still, a sled weighs its share along the rail: friction on top going up, off it going down', () => {
  const settings = { load: 60, sledMass: 40, railAngle: degrees(30), railFriction: 0.1, inertia: 0 };
  const sled = peaksOf(settings);
  expect(sled?.up.value).toBeCloseTo(100 * GRAVITY * (0.5 + 0.1 * Math.cos(degrees(30))), 6);
  expect(sled?.down.value).toBeCloseTo(100 * GRAVITY * (0.5 - 0.1 * Math.cos(degrees(30))), 6);
});

test('a quick start adds inertia to the way up, and catching it to the way down', () => {
  const still = peaksOf({ load: 60, inertia: 0 });
  const quick = peaksOf({ load: 60, tempoUp: 0.6, tempoDown: 0.6 });
  expect(quick!.up.value).toBeGreaterThan(still!.up.value + 20);
  expect(quick!.down.value).toBeGreaterThan(still!.down.value + 20);
  // it starts from the bottom, and is caught there
  expect(quick!.up.sample).toBeLessThan(5);
  expect(quick!.down.sample).toBeGreaterThan(15);
});

test('on a level rail without friction nothing has to be held', () => {
  const sled = peaksOf({ load: 60, railAngle: 0, railFriction: 0, inertia: 0, backrestAngle: degrees(60) });
  expect(sled?.up.value).toBeCloseTo(0, 9);
});

test('an exercise without a sled has none', () => {
  expect(peaksOf({}, 'hip-thrust')).toBeNull();
});
