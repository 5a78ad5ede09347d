import fc from 'fast-check';
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
/** The two numbers that must have settled. */
const WATCHED = [HEADLINE, 'hipFlexion.bottom'];

/** Values of both watched numbers for each draw; null where a draw has no repetition. */
type Drawn = readonly ([number, number] | null)[];

/** The share of a sorted list that lies below, by hand: no code of the program. */
function shareOf(sorted: readonly number[], share: number): number {
  const place = Math.max(1, Math.min(sorted.length, 1 / 3 + share * (sorted.length + 1 / 3))) - 1;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low * (1 - (place % 1)) + high * (place % 1);
}

/** Where draws stop by the words of the rule: looked at every hundred, from two hundred on, no end moved by more than 1 % of the width. */
function stopsAt(drawn: Drawn): number {
  const bandsAt = (n: number) =>
    WATCHED.map((_, k) => {
      const there = drawn.slice(0, n).filter((draw) => draw !== null);
      const sorted = there.map((draw) => draw[k]).sort((a, b) => a - b);
      return sorted.length === 0 ? null : [shareOf(sorted, 0.05), shareOf(sorted, 0.95)];
    });
  for (let n = 200; n < MOST_DRAWS; n += 100) {
    const [before, now] = [bandsAt(n - 100), bandsAt(n)];
    const isStill = now.every((band, k) => {
      const last = before[k];
      if (!band || !last) return false;
      const most = Math.max(0.01 * (band[1] - band[0]), 1e-9);
      return Math.abs(band[0] - last[0]) <= most && Math.abs(band[1] - last[1]) <= most;
    });
    if (isStill) return n;
  }
  return MOST_DRAWS;
}

function blockOf(drawn: Drawn, from: number): DrawBlock {
  const own = drawn.slice(from, from + PORTION);
  const there = own.flatMap((draw, k) => (draw ? [{ draw, row: from + k }] : []));
  const values = new Float64Array(there.length * QUANTITIES.length);
  there.forEach(({ draw }, row) => {
    WATCHED.forEach((id, k) => {
      values[row * QUANTITIES.length + quantityIndex(id)] = draw[k];
    });
  });
  const none = new Float64Array();
  return {
    count: PORTION,
    rows: Int32Array.from(there, ({ row }) => row),
    values,
    loads: none,
    courses: none,
    byAngle: none,
    bottoms: [],
    refusals: own.flatMap((draw) => (draw ? [] : ['hip-flexion' as const])),
  };
}

async function run(drawn: Drawn, size: number): Promise<EnsembleSoFar> {
  const random = seededRandom(size);
  const ask = async (_: string, __: EnsembleQuestion, from: number) => {
    for (let turns = Math.floor(random() * 9); turns > 0; turns--) await Promise.resolve();
    return blockOf(drawn, from);
  };
  const told: EnsembleSoFar[] = [];
  const pool = { size, ask, close: () => undefined } as unknown as EnsemblePool;
  runEnsembles(pool, [{ question, tell: (soFar) => told.push(soFar) }], { onLost: () => undefined });
  await vi.waitFor(() => expect(told.at(-1)?.isDone).toBe(true), 60_000);
  return told[told.length - 1];
}

/** Draws that spread less the longer they go on, or more, some without a repetition. */
const DRAWS = fc.record({
  seed: fc.nat(10_000),
  growth: fc.double({ min: -1.5, max: 0.8, noNaN: true }),
  lost: fc.nat(40),
});

function draw({ seed, growth, lost }: { seed: number; growth: number; lost: number }): Drawn {
  const random = seededRandom(seed + 1);
  return Array.from({ length: MOST_DRAWS }, (_, i) => {
    const spread = (1 + i / 100) ** growth;
    const values: [number, number] = [spread * random(), spread * (random() + random())];
    return 100 * random() < lost ? null : values;
  });
}

test('draws stop where a plain reading of the rule says, with the quantiles a plain reckoning gives', async () => {
  const stops = new Set<number>();
  await fc.assert(
    fc.asyncProperty(DRAWS, fc.integer({ min: 1, max: 6 }), async (kind, size) => {
      const drawn = draw(kind);
      const { ensemble } = await run(drawn, size);
      expect(ensemble.drawn).toBe(stopsAt(drawn));
      stops.add(ensemble.drawn);
      const there = drawn.slice(0, ensemble.drawn).filter((each) => each !== null);
      WATCHED.forEach((id, k) => {
        const sorted = there.map((each) => each[k]).sort((a, b) => a - b);
        const own = quantilesOfQuantity(ensemble, id);
        [0.05, 0.25, 0.5, 0.75, 0.95].forEach((share, at) => {
          expect(own?.[at]).toBeCloseTo(shareOf(sorted, share), 12);
        });
      });
    }),
    { seed: 8, numRuns: 25 },
  );
  // it was no rule that always or never stops
  expect(stops.size).toBeGreaterThan(2);
});
