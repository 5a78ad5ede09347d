import { expect, test } from 'vitest';
import { readCsv } from '../../src/export/csv';
import { type ChartRequest, chartFile, dataFile, dictionaryFile } from '../../src/export/files';
import { stampAt } from '../../src/export/stamp';
import { repetitionOf } from '../support/repetition';

const results = [repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 3 })];
const stamp = stampAt(new Date('2026-11-22T10:11:12Z'));

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
const hasMark = (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
const isPlain = (bytes: Buffer) => bytes.every((byte) => byte < 128);

test('tables with letters beyond plain ASCII say that they are UTF-8, and only those', async () => {
  const table = { columns: ['a', 'b'], rows: [[1, 2]] };
  const request = { action: 'csv', chart: 'knee', table } as unknown as ChartRequest;
  const files = [
    dataFile(results, stamp),
    dictionaryFile(results, stamp),
    await chartFile(request, { results, stamp, type: async () => null }),
  ];
  const bytes = await Promise.all(files.map(({ blob }) => bytesOf(blob)));
  expect(bytes.map(hasMark)).toEqual(bytes.map((each) => !isPlain(each)));
  expect(bytes.map(isPlain)).toEqual([true, false, true]);
});

test('the mark is no part of the first name', async () => {
  const bytes = await bytesOf(dictionaryFile(results, stamp).blob);
  expect(readCsv(bytes.toString('utf8'))[0][0]).toBe('kind');
});
