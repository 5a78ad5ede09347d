import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { MEASURED, measureGaps, SAMPLES } from '../../tools/validation/gaps/measureGaps';
import { repetitionOf } from '../support/repetition';

/** Widest gap and deepest penetration between the body's surfaces and the drawn equipment, m. */
const GAP = 0.005;
const PENETRATION = 0.01;

test('every exercise is measured', () => {
  expect([...MEASURED].sort()).toEqual(EXERCISES.map(({ id }) => id).sort());
});

describe.each([1.52, 1.7, 1.95])('a lifter of %f m', (stature) => {
  test.each(MEASURED)('%s: the body touches what is drawn', (exercise) => {
    const r = repetitionOf({ exercise, settings: {}, lifter: { stature }, sampleCount: SAMPLES });
    for (const { contact, gaps, liftsOff } of measureGaps(r)) {
      const shown = gaps.map((g) => (1000 * g).toFixed(1)).join(' ');
      console.log(`${stature} ${exercise} ${contact}: ${shown}`);
      const widest = liftsOff ? Math.min(...gaps) : Math.max(...gaps);
      expect(widest, `${contact}: ${shown}`).toBeLessThanOrEqual(GAP);
      expect(Math.min(...gaps), `${contact}: ${shown}`).toBeGreaterThanOrEqual(-PENETRATION);
    }
  });
});
