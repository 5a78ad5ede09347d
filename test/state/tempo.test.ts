import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/model/simulate';
import { durationOf, phaseOfTime, timeOfPhase } from '../../src/state/tempo';

const seconds = fc.double({ min: 0.5, max: 6, noNaN: true });
const tempos = fc.record({ up: seconds, hold: seconds, down: seconds, pause: seconds });

test('a phase is found again at its own time', () => {
  fc.assert(
    fc.property(tempos, fc.double({ min: 0, max: 1, noNaN: true }), (tempo, phase) => {
      expect(phaseOfTime(tempo, timeOfPhase(tempo, phase))).toBeCloseTo(phase, 9);
    }),
    { seed: 42 },
  );
});

test('the figure waits at the top during the hold and at the bottom during the pause', () => {
  const tempo = { up: 2, hold: 1, down: 3, pause: 1 };
  expect([2, 2.5, 3].map((time) => phaseOfTime(tempo, time))).toEqual([0.5, 0.5, 0.5]);
  expect([6, 6.5, 7].map((time) => phaseOfTime(tempo, time))).toEqual([1, 1, 1]);
  expect(durationOf(tempo)).toBe(7);
});

test('the page’s clock shows the model’s times', () => {
  const settings = { tempoUp: 1, tempoHold: 0, tempoDown: 3, tempoPause: 0 };
  const result = simulate({ exercise: 'leg-press', settings, lifter: {} });
  if (result.kind !== 'repetition') throw new Error('no repetition');
  for (let i = 0; i < result.sampleCount; i += 10)
    expect(timeOfPhase(result.tempo, result.fraction[i])).toBeCloseTo(result.time[i], 9);
});
