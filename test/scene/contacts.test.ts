import { expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { createContactFinder, createContacts, MOST_CONTACTS } from '../../src/scene/room/contacts';
import { press, repetitionOf } from './support';

/** How dark the floor is below either foot and the trunk, after what stands. */
function darknessOf(repetition: Repetition, phase: number): number[] {
  const contacts = createContacts();
  const instant = createInstant(repetition);
  setInstant(instant, repetition, phase);
  createContactFinder(contacts)(instant);
  return contacts.sizes.slice(contacts.count.value - 3, contacts.count.value).map(({ z }) => z);
}

test('every exercise has room for all its contact shadows, at finite places', () => {
  for (const { id } of EXERCISES) {
    const repetition = repetitionOf({ exercise: id });
    const contacts = createContacts();
    const find = createContactFinder(contacts);
    const instant = createInstant(repetition);
    for (const phase of [0, 0.25, 0.5]) {
      setInstant(instant, repetition, phase);
      find(instant);
      expect(contacts.count.value).toBeGreaterThanOrEqual(3);
      expect(contacts.count.value).toBeLessThanOrEqual(MOST_CONTACTS);
      const used = [...contacts.lines, ...contacts.sizes].flatMap((v) => v.toArray());
      expect(used.every(Number.isFinite)).toBe(true);
    }
  }
});

test('feet on the floor darken it, feet on a sled do not; a trunk does while it lies', () => {
  const [foot] = darknessOf(repetitionOf({ exercise: 'back-squat' }), 0.5);
  expect(foot).toBeGreaterThan(0.5);
  expect(darknessOf(press, 0.5)[0]).toBe(0);
  const buck = repetitionOf({ exercise: 'hip-buck' });
  expect(darknessOf(buck, 0)[2]).toBeGreaterThan(0.3);
  expect(darknessOf(repetitionOf({ exercise: 'back-squat' }), 0)[2]).toBe(0);
});
