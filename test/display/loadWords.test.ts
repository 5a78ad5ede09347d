import { expect, test } from 'vitest';
import {
  cannotHoldSentence,
  largestSentence,
  loadFigures,
  matchSentence,
  unsupportedSentence,
  wherePhrase,
} from '../../src/display/loadWords';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import type { Loads } from '../../src/model/load/loads';
import type { SettingSpec } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });
const loads = computeLoads(thrust);
const figureNamed = (name: string) => loadFigures(thrust, loads).find((figure) => figure.name === name);

test('the peak is told for one leg and for both by body mass', () => {
  const { value } = loads.metrics.peakHip;
  expect(figureNamed('Peak hip moment')).toMatchObject({
    value: `${value.toFixed(0)} N·m`,
    note: expect.stringMatching(
      new RegExp(`^of it \\d+ passive, at .*; ${((2 * value) / thrust.lifter.mass).toFixed(2)} N·m/kg, both legs$`),
    ),
  });
});

test('a lumbar moment that depends on which pads carry is a band, one that does not a number', () => {
  const { sample } = loads.metrics.peakLumbar;
  const withBand = (least: number, most: number) => {
    const lumbarBand = new Float64Array(2 * loads.sampleCount);
    lumbarBand.set([least, most], 2 * sample);
    return loadFigures(thrust, { ...loads, lumbarBand }).find(({ name }) => name === 'Lumbar moment')?.value;
  };
  expect(withBand(30, 102)).toBe('30 to 102 N·m');
  expect(withBand(30, 30.2)).toMatch(/^−?\d+ N·m$/);
});

test('one leg alone carries the whole body', () => {
  const one = repetitionOf({ exercise: 'hip-thrust', settings: { legs: 1 }, lifter: {}, sampleCount: 5 });
  expect(loadFigures(one, computeLoads(one))[0].note).toMatch(/one leg$/);
});

test('an exercise whose knee does not extend has no ratio', () => {
  const flat: Loads = {
    ...loads,
    metrics: { ...loads.metrics, peakKnee: { value: -3, sample: 0, passive: 0 }, hipToKnee: null },
  };
  expect(loadFigures(thrust, flat)).toContainEqual({
    name: 'Hip : knee',
    value: 'hip only',
    note: 'knee peaks at 0 N·m, under 5: no ratio',
  });
});

test('what cannot be held names load, joint, direction and place; what can says nothing', () => {
  const shortfall = { coordinate: 3, sample: 0, value: -19 };
  const weak: Loads = { ...loads, metrics: { ...loads.metrics, canHold: false, shortfall } };
  expect(cannotHoldSentence(thrust, weak, 'metric')).toBe(
    'This lifter cannot hold 95.0 kg here: the quadriceps lack 19 N·m of knee extension a leg at the bottom.',
  );
  const strong: Loads = { ...loads, metrics: { ...loads.metrics, canHold: true } };
  expect(cannotHoldSentence(thrust, strong, 'metric')).toBeNull();
});

test('what contacts cannot give names amount, direction and place, and what the reader fixed', () => {
  const lacking = (unsupported: Loads['metrics']['unsupported']): Loads => ({
    ...loads,
    metrics: { ...loads.metrics, unsupported },
  });
  const fixed = { ...thrust, settings: { ...thrust.settings, pushDirection: 0, footPressure: 1 } };
  expect(unsupportedSentence(fixed, lacking({ row: 'forward', sample: 0, value: -246.7 }))).toBe(
    'With this foot pressure point and push direction feet and supports cannot balance the body: 247 N backward are missing at the bottom. Moments are computed as if something else gave it.',
  );
  expect(unsupportedSentence(thrust, lacking({ row: 'turn', sample: 10, value: 12 }))).toBe(
    'Feet and supports cannot balance the body: 12 N·m against tipping forward are missing at the top. Moments are computed as if something else gave it.',
  );
  expect(unsupportedSentence(thrust, lacking({ row: 'sled', sample: 0, value: -75 }))).toMatch(
    /^Feet and supports cannot drive the sled: 75 N down the rail are missing at the bottom\./,
  );
  expect(unsupportedSentence(thrust, loads)).toBeNull();
});

test('the shortfall is the largest reserve there is at its joint', () => {
  const { coordinate, sample, value } = loads.metrics.shortfall;
  expect(loads.reserve[sample * 5 + coordinate]).toBe(value);
});

test('places in the repetition have names at its ends', () => {
  expect([0, 5, 10, 15, 20].map((sample) => wherePhrase(thrust, sample))).toEqual([
    'at the bottom',
    'at 25\u00a0%, going up',
    'at the top',
    'at 75\u00a0%, going down',
    'at the bottom',
  ]);
});

test('the largest load held comes with who gives first and where, or why none is', () => {
  const spec = EXERCISES[0].settings.find(({ key }) => key === 'load') as SettingSpec;
  const first = { kind: 'joint', shortfall: { coordinate: 3, sample: 0, value: -19 }, fraction: 0 } as const;
  expect(largestSentence(spec, { load: 88.5, first }, 'metric')).toBe(
    'Holds up to 88.5 kg. First to give, at the bottom: quadriceps; the knees stay bent.',
  );
  expect(largestSentence(spec, { load: null, first }, 'metric')).toBe(
    'Not even 0.0 kg is held. First to give, at the bottom: quadriceps; the knees stay bent.',
  );
  expect(largestSentence(spec, { load: 500, first: { kind: 'range' } }, 'imperial')).toBe(
    'Holds all that can be set, up to 1102.3 lb.',
  );
});

test('a rule says which load it found, or the nearest when there is none', () => {
  const spec = EXERCISES[0].settings.find(({ key }) => key === 'load') as SettingSpec;
  const match = { load: 183.24, goal: 143.2, reached: 143.2, isReached: true };
  expect(matchSentence(spec, 'peak-hip-moment', match, 'metric')).toBe(
    'Plates: 183.2 kg gives an active peak of 143 N·m a leg; nearest to load: 182.5 kg.',
  );
  expect(matchSentence(spec, 'peak-hip-moment', { ...match, load: 182.5 }, 'metric')).toBe(
    'Plates: 182.5 kg gives an active peak of 143 N·m a leg.',
  );
  expect(matchSentence(spec, 'peak-hip-moment', match, 'imperial')).toBe(
    'Plates: 404.0 lb gives an active peak of 143 N·m a leg.',
  );
  expect(matchSentence(spec, 'peak-effort', { load: 500, goal: 0.9, reached: 0.71, isReached: false }, 'metric')).toBe(
    'No load from 0.0 to 500.0 kg gives 90 %; the nearest, 500.0 kg, gives 71 %.',
  );
});
