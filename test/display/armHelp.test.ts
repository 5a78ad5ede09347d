import { expect, test } from 'vitest';
import { armHelp } from '../../src/display/muscleArm';
import { repetitionOf } from '../support/repetition';

test('the help of an arm tells the posture of the hip by which arms differ at one flexion', () => {
  const helpOf = (settings: Readonly<Record<string, number>>) =>
    armHelp(repetitionOf({ exercise: 'hip-thrust', settings, lifter: {}, sampleCount: 21 }));
  const abduction = (text: string) => Number(/(\d+)° of abduction/.exec(text)?.[1]);
  expect(helpOf({})).toContain('at 0° of flexion');
  expect(abduction(helpOf({ stanceWidth: 0.6 }))).toBeGreaterThan(abduction(helpOf({ stanceWidth: 0.3 })));
});
