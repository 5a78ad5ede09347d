import { expect, test, vi } from 'vitest';
import type { EnsemblePool } from '../../../src/app/queues/ensemblePool';
import { type EnsembleSoFar, HEADLINE, runEnsembles } from '../../../src/app/queues/runEnsemble';
import { MOST_DRAWS, PORTION, quantilesOfQuantity } from '../../../src/model/uncertainty/ensemble';
import { QUANTITIES, quantityIndex } from '../../../src/model/uncertainty/quantities';
import type { DrawBlock, EnsembleQuestion } from '../../../src/model/uncertainty/runDraws';
import { seededRandom } from '../../support/randomPoses';

const question: EnsembleQuestion = {
  setup: { exercise: 'leg-press', settings: {}, lifter: {} },
  scope: 'anyone',
  seed: 1,
};

/** Draws whose headline is a value of their number alone. */
function blockOf(from: number, spread: (draw: number) => number): DrawBlock {
  const values = new Float64Array(PORTION * QUANTITIES.length);
  for (let k = 0; k < PORTION; k++) values[k * QUANTITIES.length + quantityIndex(HEADLINE)] = spread(from + k);
  const none = new Float64Array();
  const rows = Int32Array.from({ length: PORTION }, (_, k) => from + k);
  return { count: PORTION, rows, values, loads: none, courses: none, byAngle: none, bottoms: [], refusals: [] };
}

/** A pool whose portions come in an order of chance. */
function shuffled(size: number, seed: number, spread: (draw: number) => number) {
  const random = seededRandom(seed);
  const asked: number[] = [];
  const ask = async (_: string, __: EnsembleQuestion, from: number) => {
    asked.push(from);
    for (let turns = Math.floor(random() * 9); turns > 0; turns--) await Promise.resolve();
    return blockOf(from, spread);
  };
  return { asked, pool: { size, ask, close: () => undefined } as unknown as EnsemblePool };
}

const NO_ENDINGS = { onLost: () => undefined };

const never = (draw: number) => Math.sin(draw * draw) * (1 + draw);
const at = (draw: number) => ((draw * 7) % 100) / 100;

async function run(pool: EnsemblePool): Promise<EnsembleSoFar> {
  const told: EnsembleSoFar[] = [];
  runEnsembles(pool, [{ question, tell: (soFar) => told.push(soFar) }], {
    onLost: () => {
      throw new Error('lost');
    },
  });
  await vi.waitFor(() => expect(told.at(-1)?.isDone).toBe(true), 60_000);
  return told[told.length - 1];
}

test('an ensemble ends at the same draws however many workers share it and in whatever order they answer', async () => {
  const alone = await run(shuffled(1, 1, at).pool);
  for (const size of [2, 3, 8]) expect(await run(shuffled(size, size, at).pool)).toEqual(alone);
  expect(alone.ensemble.drawn).toBeLessThan(MOST_DRAWS);
});

test('one that does not settle ends at the most draws, and asks for no more', async () => {
  const { asked, pool } = shuffled(3, 5, never);
  expect((await run(pool)).ensemble.drawn).toBe(MOST_DRAWS);
  expect([...asked].sort((a, b) => a - b)).toEqual(Array.from({ length: MOST_DRAWS / PORTION }, (_, k) => k * PORTION));
});

test('what is told first is one portion, and quantiles are those of the draws so far', async () => {
  const told: EnsembleSoFar[] = [];
  runEnsembles(shuffled(2, 3, at).pool, [{ question, tell: (soFar) => told.push(soFar) }], NO_ENDINGS);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), 60_000);
  expect(told[0].ensemble.drawn).toBe(PORTION);
  expect(quantilesOfQuantity(told[1].ensemble, HEADLINE)?.[2]).toBeCloseTo(0.495, 3);
});

test('two ensembles come forward beside each other', async () => {
  const order: string[] = [];
  const tell = (name: string) => () => order.push(name);
  const asked = ['left', 'right'].map((name) => ({ question, tell: tell(name) }));
  runEnsembles(shuffled(2, 3, at).pool, asked, NO_ENDINGS);
  await vi.waitFor(() => expect(order.length).toBeGreaterThan(3), 60_000);
  expect(new Set(order.slice(0, 2)).size).toBe(2);
});

test('one that is stopped tells nothing more and asks for nothing more', async () => {
  const { asked, pool } = shuffled(2, 3, never);
  const told: EnsembleSoFar[] = [];
  const stop = runEnsembles(pool, [{ question, tell: (soFar) => told.push(soFar) }], NO_ENDINGS);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), 60_000);
  stop();
  const [soFar, portions] = [told.length, asked.length];
  for (let turns = 0; turns < 100; turns++) await Promise.resolve();
  expect([told.length, asked.length]).toEqual([soFar, portions]);
});

test('a pool that cannot be had is told once', async () => {
  const pool = { size: 3, ask: () => Promise.reject(new Error('gone')), close: () => undefined };
  const onLost = vi.fn();
  runEnsembles(pool as unknown as EnsemblePool, [{ question, tell: () => undefined }], { onLost });
  await vi.waitFor(() => expect(onLost).toHaveBeenCalled(), 60_000);
  for (let turns = 0; turns < 50; turns++) await Promise.resolve();
  expect(onLost).toHaveBeenCalledTimes(1);
});

test('one that goes on from draws that are there ends at the same draws as one that was made in one go', async () => {
  const whole = await run(shuffled(2, 9, at).pool);
  const [told, ends]: [EnsembleSoFar[], number[]] = [[], []];
  const { asked, pool } = shuffled(2, 9, at);
  const part = { question, tell: (soFar: EnsembleSoFar) => told.push(soFar), most: 100 };
  runEnsembles(pool, [part], { ...NO_ENDINGS, onEnd: () => ends.push(told.length) });
  await vi.waitFor(() => expect(ends).toHaveLength(1), 60_000);
  expect(told.at(-1)?.ensemble.drawn).toBe(100);
  expect(Math.max(...asked)).toBe(100 - PORTION);
  runEnsembles(pool, [{ ...part, begun: told.at(-1)?.ensemble, most: undefined }], NO_ENDINGS);
  await vi.waitFor(() => expect(told.at(-1)?.isDone).toBe(true), 60_000);
  expect(told.at(-1)).toEqual(whole);
});
