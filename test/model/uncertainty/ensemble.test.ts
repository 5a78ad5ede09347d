import { describe, expect, test } from 'vitest';
import { thighTrunk } from '../../../src/model/mechanism/state';
import { prepare } from '../../../src/model/prepare';
import type { Setup } from '../../../src/model/result';
import { simulate } from '../../../src/model/simulate';
import { createDrawer, KINEMATIC } from '../../../src/model/uncertainty/draw';
import {
  addBlock,
  bottomShares,
  ensemble,
  hasSettled,
  MOST_DRAWS,
  NO_DRAWS,
  quantilesOfQuantity,
  quantilesOverAngle,
  quantilesOverTime,
  refusalShares,
  USUAL_SEED,
} from '../../../src/model/uncertainty/ensemble';
import { quantilesOf, SHARES } from '../../../src/model/uncertainty/quantiles';
import { COURSES, QUANTITIES, quantityIndex } from '../../../src/model/uncertainty/quantities';
import { RANKED, rankingOf, sumRanking } from '../../../src/model/uncertainty/ranking';
import { ANGLES, runDraws } from '../../../src/model/uncertainty/runDraws';
import { createPoints } from '../../../src/model/uncertainty/sobol';
import { seededRandom } from '../../support/randomPoses';

const press: Setup = { exercise: 'leg-press', settings: {}, lifter: {} };
const thrust: Setup = { ...press, exercise: 'hip-thrust' };

describe('quantiles', () => {
  /** The same by counting: the least value with enough others below, between neighbors in proportion. */
  const counted = (values: readonly number[], share: number) => {
    const below = (v: number) => values.filter((other) => other < v).length;
    // from 1, a third of a step inside the ends
    const from1 = 1 / 3 + share * (values.length + 1 / 3);
    const place = Math.max(1, Math.min(values.length, from1)) - 1;
    const nth = (n: number) => values.find((v) => below(v) <= n && n < below(v) + values.filter((o) => o === v).length);
    const [low, high] = [nth(Math.floor(place)) ?? 0, nth(Math.ceil(place)) ?? 0];
    return low + (high - low) * (place % 1);
  };

  test('are those of a second way to find them', () => {
    const random = seededRandom(3);
    for (const length of [1, 2, 7, 40]) {
      const values = Array.from({ length }, () => Math.round(random() * 20));
      const found = quantilesOf(Float64Array.from(values));
      SHARES.forEach((share, k) => {
        expect(found[k]).toBeCloseTo(counted(values, share), 12);
      });
    }
  });

  test('of nothing are refused', () => {
    expect(() => quantilesOf(new Float64Array())).toThrow('quantiles of 0 values');
  });
});

describe('an ensemble', () => {
  const of = ensemble(press, 60, 7);

  test('is the same for the same seed, and another for another', () => {
    expect(ensemble(press, 20, 7)).toEqual(ensemble(press, 20, 7));
    expect(ensemble(press, 20, 8).blocks[0].values).not.toEqual(ensemble(press, 20, 7).blocks[0].values);
  });

  test('begins alike however many draws it has', () => {
    const fewer = ensemble(press, 20, 7).blocks[0];
    expect(of.blocks[0].values.subarray(0, fewer.values.length)).toEqual(fewer.values);
  });

  test('does not hang on its portions nor on their order', () => {
    const question = { setup: press, scope: 'anyone', seed: 7 } as const;
    const portions = [40, 0, 13].map((from, k) => runDraws(question, from, [20, 13, 27][k]));
    const joined = portions.reduce(addBlock, NO_DRAWS);
    for (const { id } of QUANTITIES) expect(quantilesOfQuantity(joined, id)).toEqual(quantilesOfQuantity(of, id));
    expect(refusalShares(joined)).toEqual(refusalShares(of));
    expect(quantilesOverAngle(joined, 'hipFlexion')).toEqual(quantilesOverAngle(of, 'hipFlexion'));
  });

  test('tells every metric and course by quantiles that rise', () => {
    const rises = (values: readonly number[]) =>
      values.every((v, i) => Number.isFinite(v) && (i === 0 || v >= values[i - 1]));
    for (const { id } of QUANTITIES) expect(rises(quantilesOfQuantity(of, id) ?? [Number.NaN]), id).toBe(true);
    for (const { id } of COURSES) {
      expect(quantilesOverTime(of, id).every(rises), id).toBe(true);
      expect(
        quantilesOverAngle(of, id).every((q) => q === null || rises(q)),
        id,
      ).toBe(true);
    }
    const reached = quantilesOverAngle(of, 'hipFlexion').map((q, k) => (q ? (ANGLES[k] * 180) / Math.PI : null));
    expect(reached.filter((angle) => angle !== null).every((angle) => angle > 80 && angle < 150)).toBe(true);
  });

  test('reads of each draw what simulate gives for it', () => {
    const share = () => 0.37;
    const { setup, gluteusMaximusArm } = createDrawer(press, { scope: 'anyone' }).draw(share);
    expect(gluteusMaximusArm).not.toBe(1);
    const result = simulate({ ...setup, sampleCount: 41 });
    if (result.kind !== 'repetition') throw new Error('the middle draw has a repetition');
    const arm = QUANTITIES[quantityIndex('gluteusMaximus.extensionArm.max')];
    expect(arm.isMaximusArm).toBe(true);
    expect(arm.read(result.metrics)).toBe(result.metrics.gluteusMaximus.extensionArm.max);
  });

  test('has every draw either with a repetition or with a reason', () => {
    const hard = ensemble({ ...press, lifter: { lumbarFlexionLimit: 0.3 } }, 40, 1);
    const refused = refusalShares(hard).reduce((sum, [, share]) => sum + share, 0);
    expect(hard.possible + Math.round(refused * hard.drawn)).toBe(hard.drawn);
    expect(refused).toBeGreaterThan(0);
    expect(bottomShares(hard).reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('of nobody has no quantiles', () => {
    expect(quantilesOfQuantity(NO_DRAWS, 'range')).toBeNull();
    expect(quantilesOverTime(NO_DRAWS, 'hipFlexion')).toEqual([]);
    expect(() => ensemble(press, 0, 1)).toThrow('draws is 0; it must be a whole number from 1');
  });
});

test('where nothing that matters varies, nothing has a width', () => {
  // the hip thrust is set to lock out at 0°: no body and no bench moves that
  const lockout = quantilesOfQuantity(ensemble(thrust, 30, 2), 'deficitToNeutral');
  expect(lockout).toEqual([0, 0, 0, 0, 0]);
  // the assumptions alone move neither knee nor sled at the top of a leg press
  const knee = quantilesOfQuantity(ensemble(press, 30, 2, 'assumptions'), 'kneeAngle.top');
  expect((knee?.[4] ?? 1) - (knee?.[0] ?? 0)).toBeLessThan(1e-9);
});

/** Both ends of `count` draws of a leg press, without the samples between. */
function endsOf(seed: number, count: number) {
  const point = createPoints(seed);
  const drawer = createDrawer(press, { scope: 'anyone', acts: KINEMATIC });
  return Array.from(
    { length: count },
    (_, i) => prepare(drawer.draw((place) => point(i, place)).setup).movement,
  ).filter((movement) => movement.kind === 'movement');
}

test('nine in ten of draws that were not looked at lie in the interval of as many as the page makes, to one in a hundred', () => {
  const [told, heldOut] = [endsOf(USUAL_SEED, MOST_DRAWS), endsOf(100, 4096)];
  const read = [({ top }: (typeof told)[number]) => thighTrunk(top), ({ bottom }: (typeof told)[number]) => bottom[0]];
  for (const of of read) {
    const [low, , , , high] = quantilesOf(Float64Array.from(told, of));
    const inside = heldOut.map(of).filter((v) => v >= low && v <= high).length / heldOut.length;
    expect(Math.abs(inside - 0.9)).toBeLessThan(0.01);
  }
});

test('an interval has settled once it moves by less than a hundredth of its width', () => {
  const q = (low: number, high: number) => [low, 0.25, 0.5, 0.75, high] as const;
  expect(hasSettled(q(0, 1), q(0.005, 1.005), 500)).toBe(true);
  expect(hasSettled(q(0, 1), q(0.02, 1), 500)).toBe(false);
  expect(hasSettled(q(0, 1), q(0, 1), 100)).toBe(false);
  expect(hasSettled(null, q(0, 1), 500)).toBe(false);
  // what does not spread has no width to move by: rounding is no movement
  expect(hasSettled(q(0, 1e-16), q(-1e-16, 1e-16), 500)).toBe(true);
});

test('what is ranked is the number that the ensemble tells: their means differ by no more than chance lets them', () => {
  const question = { setup: press, scope: 'anyone', seed: 7 } as const;
  const drawn = ensemble(press, 300, 7);
  for (const ranked of RANKED) {
    const values = drawn.blocks.flatMap(({ values }) =>
      Array.from(
        { length: values.length / QUANTITIES.length },
        (_, r) => values[r * QUANTITIES.length + quantityIndex(ranked)],
      ),
    );
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
    const [count, sum] = sumRanking(question, ranked, 0, 12).pooled;
    expect(Math.abs(sum / count - mean)).toBeLessThan((4 * sd) / Math.sqrt(count));
  }
});

test('the backrest decides how far a leg press ends short, and what is set has no rank', () => {
  const question = { setup: press, scope: 'anyone', seed: 7 } as const;
  const ranks = rankingOf(question, 'trunkThighFlexion.top', sumRanking(question, 'trunkThighFlexion.top', 0, 64));
  expect(ranks[0].id).toBe('backrestAngle');
  expect(ranks[0].total).toBeGreaterThan(0.6);
  const set = { ...question, setup: { ...press, settings: { backrestAngle: 0.5 } } };
  expect(
    rankingOf(set, 'trunkThighFlexion.top', sumRanking(set, 'trunkThighFlexion.top', 0, 8)).map(({ id }) => id),
  ).not.toContain('backrestAngle');
});
