import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExerciseId } from '../../src/model/exercise/exercise';
import type { Setup } from '../../src/model/result';
import { degrees, type Settings } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { anySetup } from '../support/anySetup';

/** More than this between two of 101 samples is a leap, wherever it can be kept. */
const LEAP = degrees(6);
/** Largest over mean speed of a minimum-jerk run: 50 steps of equal time cannot all be smaller than its share of the range. */
const FASTEST = 1.875;
/** Room before a limit that rounding may take, rad or m. */
const ROUNDING = 1e-3;

interface Way {
  readonly largestStep: number;
  readonly mostBack: number;
  readonly leastMargin: number;
  readonly range: number;
}

/** How a repetition runs from bottom to top; null where there is none. */
function wayOf(setup: Setup): Way | null {
  const r = simulate(setup);
  if (r.kind !== 'repetition') return null;
  const up = Array.from(r.trunkThighFlexion.subarray(0, (r.sampleCount + 1) / 2));
  const steps = up.slice(1).map((angle, i) => up[i] - angle);
  return {
    largestStep: Math.max(...steps.map(Math.abs)),
    mostBack: Math.max(...steps.map((step) => -step)),
    leastMargin: r.margins.reduce((least, margin) => Math.min(least, margin), 0),
    range: up[0] - up[up.length - 1],
  };
}

function expectSteady(way: Way, sampleCount: number) {
  expect(way.mostBack).toBeLessThan(1e-9);
  if (sampleCount === 101) expect(way.largestStep).toBeLessThan(Math.max(LEAP, (FASTEST * way.range) / 50));
  expect(way.leastMargin).toBeGreaterThan(-ROUNDING);
}

const inDegrees = (settings: Settings, keys: readonly string[]): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, keys.includes(key) ? degrees(value) : value]),
  );
const ANGLES = ['lockoutAngle', 'bottomAngle', 'bottomKneeAngle', 'topKneeAngle', 'toeOut'];

test.each<[ExerciseId, Settings]>([
  ['hip-buck', { benchHeight: 0.6, footDistance: 0.45, lockoutAngle: -15, stanceWidth: 0.3 }],
  [
    'hip-buck',
    { benchHeight: 0.6, footDistance: 0.4, stanceWidth: 0.6, toeOut: 30, bottomAngle: 20, lockoutAngle: -15 },
  ],
  ['hip-buck', { benchHeight: 0.6, footDistance: 0.4, stanceWidth: 0.6, bottomAngle: 20, lockoutAngle: -15, legs: 1 }],
  [
    'pull-through',
    {
      bottomAngle: 40,
      bottomKneeAngle: 60,
      topKneeAngle: 3,
      lockoutAngle: 20,
      pulleyHeight: 0.6,
      stanceWidth: 0.15,
      toeOut: 30,
      load: 0,
      pulleyDistance: 0.5,
    },
  ],
])('%s with %j goes up without a leap and within its limits', (exercise, settings) => {
  for (const sampleCount of [101, 467]) {
    const way = wayOf({ exercise, settings: inDegrees(settings, ANGLES), lifter: {}, sampleCount });
    if (way) expectSteady(way, sampleCount);
    expect(way !== null || exercise === 'hip-buck').toBe(true);
  }
});

test('a deadlift told by few samples stays on its way where the guess for a sample is far off', () => {
  const way = wayOf({
    exercise: 'romanian-deadlift',
    settings: {
      depthRule: 1,
      bottomKneeAngle: degrees(60),
      topKneeAngle: degrees(3),
      lockoutAngle: 0.04433136,
      stanceWidth: 0.9626,
      toeOut: 0.2151990968,
      load: 284.8,
    },
    lifter: {
      stature: 1.57935,
      mass: 77.8,
      sex: 0,
      trunkLeg: 1.392,
      footLength: 0.26118,
      hamstringLimit: 1.75231057,
      hipExtensionLimit: 0.243909763,
      dorsiflexionLimit: 0.63547438,
    },
    sampleCount: 21,
  });
  if (!way) throw new Error('no repetition');
  expectSteady(way, 21);
});

test('no setting of any exercise makes a repetition leap or break a limit, at its samples or between them', () => {
  let seen = 0;
  fc.assert(
    fc.property(anySetup, (setup) => {
      for (const sampleCount of [101, 235]) {
        const way = wayOf({ ...setup, sampleCount });
        if (!way) return;
        seen++;
        expectSteady(way, sampleCount);
      }
    }),
    { seed: 42, numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(100);
});
