import { expect, test } from 'vitest';
import { hipActions } from '../../src/display/hipActions';
import { MOMENT_ARM_COUNT } from '../../src/model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../../src/model/muscle/geometry';
import { repetitionOf } from '../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });

test('what a muscle does to the hip is told by its arms about all three axes, at both ends', () => {
  const text = hipActions(thrust, 'glmax2_r') ?? '';
  const exact = (sample: number, c: number) =>
    1000 * thrust.muscles.momentArms[(sample * MUSCLE_COUNT + MUSCLES.indexOf('glmax2_r')) * MOMENT_ARM_COUNT + c];
  const arm = (sample: number, c: number) => Math.round(exact(sample, c));
  expect(text).toContain(`at the bottom: extends ${-arm(0, 0)} mm`);
  expect(text).toContain(`at the top: extends ${-arm(10, 0)} mm`);
  // what is within 3 mm of nothing is not told
  for (const [sample, words] of [
    [0, text.split('; at the top: ')[0]],
    [10, text.split('; at the top: ')[1]],
  ] as const)
    for (const [c, positive, negative] of [
      [1, 'adducts', 'abducts'],
      [2, 'turns inward', 'turns outward'],
    ] as const) {
      const told = `${arm(sample, c) > 0 ? positive : negative} ${Math.abs(arm(sample, c))} mm`;
      expect(words.includes(told), told).toBe(Math.abs(exact(sample, c)) >= 3);
    }
});

test('gluteus medius turns the bent hip inward, which at full extension it hardly does any more', () => {
  const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 21 });
  expect(hipActions(press, 'glmed')?.split('; ')[0]).toMatch(/turns inward \d+ mm/);
  const top = hipActions(thrust, 'glmed')?.split('; at the top: ')[1];
  expect(top).toMatch(/abducts \d+ mm/);
  expect(top).not.toContain('turns inward');
});

test('a muscle that does not pass the hip has nothing to tell there', () => {
  expect(hipActions(thrust, 'soleus_r')).toBeNull();
});
