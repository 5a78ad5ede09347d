import { expect, test } from 'vitest';
import { hipWork, hipWorkSentence } from '../../src/display/hipWork';
import { verdictText } from '../../src/display/verdict';
import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import { repetitionOf } from '../support/repetition';

const told = EXERCISES.map(({ id }) => {
  const repetition = repetitionOf({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
  const loads = computeLoads(repetition);
  return { id, repetition, loads, parts: hipWork(repetition, loads) };
});

test('no two exercises carry the same sentence, though most of them end alike', () => {
  const sentences = told.map(({ parts }) => hipWorkSentence(parts));
  expect(new Set(sentences).size).toBe(EXERCISES.length);
  expect(new Set(told.map(({ repetition }) => verdictText(repetition.metrics))).size).toBeLessThan(EXERCISES.length);
});

test('the share is that of the loads, at the top and where the hip works hardest', () => {
  for (const { loads, parts } of told.filter(({ loads }) => loads.metrics.canHold)) {
    const { shares, peakHipActive } = loads.metrics;
    const shown = (sample: number) => `${(100 * shares.gluteusMaximus[sample]).toFixed(0)}\u00a0%`;
    expect(parts[2].text).toMatch(new RegExp(`(^|glute max )${shown(peakHipActive.sample)} there$`));
    if (parts[0].text.startsWith('Glute max')) expect(parts[0].text).toContain(shown(10));
  }
});

test('bent, midway and straight are thirds of the way between the ends', () => {
  const { repetition, loads } = told.find(({ id }) => id === 'hip-thrust') as (typeof told)[number];
  const hardestAt = (sample: number) =>
    hipWork(repetition, { ...loads, metrics: { ...loads.metrics, peakHipActive: { value: 1, sample } } })[1].text;
  expect(hardestAt(0)).toMatch(/^hardest bent, at \d+°$/);
  expect(hardestAt(10)).toMatch(/^hardest straight, at −?\d+°$/);
  expect([...Array(11).keys()].map(hardestAt).some((text) => text.includes('midway'))).toBe(true);
});

test('a load that cannot be held has no shares', () => {
  const { repetition, loads } = told[0];
  const parts = hipWork(repetition, { ...loads, metrics: { ...loads.metrics, canHold: false } });
  expect(parts.map(({ text }) => text).join()).not.toMatch(/glute/i);
});

test('where the top asks for nearly nothing there is no share of it', () => {
  const { repetition, loads } = told[0];
  const demand = loads.demand.slice();
  demand[10 * 5] = loads.passive[10 * 5];
  expect(hipWork(repetition, { ...loads, demand })[0].text).toBe('Hip at rest at the top');
});

test('the line fits one row of a wide pane: no longer than 80 characters', () => {
  for (const { parts } of told) expect(hipWorkSentence(parts).length).toBeLessThanOrEqual(80);
});
