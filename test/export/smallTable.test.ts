import { expect, test } from 'vitest';
import { readingAt } from '../../src/display/reading';
import { readCsv } from '../../src/export/csv';
import { savedSentence } from '../../src/export/download';
import { smallFile } from '../../src/export/files';
import { stampAt } from '../../src/export/stamp';
import { computeLoads } from '../../src/model/load/computeLoads';
import { repetitionOf } from '../support/repetition';

const left = repetitionOf({ exercise: 'leg-press', settings: { footHeight: 0.2 }, lifter: {}, sampleCount: 21 });
const right = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });
const loads = { left: computeLoads(left), right: computeLoads(right) };
const stamp = stampAt(new Date('2026-11-22T10:11:12Z'));
const loadsOf = (result: unknown) => (result === left ? loads.left : result === right ? loads.right : undefined);

async function tableOf(...[results, known]: [Parameters<typeof smallFile>[0], typeof loadsOf?]) {
  const rows = readCsv(await smallFile(results, stamp, known).blob.text());
  const end = rows.findIndex((row) => row[0] === '');
  const [header, ...body] = rows.slice(0, end);
  return { header, body, under: rows.slice(end + 1).map(([line]) => line) };
}

test('a row for each percent, both exercises beside each other, every column with its unit', async () => {
  const { header, body } = await tableOf([left, right], loadsOf);
  expect(header).toHaveLength(17);
  expect(header.slice(0, 3)).toEqual(['Repetition, %', 'Leg press: thigh–trunk, °', 'Leg press: hip joint, °']);
  expect(header.every((name) => /, (%|°|mm|N·m)$/.test(name))).toBe(true);
  expect(body.map(([percent]) => Number(percent))).toEqual(Array.from({ length: 101 }, (_, i) => i));
});

test('the numbers are those of the page: arms in mm and positive, moments that extend positive', async () => {
  const { header, body } = await tableOf([left, right], loadsOf);
  const cell = (percent: number, name: string) => Number(body[percent][header.indexOf(name)]);
  expect(cell(37, 'Hip thrust: gluteus maximus arm, mm')).toBeCloseTo(readingAt(right, 0.37, 'glmax').armMm, 0);
  expect(cell(0, 'Hip thrust: gluteus maximus arm, mm')).toBeGreaterThan(0);
  for (const percent of [0, 50, 100]) {
    const sum = cell(percent, 'Leg press: hip joint, °') + cell(percent, 'Leg press: pelvis, °');
    expect(Math.abs(sum - cell(percent, 'Leg press: thigh–trunk, °'))).toBeLessThan(0.11);
  }
  const demand = (sample: number) => -loads.right.demand[5 * sample];
  expect(cell(50, 'Hip thrust: hip moment, N·m')).toBeCloseTo(demand(10), 0);
  // between two samples
  expect(Math.abs(cell(2, 'Hip thrust: hip moment, N·m') - (0.6 * demand(0) + 0.4 * demand(1)))).toBeLessThan(0.06);
});

test('by an angle that angle leads the row, both exercises stand at it, and one that waits repeats its end', async () => {
  const text = await smallFile([left, right], stamp, undefined, 'thigh-trunk').blob.text();
  const [header, ...rows] = readCsv(text);
  expect(header.slice(0, 3)).toEqual(['Clock, %', 'Thigh–trunk, °', 'Leg press: thigh–trunk, °']);
  const own = [2, header.indexOf('Hip thrust: thigh–trunk, °')];
  const ends = [left, right].map((r) => [0, 0.5].map((at) => readingAt(r, at).trunkThighDeg));
  for (const row of rows.slice(0, 101)) {
    const [, angle] = row.map(Number);
    own.forEach((column, i) => {
      const [bent, straight] = ends[i];
      expect(Math.abs(Number(row[column]) - Math.min(bent, Math.max(straight, angle)))).toBeLessThan(0.11);
    });
  }
});

test('under it stand the setups, only what is changed, then software and date', async () => {
  const { under } = await tableOf([left, right], loadsOf);
  expect(under[0]).toBe('Leg press 45°: foot height 20.0 cm, plates 65.0 kg for this lifter; all else at default.');
  expect(under[1]).toBe('Barbell hip thrust: barbell 95.0 kg for this lifter; all else at default.');
  expect(under[2]).toMatch(/^Lockout .*, 2026-11-22 UTC$/);
});

test('moments that are not known stay empty, and the same exercise on both sides is told apart', async () => {
  const { header, body } = await tableOf([left, { ...left, settings: { ...left.settings } }]);
  expect(header[1]).toBe('Leg press, left: thigh–trunk, °');
  expect(header[9]).toBe('Leg press, right: thigh–trunk, °');
  expect(new Set(header).size).toBe(header.length);
  expect(body[0][header.indexOf('Leg press, left: hip moment, N·m')]).toBe('');
});

test('a saved file is told by the end of its name', () => {
  expect(savedSentence(smallFile([left, right], stamp).name)).toBe('Saved table.csv');
});
