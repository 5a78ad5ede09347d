import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSweep } from '../../src/cli/sweep/openSweep';
import { rowAt } from '../../src/cli/sweep/rows';
import { computeRow } from '../../src/cli/sweep/table';
import { ADULTS, BIN } from '../../src/display/population/population';
import { SOFTWARE } from '../../src/display/version';
import { FIRST, summarize } from '../../tools/population/summarize';

const RENEW = 'renew it as tools/population/main.ts tells';
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = JSON.parse(read('tools/population/plan.json'));

describe('the population on the page', () => {
  test(`is what the model says today of its first lifters (${RENEW})`, () => {
    const { plan, numbering, about } = openSweep({ json: { ...json, draws: { ...json.draws, count: FIRST } } });
    const rows = Array.from({ length: numbering.rows }, (_, number) => {
      const row = computeRow(plan, rowAt(plan, numbering, number));
      return Object.fromEntries(about.columns.map(({ name }, c) => [name, row[c]]));
    });
    const groups = summarize(rows);
    expect(groups.map(({ exercise, footHeight }) => [exercise, footHeight])).toEqual(
      ADULTS.groups.map(({ exercise, footHeight }) => [exercise, footHeight]),
    );
    for (const [i, { first, deficit, depth, hip }] of groups.entries()) {
      const told = ADULTS.groups[i];
      expect([first.lifters, first.noRepetition]).toEqual([told.first.lifters, told.first.noRepetition]);
      for (const name of ['deficit', 'depth', 'hip'] as const) expect(first[name]).toBeCloseTo(told.first[name], 4);
      for (const [part, whole] of [
        [deficit, told.deficit],
        [depth, told.depth],
        [hip, told.hip],
      ]) {
        expect(part.least).toBeGreaterThanOrEqual(whole.least);
        expect(part.most).toBeLessThanOrEqual(whole.most);
      }
    }
  });

  test(`is of the plan and the version that are here (${RENEW})`, () => {
    expect(ADULTS).toMatchObject({ software: SOFTWARE, planHash: openSweep({ json }).about.planHash, ...sizes() });
  });

  test('counts every lifter once, and its quantiles rise between the least and the most', () => {
    for (const { lifters, noRepetition, stops, deficit, depth, hip } of ADULTS.groups) {
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(lifters).toBe(ADULTS.lifters);
      expect(sum(Object.values(stops))).toBe(lifters - noRepetition);
      for (const { quantiles, least, most, from, counts } of [deficit, depth, hip]) {
        expect(sum(counts)).toBe(lifters - noRepetition);
        const rising = [least, ...quantiles, most];
        expect([...rising].sort((a, b) => a - b)).toEqual(rising);
        expect(from).toBeLessThanOrEqual(least);
        expect(from + BIN * counts.length).toBeGreaterThanOrEqual(most);
      }
    }
  });

  test('is small enough to come with the page', () => {
    expect(read('src/display/population/adults.json').length).toBeLessThan(60_000);
  });
});

function sizes() {
  return { lifters: json.draws.count, seed: json.draws.seed };
}

test('quantiles are those of a second definition where values are many and even', () => {
  const rows = Array.from({ length: 1001 }, (_, i) => ({
    exercise: 'leg-press',
    footHeight_m: 0.1,
    outcome: 'repetition',
    // out of order on purpose
    deficit_deg: ((i * 37) % 1001) / 10,
    bottom_thigh_trunk_deg: 90,
    bottom_hip_flexion_deg: 80,
    bottom_limit: 'hip-flexion',
  }));
  const [{ deficit, depth }] = summarize(rows);
  // the k-th smallest of 0, 0.1, … 100 lies at its share of the way
  expect(deficit.quantiles).toEqual([5, 25, 50, 75, 95]);
  expect(depth).toMatchObject({ least: 90, most: 90, counts: [1001] });
});
