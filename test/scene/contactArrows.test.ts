import { expect, test } from 'vitest';
import { computeLoads } from '../../src/model/load/computeLoads';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { placeArrow } from '../../src/scene/overlay/contactArrows';
import { repetitionOf } from '../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 5 });
const { contacts } = computeLoads(thrust);
const instant = createInstant(thrust);
const line = new Float64Array(6);

test('an arrow ends where the contact pushes and comes from where it pushes from', () => {
  const heel = contacts.find(({ name }) => name === 'heel');
  if (!heel) throw new Error('no heel');
  setInstant(instant, thrust, 0);
  expect(placeArrow(instant, heel, line)).toBe(true);
  expect([...line.subarray(3)]).toEqual([...heel.point.subarray(0, 3)]);
  // the floor pushes up, so the arrow begins below
  expect(line[1]).toBeLessThan(line[4]);
});

test('length follows the force', () => {
  for (const contact of contacts) {
    setInstant(instant, thrust, 0);
    placeArrow(instant, contact, line);
    const length = Math.hypot(line[3] - line[0], line[4] - line[1], line[5] - line[2]);
    expect(length / 0.0004).toBeCloseTo(Math.hypot(...contact.force.subarray(0, 3)), 6);
  }
});

test('a contact without force has no arrow', () => {
  const [first] = contacts;
  expect(placeArrow(instant, { ...first, force: first.force.map(() => 0) }, line)).toBe(false);
});
