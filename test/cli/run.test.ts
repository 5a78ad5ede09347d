import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/readSettings';
import { run, USAGE } from '../../src/cli/run';
import { readCsv } from '../../src/export/csv';
import { repetitionGrid } from '../../src/export/grid';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { findExercise } from '../../src/model/exercise/registry';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { checkSettings } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

const noInput = () => Promise.reject(new Error('this command reads no input'));

async function outputOf(line: string, input?: string): Promise<string> {
  const outcome = await run(split(line), input === undefined ? noInput : () => Promise.resolve(input));
  if (!('output' in outcome)) throw new Error(outcome.sentence);
  return [...outcome.output].join('');
}

async function failureOf(line: string, input = '') {
  const outcome = await run(split(line), () => Promise.resolve(input));
  if ('output' in outcome) throw new Error('it succeeded');
  return outcome;
}

function split(line: string): string[] {
  return line === '' ? [] : line.split(' ');
}

describe('exercises', () => {
  test('lists both, settings in m, deg, kg, s, and the lifter with each', async () => {
    const list = JSON.parse(await outputOf('exercises'));
    expect(list.map((e: { id: string }) => e.id)).toEqual(expect.arrayContaining(['leg-press', 'hip-thrust']));
    for (const { settings } of list) {
      const keys = settings.map((s: { key: string }) => s.key);
      expect(keys).toEqual(expect.arrayContaining(['stanceWidth', 'stature', 'mass', 'tempoUp', 'load']));
      expect(new Set(keys).size).toBe(keys.length);
      for (const s of settings) {
        expect(s.min).toBeLessThan(s.max);
        expect(s.default).toBeGreaterThanOrEqual(s.min);
        expect(s.default).toBeLessThanOrEqual(s.max);
      }
    }
  });

  test('angles are whole degrees where they were meant so', async () => {
    const [press] = JSON.parse(await outputOf('exercises'));
    const rail = press.settings.find((s: { key: string }) => s.key === 'railAngle');
    expect(rail).toMatchObject({ unit: 'deg', default: 45 });
  });
});

test('the foot distance of the hip thrust follows the lifter; printed is that of the default one', async () => {
  const list = JSON.parse(await outputOf('exercises'));
  const { settings } = list.find((e: { id: string }) => e.id === 'hip-thrust');
  const spec = settings.find((s: { key: string }) => s.key === 'footDistance');
  expect(spec.isAutomatic).toBe(true);
  expect(spec.default).toBeCloseTo(0.78, 1);
});

describe('simulate', () => {
  test('prints the grid of the model', async () => {
    const [header, ...rows] = readCsv(await outputOf('simulate leg-press --samples 5 --set footHeight=0.2'));
    const grid = repetitionGrid(
      repetitionOf({ exercise: 'leg-press', settings: { footHeight: 0.2 }, lifter: {}, sampleCount: 5 }),
    );
    expect(header).toEqual(grid.columns);
    rows.forEach((row, i) => {
      row.forEach((cell, c) => {
        const expected = grid.rows[i][c];
        if (typeof expected === 'string') expect(cell).toBe(expected);
        else expect(Math.abs(Number(cell) - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected));
      });
    });
  });

  test('JSON has setup, columns and rows with the numbers of the CSV', async () => {
    const csv = readCsv(await outputOf('simulate hip-thrust --samples 3 --set mass=90'));
    const json = JSON.parse(await outputOf('simulate hip-thrust --samples 3 --set mass=90 --format json'));
    expect(Object.keys(json)).toEqual(['setup', 'columns', 'rows']);
    expect(json.setup.lifter.mass).toBe(90);
    expect(json.columns).toEqual(csv[0]);
    expect(json.rows.map((row: unknown[]) => row.map(String))).toEqual(csv.slice(1));
  });

  test('runs with 101 samples and stabilized paths when nothing is said', async () => {
    const json = JSON.parse(await outputOf('simulate leg-press --format json'));
    expect(json.rows).toHaveLength(101);
    expect(json.setup.paths).toBe('stabilized');
  });

  test('both ends of every printed range are settings the model takes', async () => {
    const list = JSON.parse(await outputOf('exercises'));
    for (const { id, settings } of list) {
      const specs = [...findExercise(id).settings, ...LIFTER_SETTINGS];
      for (const { key, min, max } of settings)
        for (const value of [min, max])
          expect(() => checkSettings(specs, readSettings([`${key}=${value}`], specs, id))).not.toThrow();
    }
  });

  test('what this body cannot do exits with 3 and names joint or limit', async () => {
    const { code, sentence } = await failureOf('simulate hip-thrust --set footDistance=0.5');
    expect(code).toBe(3);
    expect(sentence).toMatch(/ankle|knee|hip|foot|lower back/);
  });
});

const POSES = 'hip_flexion_r,hip_adduction_r,hip_rotation_r,knee_angle_r,ankle_angle_r';

describe('geometry', () => {
  test('takes columns in any order, quoted, with carriage returns and a byte order mark', async () => {
    const plain = await outputOf('geometry', `${POSES}\n45,-10,5,80,-20\n`);
    const other =
      '\uFEFF"ankle_angle_r",knee_angle_r,hip_rotation_r, hip_adduction_r,hip_flexion_r\r\n-20,80,5,-10,45\r\n\r\n';
    expect(await outputOf('geometry', other)).toBe(plain);
  });

  test('prints length and five moment arms of each muscle in order, then the mark', async () => {
    const [header, ...rows] = readCsv(await outputOf('geometry', `${POSES}\n0,0,0,0,0\n125,0,0,0,0\n`));
    expect(header.slice(0, 3)).toEqual(['addbrev_r.length', 'addbrev_r.hip_flexion_r', 'addbrev_r.hip_adduction_r']);
    expect(header).toHaveLength(6 * MUSCLES.length + 1);
    expect(rows.map((row) => row[header.indexOf('beyond_model')])).toEqual(['0', '1']);
  });

  test('stabilized paths say for each muscle where they differ', async () => {
    const [header] = readCsv(await outputOf('geometry --paths stabilized', `${POSES}\n0,0,0,0,0\n`));
    expect(header.slice(-MUSCLES.length)).toEqual(MUSCLES.map((m) => `${m}.stabilized`));
  });

  test('other columns come back first and unchanged, with the five angles', async () => {
    const named = readCsv(await outputOf('geometry', `pose,${POSES}\n"a, b",1,2,3,4,5\n`));
    const plain = readCsv(await outputOf('geometry', `${POSES}\n1,2,3,4,5\n`));
    expect(named[0]).toEqual(['pose', ...POSES.split(','), ...plain[0]]);
    expect(named[1]).toEqual(['a, b', '1', '2', '3', '4', '5', ...plain[1]]);
  });
});

test('help is no failure', async () => {
  expect(await outputOf('--help')).toBe(USAGE);
});

describe('bad input exits with 2 and one sentence that names what is wrong', () => {
  test.each([
    ['', /No command/],
    ['fly', /fly/],
    ['exercises leg-press', /leg-press/],
    ['exercises --all', /--all/],
    ['simulate', /leg-press, hip-thrust/],
    ['simulate leg-pres', /leg-pres;/],
    ['simulate leg-press hip-thrust', /hip-thrust/],
    ['simulate leg-press --set', /--set/],
    ['simulate leg-press --set footHeight', /footHeight/],
    ['simulate leg-press --set footHeigth=0.2', /footHeigth=0\.2.*footHeight/],
    ['simulate leg-press --set constructor=1', /constructor/],
    ['simulate leg-press --set footHeight=high', /footHeight=high.*0 to 0\.35 m/],
    ['simulate leg-press --set footHeight=', /footHeight=.*0 to 0\.35 m/],
    ['simulate leg-press --set footHeight=0x1', /footHeight=0x1/],
    ['simulate leg-press --set footHeight=Infinity', /footHeight=Infinity/],
    ['simulate leg-press --set footHeight=0.36', /footHeight=0\.36.*0 to 0\.35 m/],
    ['simulate leg-press --set railAngle=1000', /railAngle=1000.* deg/],
    ['simulate leg-press --set toeOut=5 --set toeOut=6', /toeOut/],
    ['simulate leg-press --samples 4', /4.*odd.*3 to 2001/],
    ['simulate leg-press --samples 1', /odd/],
    ['simulate leg-press --samples 2003', /2001/],
    ['simulate leg-press --samples 5.5', /5\.5/],
    ['simulate leg-press --samples --format csv', /--samples/],
    ['simulate leg-press --format xml', /xml.*csv or json/],
    ['simulate leg-press --format csv --format json', /--format/],
    ['simulate leg-press --paths smooth', /smooth.*published or stabilized/],
    ['simulate leg-press --colour red', /--colour/],
    ['geometry poses.csv', /poses\.csv/],
  ])('%s', async (line, sentence) => {
    const failure = await failureOf(line);
    expect(failure.code).toBe(2);
    expect(failure.sentence).toMatch(sentence);
    expect(failure.sentence).toMatch(/^[^\n]+\.$/);
  });

  test.each([
    ['', /empty/],
    ['\n\n', /empty/],
    [`${POSES}\n`, /no poses/],
    [`${POSES.replace(',knee_angle_r', '')}\n1,2,3,4\n`, /knee_angle_r is missing/],
    [`${POSES},knee_angle_r\n1,2,3,4,5,6\n`, /knee_angle_r appears twice/],
    [`${POSES}\n1,2,3,4\n`, /Row 1 has 4 cells/],
    [`${POSES}\n1,2,3,4,5\n1,2,x,4,5\n`, /Row 2: hip_rotation_r=x.*-40 to 40 deg/],
    [`${POSES}\n1,2,,4,5\n`, /Row 1: hip_rotation_r=/],
    [`${POSES}\n131,2,3,4,5\n`, /hip_flexion_r=131.*-30 to 130 deg/],
    [`${POSES}\n0,-51,3,4,5\n`, /hip_adduction_r=-51.*-50 to 30 deg/],
    [`${POSES}\n0,0,0,-1,5\n`, /knee_angle_r=-1.*0 to 140 deg/],
    [`${POSES}\n0,0,0,0,NaN\n`, /ankle_angle_r=NaN.*-50 to 50 deg/],
    [`${POSES},subtalar_angle_r\n0,0,0,0,0,5\n`, /subtalar_angle_r=5/],
    [`${POSES}\n0,"0,0,0,0\n`, /not CSV/],
  ])('geometry with %j', async (input, sentence) => {
    const failure = await failureOf('geometry', input);
    expect(failure.code).toBe(2);
    expect(failure.sentence).toMatch(sentence);
  });
});
