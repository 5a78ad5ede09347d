import { expect, test } from 'vitest';
import { hipActions } from '../../src/display/hipActions';
import { MOMENT_ARM_COUNT } from '../../src/model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../../src/model/muscle/geometry';
import { repetitionOf } from '../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });

test('what a muscle does to the hip is told by its arms about all three axes, at both ends', () => {
  const text = hipActions(thrust, 'glmax2_r') ?? '';
  const arm = (sample: number, c: number) =>
    Math.round(
      1000 * thrust.muscles.momentArms[(sample * MUSCLE_COUNT + MUSCLES.indexOf('glmax2_r')) * MOMENT_ARM_COUNT + c],
    );
  expect(text).toContain(`at the bottom: extends ${-arm(0, 0)} mm`);
  expect(text).toContain(`at the top: extends ${-arm(10, 0)} mm`);
  const [adduction, rotation] = [arm(10, 1), arm(10, 2)];
  const top = text.split('at the top: ')[1];
  if (Math.abs(adduction) > 3)
    expect(top).toContain(`${adduction > 0 ? 'adducts' : 'abducts'} ${Math.abs(adduction)} mm`);
  if (Math.abs(rotation) > 3)
    expect(top).toContain(`turns ${rotation > 0 ? 'inward' : 'outward'} ${Math.abs(rotation)} mm`);
});

test('gluteus medius turns the bent hip inward, which at full extension it hardly does any more', () => {
  const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 21 });
  expect(hipActions(press, 'glmed')?.split('; ')[0]).toMatch(/turns inward \d+ mm/);
  expect(hipActions(thrust, 'glmed')).toMatch(/at the top: .*abducts \d+ mm/);
});

test('a muscle that does not pass the hip has nothing to tell there', () => {
  expect(hipActions(thrust, 'soleus_r')).toBeNull();
});
