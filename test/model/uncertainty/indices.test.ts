import { describe, expect, test } from 'vitest';
import { addSums, indicesOf, sumForIndices, type Uncertain } from '../../../src/model/uncertainty/indices';

const alone = { groups: [[0], [1], [2]], seed: 5, from: 0 };

/** Ishigami & Homma 1990: sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ for x even in ±π. */
const [A, B] = [7, 0.1];
const ishigami: Uncertain = (share) => {
  const [x1, x2, x3] = [0, 1, 2].map((place) => (2 * share(place) - 1) * Math.PI);
  return Math.sin(x1) + A * Math.sin(x2) ** 2 + B * x3 ** 4 * Math.sin(x1);
};

describe('the Ishigami function', () => {
  const parts = {
    x1: 0.5 * (1 + (B * Math.PI ** 4) / 5) ** 2,
    x2: A ** 2 / 8,
    both: (8 * B ** 2 * Math.PI ** 8) / 225,
  };
  const variance = parts.x1 + parts.x2 + parts.both;
  const indices = indicesOf(sumForIndices(ishigami, { ...alone, count: 4096 }));

  test('has the first-order shares of its closed form, to a hundredth', () => {
    expect(indices.map(({ first }) => first)).toEqual(
      [parts.x1, parts.x2, 0].map((part) => expect.closeTo(part / variance, 1)),
    );
  });

  test('has the total shares of its closed form', () => {
    expect(indices.map(({ total }) => total)).toEqual(
      [parts.x1 + parts.both, parts.x2, parts.both].map((part) => expect.closeTo(part / variance, 1)),
    );
  });
});

test('a sum has no interaction: shares of groups are those of its parts and add up to one', () => {
  const sum: Uncertain = (share) => share(0) + 2 * share(1) + 3 * share(2);
  const [pair, third] = indicesOf(sumForIndices(sum, { ...alone, groups: [[0, 1], [2]], count: 2048 }));
  expect(pair.first).toBeCloseTo(5 / 14, 1.7);
  expect(pair.total).toBeCloseTo(5 / 14, 1.7);
  expect(third.first + pair.first).toBeCloseTo(1, 1.7);
});

test('what varies nothing has no share', () => {
  expect(indicesOf(sumForIndices(() => 3, { ...alone, count: 16 }))).toEqual(Array(3).fill({ first: 0, total: 0 }));
});

test('points without a number are left out, and leave no hole', () => {
  const some: Uncertain = (share) => (share(0) < 0.2 ? null : share(1));
  const [, second, third] = indicesOf(sumForIndices(some, { ...alone, count: 1024 }));
  expect(second.first).toBeCloseTo(1, 1);
  expect(third.total).toBe(0);
});

test('portions add up to the whole', () => {
  const whole = sumForIndices(ishigami, { ...alone, count: 40 });
  const parts = [0, 10, 20, 30].map((from) => sumForIndices(ishigami, { ...alone, from, count: 10 })).reduce(addSums);
  expect(parts.pooled[0]).toBe(whole.pooled[0]);
  whole.groups.forEach((value, i) => {
    expect(parts.groups[i]).toBeCloseTo(value, 8);
  });
});
