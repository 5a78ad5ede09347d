import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Known, Verdict } from '../../../src/model/claim/claim';
import { CLAIMS } from '../../../src/model/claim/registry';
import { degrees } from '../../../src/model/setting';

/** A hair, in the unit of any number here. */
const HAIR = 1e-9;

/** Numbers of a claim, one of which crosses the number its rule names. */
interface Turn {
  readonly id: string;
  readonly numbers: Known<string>;
  readonly key: string;
  readonly at: number;
  /** A hair below, at, and a hair above it. */
  readonly verdicts: readonly [Verdict, Verdict, Verdict];
}

const turn = (
  id: string,
  key: string,
  at: number,
  numbers: Known<string>,
  verdicts: readonly [Verdict, Verdict, Verdict],
): Turn => ({ id, key, at, numbers, verdicts });

const TURNS: readonly Turn[] = [
  turn('maximus-extends', 'pressLeast', 0, { thrustLeast: 0.03 }, ['partly', 'partly', 'agrees']),
  turn('maximus-extends', 'thrustLeast', 0, { pressLeast: -0.01 }, ['disagrees', 'disagrees', 'partly']),
  turn('medius-turns-out', 'inwardShare', 0.5, { leastOutward: -0.01, leastExtension: 0.01, overMaximus: 0.5 }, [
    'partly',
    'partly',
    'disagrees',
  ]),
  turn('medius-turns-out', 'overMaximus', 0.25, { inwardShare: 0.1, leastOutward: -0.01, leastExtension: 0.01 }, [
    'disagrees',
    'partly',
    'partly',
  ]),
  turn('medius-turns-out', 'leastOutward', 0, { inwardShare: 0, leastExtension: 0.01, overMaximus: 0.5 }, [
    'partly',
    'partly',
    'agrees',
  ]),
  turn('starts-deep', 'sum', degrees(145), { hip: degrees(110) }, ['disagrees', 'partly', 'partly']),
  turn('starts-deep', 'hip', degrees(145), { sum: degrees(170) }, ['partly', 'agrees', 'agrees']),
  turn('ends-short', 'pressTop', degrees(10), {}, ['partly', 'partly', 'agrees']),
  turn('ends-short', 'pressTop', 0, {}, ['disagrees', 'disagrees', 'partly']),
  turn('feet-high-for-glutes', 'freeLeast', 0.05, { squareLeast: 0.2 }, ['partly', 'agrees', 'agrees']),
  turn('feet-high-for-glutes', 'squareLeast', 0.05, { freeLeast: 0 }, ['disagrees', 'partly', 'partly']),
  turn('feet-low-for-quadriceps', 'most', -0.05, { least: -0.4 }, ['agrees', 'agrees', 'partly']),
  turn('feet-low-for-quadriceps', 'least', -0.05, { most: 0.1 }, ['partly', 'partly', 'disagrees']),
  turn('feet-high-for-range', 'gain', degrees(2), { leastTop: degrees(80) }, ['agrees', 'agrees', 'partly']),
  turn('feet-high-for-range', 'leastTop', degrees(10), { gain: 0.2 }, ['disagrees', 'disagrees', 'partly']),
  turn('pelvis-rolls-under', 'press', 0.4, { largestOther: 0.4, medianOther: 0.2 }, ['partly', 'partly', 'agrees']),
  turn('pelvis-rolls-under', 'press', 0.2, { largestOther: 0.4, medianOther: 0.2 }, [
    'disagrees',
    'disagrees',
    'partly',
  ]),
  turn('tilt-hurts', 'studies', 1, {}, ['cannot say', 'partly', 'partly']),
  turn(
    'bridges-reach-extension',
    'buckLeft',
    0.4,
    { thrustTop: 0, buckTop: 0, pullTop: 0, thrustLeft: 0.5, pullLeft: 0.5 },
    ['partly', 'agrees', 'agrees'],
  ),
  turn(
    'bridges-reach-extension',
    'pullTop',
    degrees(5),
    { thrustTop: 1, buckTop: 1, thrustLeft: 0.5, buckLeft: 0.5, pullLeft: 0.5 },
    ['partly', 'partly', 'disagrees'],
  ),
  turn('deadlift-stretches', 'place', 2 / 3, { peakLength: 1.2 }, ['partly', 'agrees', 'agrees']),
  turn('deadlift-stretches', 'peakLength', 1.1, { place: 0.1 }, ['disagrees', 'disagrees', 'partly']),
  turn('full-range-wins', 'low', 0, { high: 0.3 }, ['partly', 'partly', 'agrees']),
  turn('full-range-wins', 'high', 0, { low: -0.3 }, ['disagrees', 'partly', 'partly']),
  turn('press-builds-none', 'p', 0.05, { growth: 0.1 }, ['disagrees', 'cannot say', 'cannot say']),
  turn('press-builds-none', 'growth', 0, { p: 0.001 }, ['cannot say', 'cannot say', 'disagrees']),
  turn('thrust-serves-better', 'trials', 1, {}, ['cannot say', 'partly', 'partly']),
];

const claimOf = (id: string) => {
  const claim = CLAIMS.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};

describe('a rule turns at the number it names, to a hair', () => {
  test.each(TURNS.map((each) => [each.id, each.key, each.at, each] as const))(
    '%s by %s at %s',
    (id, key, at, { numbers, verdicts }) => {
      const judged = [at - HAIR, at, at + HAIR].map((value) => claimOf(id).judge({ ...numbers, [key]: value }));
      expect(judged).toEqual(verdicts);
    },
  );

  test('and every claim turns somewhere', () => {
    expect(new Set(TURNS.map(({ id }) => id))).toEqual(new Set(CLAIMS.map(({ id }) => id)));
  });
});

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (_, claim) => {
  test('whatever its numbers are, there is a verdict with words', () => {
    const number = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.constantFrom(0, 1, -1));
    const numbers = fc.record(
      Object.fromEntries(Object.keys(claim.figures).map((name) => [name, number])),
    ) as fc.Arbitrary<Known<string>>;
    fc.assert(
      fc.property(numbers, (known) => {
        expect(claim.meaning[claim.judge(known)]).toMatch(/\.$/);
      }),
      { seed: 42, numRuns: 50 },
    );
  });

  test('it says what was measured, and how well that is known', () => {
    expect(claim.evidence.length).toBeGreaterThan(0);
    for (const { citation, effect, provenance, side } of claim.evidence) {
      expect(citation.length, effect).toBeGreaterThan(5);
      expect(side === 'gap').toBe(provenance === 'NOT-FOUND');
    }
  });
});

test('every file of a claim is in the registry, under a key of its own', () => {
  const files = readdirSync(new URL('../../../src/model/claim/claims', import.meta.url));
  expect(CLAIMS).toHaveLength(files.length);
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(files.length);
});
