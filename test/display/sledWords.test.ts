import { expect, test } from 'vitest';
import { kilogramsOf, sledNow, sledSentence } from '../../src/display/sledWords';
import { computeLoads } from '../../src/model/load/computeLoads';
import { degrees } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

const settings = { load: 60, sledMass: 40, railAngle: degrees(30), railFriction: 0, inertia: 0 };
const press = repetitionOf({ exercise: 'leg-press', settings, lifter: {}, sampleCount: 5 });
const loads = computeLoads(press);

test('the force along the rail is told in newtons and as the mass that weighs as much', () => {
  expect(kilogramsOf(490.3325)).toBeCloseTo(50, 9);
  expect(sledNow(loads, 0.3, 'metric')).toBe('490 N = 50.0 kg');
  expect(sledNow(loads, 0.3, 'imperial')).toBe('490 N = 110.2 lb');
});

test('its sentence names both ways, the masses and the rail', () => {
  expect(sledSentence(press, loads, 'metric')).toBe(
    'at most 490 N = 50.0 kg going up, 490 N = 50.0 kg going down; plates and sled are 100.0 kg on a rail of 30°',
  );
});
