import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model/simulate';
import { randomSetup } from '../../support/randomSetup';

const RUNS = 2000;

test(`${RUNS} random setups give a repetition within its limits or a named reason`, () => {
  const seen = { repetition: 0, refused: 0 };
  fc.assert(
    fc.property(randomSetup, (setup) => {
      const r = simulate(setup);
      if (r.kind === 'no-repetition') {
        seen.refused++;
        expect(r.reason.limit).toBeTruthy();
        expect(Number.isFinite(r.by)).toBe(true);
        return;
      }
      seen.repetition++;
      for (const margin of r.margins) expect(margin).toBeGreaterThan(-1e-6);
      for (const values of [r.coordinates, r.frames, r.muscles.lengths, r.muscles.momentArms, r.travel, r.time])
        for (const value of values) if (!Number.isFinite(value)) throw new Error('not a finite number');
    }),
    { seed: 42, numRuns: RUNS },
  );
  expect(seen.repetition).toBeGreaterThan(RUNS / 4);
});
