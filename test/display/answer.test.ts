import { describe, expect, test } from 'vitest';
import { type Asked, answerOf, answerSentence, isUnequal, type LoadCondition } from '../../src/display/answer';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import type { Loads } from '../../src/model/load/loads';
import { repetitionOf } from '../support/repetition';

const asked: Asked[] = EXERCISES.map(({ id, shortLabel: name }) => {
  const repetition = repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
  return { name, repetition, loads: computeLoads(repetition) };
});
const [press, thrust] = asked;

/** The same with another peak, or another word on whether it can be held. */
function but(one: Asked, changes: Partial<Loads['metrics']>): Asked {
  return { ...one, loads: { ...one.loads, metrics: { ...one.loads.metrics, ...changes } } };
}
const peaking = (one: Asked, value: number) => but(one, { peakGluteusMaximus: { value, sample: 0 } });
const shown = ({ loads }: Asked) => loads.metrics.peakGluteusMaximus.value.toFixed(0);

describe('which exercise works gluteus maximus harder', () => {
  test('is the one with the larger peak, whichever side it stands on', () => {
    for (const left of asked)
      for (const right of asked) {
        const [a, b] = [left, right].map(({ loads }) => loads.metrics.peakGluteusMaximus.value);
        if (Math.abs(a - b) <= 0.05 * Math.max(a, b)) continue;
        const [more, less] = a > b ? [left, right] : [right, left];
        expect(answerSentence(answerOf({ left, right }, 'typed'))).toMatch(
          new RegExp(`^${more.name} works glute max harder: ${shown(more)} against ${shown(less)}\u00a0N·m a leg`),
        );
      }
  });

  test('is neither within a twentieth', () => {
    expect(answerSentence(answerOf({ left: peaking(press, 40), right: peaking(thrust, 42) }, 'typed'))).toMatch(
      /^Both work glute max alike: 42\u00a0N·m a leg/,
    );
    expect(answerSentence(answerOf({ left: peaking(press, 40), right: peaking(thrust, 42.2) }, 'typed'))).toMatch(
      /^Hip thrust works glute max harder: 42 against 40/,
    );
  });

  test('is not said where one of them cannot be held', () => {
    const heavy = but(press, { canHold: false });
    expect(answerSentence(answerOf({ left: heavy, right: thrust }, 'typed'))).toBe(
      'Leg press is too heavy to hold: nothing to compare.',
    );
    expect(answerSentence(answerOf({ left: heavy, right: heavy }, 'typed'))).toMatch(/^Both are too heavy/);
  });

  test('fits the first line of a phone: no longer than 57 characters, what it rests on the second', () => {
    for (const left of asked)
      for (const right of asked) {
        const { parts } = answerOf({ left: peaking(left, 1234), right: peaking(right, 321) }, 'typed');
        const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.name).length, 0);
        expect(length).toBeLessThanOrEqual(57);
      }
  });

  test('says on what loads it rests, and what it was before', () => {
    const said = (rule: LoadCondition, before: Loads | null = null) =>
      answerSentence(answerOf({ left: { ...peaking(press, 40), before }, right: peaking(thrust, 60) }, rule));
    expect(said('peak-effort')).toMatch(/60 against 40\u00a0N·m a leg at the same effort,/);
    expect(said('peak-hip-moment')).toContain('at the same hip moment');
    expect(said('typed', peaking(press, 30).loads)).toContain('60 against 30 → 40\u00a0N·m');
    expect(said('typed', peaking(press, 40).loads)).toContain('60 against 40\u00a0N·m');
    expect(said('typed', but(press, { canHold: false }).loads)).toContain('60 against 40\u00a0N·m');
  });

  test('hangs on the loads where the efforts differ and both can be held', () => {
    const at = (one: Asked, peakHipEffort: number) => but(one, { peakHipEffort });
    expect(isUnequal({ left: at(press, 0.47), right: at(thrust, 0.74) })).toBe(true);
    expect(isUnequal({ left: at(press, 0.7), right: at(thrust, 0.74) })).toBe(false);
    expect(isUnequal({ left: but(at(press, 0.47), { canHold: false }), right: at(thrust, 0.74) })).toBe(false);
  });

  test('is explained by where each has its peak', () => {
    const { help } = answerOf({ left: press, right: thrust }, 'typed');
    for (const { name } of [press, thrust]) expect(help).toMatch(new RegExp(`${name} at −?\\d+° thigh–trunk`));
  });
});
