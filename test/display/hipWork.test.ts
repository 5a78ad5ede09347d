import { expect, test } from 'vitest';
import { hipWork, shareChange } from '../../src/display/hipWork';
import { verdictText } from '../../src/display/verdict';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import { repetitionOf } from '../support/repetition';

const told = EXERCISES.map(({ id }) => {
  const repetition = repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
  const loads = computeLoads(repetition);
  return { id, repetition, loads, work: hipWork(repetition, loads) };
});

test('no two exercises carry the same headline, though most of them end alike', () => {
  const ends = told.map(({ repetition }) => verdictText(repetition.metrics));
  const headlines = told.map(({ work }, i) => `${ends[i]}, ${work.hardest.text}`);
  expect(new Set(ends).size).toBeLessThan(EXERCISES.length);
  expect(new Set(headlines).size).toBe(EXERCISES.length);
});

test('the share is that of the loads, at the top and where the hip works hardest', () => {
  for (const { loads, work } of told.filter(({ loads }) => loads.metrics.canHold)) {
    const { shares, peakHipActive } = loads.metrics;
    const shown = (sample: number) => `${(100 * shares.gluteusMaximus[sample]).toFixed(0)}\u00a0%`;
    expect(work.glutes[1].text).toMatch(
      new RegExp(`^(glute max gives )?${shown(peakHipActive.sample)} where hardest, `),
    );
    if (work.glutes[0].text.startsWith('Glute max')) expect(work.glutes[0].text).toContain(shown(10));
  }
});

test('bent, midway and straight are thirds of the way between the ends', () => {
  const { repetition, loads } = told.find(({ id }) => id === 'hip-thrust') as (typeof told)[number];
  const peakingAt = (sample: number) =>
    hipWork(repetition, { ...loads, metrics: { ...loads.metrics, peakHipActive: { value: 1, sample } } });
  const hardestAt = (sample: number) => peakingAt(sample).glutes[1].text;
  expect(hardestAt(0)).toMatch(/where hardest, bent$/);
  expect(hardestAt(10)).toMatch(/where hardest, straight$/);
  expect(peakingAt(0).hardest.text).toMatch(/^hardest at \d+°$/);
  expect([...Array(11).keys()].map(hardestAt).some((text) => text.includes('midway'))).toBe(true);
});

test('a load that cannot be held has no shares', () => {
  const { repetition, loads } = told[0];
  const { glutes } = hipWork(repetition, { ...loads, metrics: { ...loads.metrics, canHold: false } });
  expect(glutes.map(({ text }) => text).join()).not.toMatch(/glute/i);
});

test('where the top asks for nearly nothing there is no share of it', () => {
  const { repetition, loads } = told[0];
  const demand = loads.demand.slice();
  demand[10 * 5] = loads.passive[10 * 5];
  expect(hipWork(repetition, { ...loads, demand }).glutes[0].text).toBe('Hip at rest at the top');
});

test('the line fits one row of a wide pane: no longer than 80 characters', () => {
  for (const { work } of told) expect(work.glutes.map(({ text }) => text).join(' · ').length).toBeLessThanOrEqual(80);
});

test('a share stands behind the one from before, and only where it is another', () => {
  const { repetition, loads } = told[0];
  const half = loads.metrics.shares.gluteusMaximus.map((share, i) => (i === 0 ? share : share / 2));
  const before = { ...loads, metrics: { ...loads.metrics, shares: { ...loads.metrics.shares, gluteusMaximus: half } } };
  const span = (sample: number) =>
    [half, loads.metrics.shares.gluteusMaximus].map((shares) => (100 * shares[sample]).toFixed(0)).join(' → ');
  expect(hipWork(repetition, loads, before).glutes[0].text).toContain(`${span(10)}\u00a0%`);
  expect(hipWork(repetition, loads, loads)).toEqual(hipWork(repetition, loads));
  expect(shareChange(loads, before)).toBe(`glute max share at the top ${span(10)}\u00a0%`);
  expect(shareChange(loads, loads)).toBeNull();
});
