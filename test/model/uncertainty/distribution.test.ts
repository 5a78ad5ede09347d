import { expect, test } from 'vitest';
import { normalShare } from '../../../src/model/math/normalShare';
import { type Distribution, quantileOf } from '../../../src/model/uncertainty/distribution';

test('the normal share has its published values and is one less its mirror', () => {
  const published = [
    [0, 0.5],
    [1, 0.841344746],
    [1.644853627, 0.95],
    [-2.326347874, 0.01],
  ];
  for (const [z, share] of published) expect(normalShare(z)).toBeCloseTo(share, 6);
  for (const z of [0.1, 0.7, 1.9, 4]) expect(normalShare(z) + normalShare(-z)).toBeCloseTo(1, 12);
});

const normal: Distribution = { kind: 'normal', mean: 3, sd: 2 };
const cut: Distribution = { kind: 'normal', mean: 3, sd: 2, min: 2, max: 9 };
const EVERY: readonly Distribution[] = [
  normal,
  cut,
  { kind: 'lognormal', median: 0.6, sdLog: 0.4 },
  { kind: 'triangular', min: 0.13, mode: 0.22, max: 0.36 },
  { kind: 'uniform', min: -1, max: 4 },
  { kind: 'choice', count: 3 },
];

test.each(EVERY)('a larger share of a $kind one stays below a larger value', (distribution) => {
  const values = Array.from({ length: 99 }, (_, k) => quantileOf(distribution, (k + 1) / 100));
  expect([...values].sort((a, b) => a - b)).toEqual(values);
});

/** Mean and standard deviation from the middle of many equal slices. */
function moments(distribution: Distribution) {
  const values = Array.from({ length: 20_000 }, (_, k) => quantileOf(distribution, (k + 0.5) / 20_000));
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) };
}

test('means and spreads are those of the textbook', () => {
  expect(moments(normal).mean).toBeCloseTo(3, 3);
  expect(moments(normal).sd).toBeCloseTo(2, 2);
  const triangle = moments(EVERY[3]);
  const [a, c, b] = [0.13, 0.22, 0.36];
  expect(triangle.mean).toBeCloseTo((a + b + c) / 3, 5);
  expect(triangle.sd).toBeCloseTo(Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18), 5);
  const log = moments(EVERY[2]);
  expect(log.mean).toBeCloseTo(0.6 * Math.exp(0.08), 3);
  expect(moments(EVERY[4]).sd).toBeCloseTo(5 / Math.sqrt(12), 4);
});

test('what is cut off a normal one is shared out inside', () => {
  const inside = (v: number) => (normalShare((v - 3) / 2) - normalShare(-0.5)) / (normalShare(3) - normalShare(-0.5));
  for (const u of [0.05, 0.3, 0.62, 0.95]) expect(inside(quantileOf(cut, u))).toBeCloseTo(u, 3);
  expect(quantileOf({ kind: 'normal', mean: 3, sd: 0, min: 1 }, 0.2)).toBe(3);
});

test('choices are as likely as each other', () => {
  const counts = [0, 0, 0];
  for (let k = 0; k < 300; k++) counts[quantileOf(EVERY[5], (k + 0.5) / 300)]++;
  expect(counts).toEqual([100, 100, 100]);
});
