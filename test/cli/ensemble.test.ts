import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { readCsv } from '../../src/export/csv';
import { writeLink } from '../../src/link/linkText';
import type { Setup } from '../../src/model/result';
import {
  ensemble,
  ensembleOf,
  holdingShare,
  quantilesOfLoad,
  quantilesOfQuantity,
  quantilesOverAngle,
  quantilesOverTime,
  refusalShares,
} from '../../src/model/uncertainty/ensemble';
import { COURSES, QUANTITIES } from '../../src/model/uncertainty/quantities';
import { rankingOf, sumRanking } from '../../src/model/uncertainty/ranking';

const noInput = () => Promise.reject(new Error('this command reads no input'));

async function outputOf(line: string): Promise<string> {
  const outcome = await run(line.split(' '), noInput);
  if (!('output' in outcome)) throw new Error(outcome.sentence);
  return [...outcome.output].join('');
}

const LINE = 'ensemble leg-press --set footHeight=0.2 --set stature=1.8 --draws 12 --seed 3 --points 4';
const SETUP: Setup = { exercise: 'leg-press', settings: { footHeight: 0.2 }, lifter: { stature: 1.8 } };

let [json, csv] = ['', ''];
beforeAll(async () => {
  json = await outputOf(LINE);
  csv = await outputOf(`${LINE} --format csv`);
});

/** rad as the program tells it, or the number itself. */
const told = (unit: string, value: number) => (unit === 'deg' ? (value * 180) / Math.PI : value);

test('an ensemble tells what the library draws, in the units of files', async () => {
  const data = JSON.parse(json);
  const of = ensemble(SETUP, 12, 3);
  expect(data).toMatchObject({ exercise: 'leg-press', vary: 'anyone', seed: 3, draws: 12, repetitions: of.possible });
  expect(data.no_repetition).toEqual(refusalShares(of).map(([limit, share]) => ({ limit, share })));
  const isSame = (unit: string, found: number[] | null, own: readonly number[] | null | undefined) => {
    expect(found === null).toBe(!own);
    own?.forEach((value, k) => {
      expect(found?.[k]).toBeCloseTo(told(unit, value), 9);
    });
  };
  expect(data.quantities.map(({ name }: { name: string }) => name)).toEqual(QUANTITIES.map(({ id }) => id));
  for (const { name, unit, quantiles } of data.quantities) isSame(unit, quantiles, quantilesOfQuantity(of, name));
  for (const [k, { id }] of COURSES.entries()) {
    const [overTime, overAngle] = [data.over_repetition[k], data.over_angle[k]];
    expect([overTime.name, overAngle.name]).toEqual([id, id]);
    const angle = quantilesOverAngle(of, id);
    quantilesOverTime(of, id).forEach((own, i) => {
      isSame(overTime.unit, overTime.quantiles[i], own);
    });
    angle.forEach((own, i) => {
      isSame(overAngle.unit, overAngle.quantiles[i], own);
    });
  }
});

test('it tells what decides, as the library ranks it, and nothing where no points are asked for', async () => {
  const question = { setup: SETUP, scope: 'like-me', seed: 3 } as const;
  const { ranking } = JSON.parse(await outputOf(`${LINE} --vary me --rank hipFlexion.bottom`));
  const own = rankingOf(question, 'hipFlexion.bottom', sumRanking(question, 'hipFlexion.bottom', 0, 4));
  expect(ranking.groups.map(({ id }: { id: string }) => id)).toEqual(own.map(({ id }) => id));
  ranking.groups.forEach(({ first, total }: { first: number; total: number }, k: number) => {
    expect([first, total]).toEqual([expect.closeTo(own[k].first, 9), expect.closeTo(own[k].total, 9)]);
  });
  expect(JSON.parse(await outputOf('ensemble leg-press --draws 1 --points 0')).ranking).toBeNull();
});

test('with forces it tells who holds the load, and peaks as the library reads them, beside the same postures', async () => {
  const data = JSON.parse(await outputOf(`${LINE.replace('--points 4', '--points 0')} --quantities loads`));
  const of = ensembleOf({ setup: SETUP, scope: 'anyone', seed: 3, hasLoads: true }, 12);
  expect(data.quantities).toEqual(JSON.parse(json).quantities);
  expect(data.can_hold).toBe(holdingShare(of));
  expect(data.loads.length).toBeGreaterThan(8);
  for (const { name, quantiles } of data.loads)
    quantilesOfLoad(of, name)?.forEach((own, k) => {
      expect(quantiles[k], name).toBeCloseTo(own, 8);
    });
  const hip = data.over_repetition.find(({ name }: { name: string }) => name === 'hipMoment');
  quantilesOverTime(of, 'hipMoment').forEach((own, i) => {
    expect(hip.quantiles[i][2]).toBeCloseTo(own[2], 8);
  });
  expect(hip).toMatchObject({ unit: 'Nm' });
  expect(JSON.parse(json).loads).toBeUndefined();
});

test('the same seed gives the same bytes, another seed others', async () => {
  expect(await outputOf(LINE)).toBe(json);
  const other = JSON.parse(await outputOf(LINE.replace('--seed 3 --points 4', '--seed 4 --points 0')));
  expect(other.quantities).not.toEqual(JSON.parse(json).quantities);
});

test('the table says what the JSON says, and a file holds what is printed', async () => {
  const [header, ...rows] = readCsv(csv);
  const data = JSON.parse(json);
  const of = (row: string[], column: string) => row[header.indexOf(column)];
  const quantities = rows.filter((row) => of(row, 'part') === 'quantity');
  expect(quantities.map((row) => [of(row, 'name'), Number(of(row, 'p5')), Number(of(row, 'p95'))])).toEqual(
    data.quantities.map(({ name, quantiles }: { name: string; quantiles: number[] }) => [
      name,
      quantiles[0],
      quantiles[4],
    ]),
  );
  const ranks = rows.filter((row) => of(row, 'part') === 'ranking trunkThighFlexion.top');
  expect(ranks.map((row) => Number(of(row, 'total')))).toEqual(
    data.ranking.groups.map(({ total }: { total: number }) => total),
  );
  const folder = mkdtempSync(join(tmpdir(), 'lockout-ensemble-'));
  try {
    const file = join(folder, 'new', 'ensemble.csv');
    expect(await outputOf(`${LINE} --format csv --out ${file}`)).toBe(`${file}\n`);
    expect(readFileSync(file, 'utf8')).toBe(csv);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a side of a link is drawn as its exercise and settings are', async () => {
  const comparison = {
    lifter: { stature: 1.8 },
    left: { exercise: 'hip-thrust', settings: {} },
    right: { exercise: 'leg-press', settings: { footHeight: 0.2 } },
  };
  const link = writeLink({ version: 2, told: { comparison } });
  const rest = '--draws 3 --seed 3 --points 0';
  expect(await outputOf(`ensemble --link ${link} --side right ${rest}`)).toBe(
    await outputOf(`ensemble leg-press --set footHeight=0.2 --set stature=1.8 ${rest}`),
  );
});

test('where no draw has a repetition it says so and why', async () => {
  const never =
    'ensemble leg-press --set lumbarFlexionLimit=15 --set hipFlexionLimit=80 --set pelvicShare=0.36 --set backrestAngle=20';
  const outcome = await run(`${never} --draws 2 --points 0`.split(' '), noInput);
  if (!('output' in outcome)) throw new Error(outcome.sentence);
  expect(outcome.note).toBe('None of 2 draws has a repetition.');
  const data = JSON.parse([...outcome.output].join(''));
  expect(data.repetitions).toBe(0);
  expect(data.no_repetition.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(data.quantities.every(({ quantiles }: { quantiles: unknown }) => quantiles === null)).toBe(true);
});

test.each([
  ['ensemble', /^ensemble needs an exercise/],
  ['ensemble leg-press --draws 0', /^--draws is 0; it must be a whole number from 1 to 20000\.$/],
  ['ensemble leg-press --draws 2.5', /^--draws is 2\.5; it must be a whole number/],
  ['ensemble leg-press --seed -1', /^--seed is -1; it must be a whole number from 0 to 2147483647\.$/],
  ['ensemble leg-press --points many', /^--points is many; it must be a whole number from 0/],
  ['ensemble leg-press --vary you', /^Option --vary is you; it must be me or anyone or assumptions\.$/],
  ['ensemble leg-press --rank range', /^Option --rank is range; it must be trunkThighFlexion\.top or/],
  ['ensemble leg-press --quantities all', /^Option --quantities is all; it must be loads\.$/],
  ['ensemble leg-press --format xls', /^Option --format is xls; it must be json or csv\.$/],
  ['ensemble leg-press --samples 5', /^Unknown option --samples; known are/],
  ['ensemble leg-press --side left', /^--side chooses a side of a --link/],
  ['ensemble --link x --set mass=80', /^--link brings lifter and settings/],
  ['ensemble leg-press --draws 1 --points 0 --out /dev/null/x.json', /^The folder \/dev\/null cannot be written/],
])('%s is refused with a sentence', async (line, sentence) => {
  expect(await run(line.split(' '), noInput)).toMatchObject({ sentence: expect.stringMatching(sentence) });
});
