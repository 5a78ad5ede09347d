import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/cli/problem';
import { readLifter } from '../../src/cli/readLifterFile';
import { run } from '../../src/cli/run';
import { readCsv } from '../../src/export/csv';
import { EXERCISES } from '../../src/model/exercise/registry';

const noInput = () => Promise.reject(new Error('this command reads no input'));

async function rowsOf(line: string): Promise<Record<string, string>[]> {
  const outcome = await run(line.split(' '), noInput);
  if (!('output' in outcome)) throw new Error(outcome.sentence);
  const [header, ...rows] = readCsv([...outcome.output].join(''));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}

async function failureOf(line: string) {
  const outcome = await run(line.split(' '), noInput);
  if ('output' in outcome) throw new Error('it succeeded');
  return outcome;
}

describe('map', () => {
  test('prints every sample of every value, in the columns of the manual', async () => {
    const rows = await rowsOf('map leg-press --over footHeight --from 0.15 --to 0.2 --steps 3 --samples 5');
    expect(Object.keys(rows[0])).toEqual([
      'footHeight',
      'rep_percent',
      'trunk_thigh_flexion_deg',
      'hip_flexion_r_deg',
      'pelvis_posterior_tilt_deg',
      'glmax.extension_moment_arm_m',
      'glmax.normalized_fiber_length',
      'limit',
    ]);
    expect(rows.map((row) => row.footHeight)).toEqual([
      ...Array(5).fill('0.15'),
      ...Array(5).fill('0.175'),
      ...Array(5).fill('0.2'),
    ]);
    expect(rows.slice(0, 5).map((row) => row.limit !== '')).toEqual([true, false, true, false, true]);
  });

  test('a value without repetition has one row: the value and the limit', async () => {
    const rows = await rowsOf('map hip-thrust --over footDistance --from 0.5 --to 0.78 --steps 2 --samples 3');
    const [first, ...others] = rows;
    expect(others).toHaveLength(3);
    expect([first.footDistance, first.rep_percent, first.trunk_thigh_flexion_deg]).toEqual(['0.5', '', '']);
    expect(first.limit).toBe('knee-flexion');
  });

  test('angles are mapped in degrees', async () => {
    const rows = await rowsOf('map leg-press --over toeOut --from 5 --to 15 --steps 3 --samples 3');
    expect([...new Set(rows.map((row) => row.toeOut))]).toEqual(['5', '10', '15']);
  });

  test.each(EXERCISES.map(({ id }) => id))('every setting of %s can be mapped over its whole range', async (id) => {
    const { settings } = EXERCISES.find((exercise) => exercise.id === id) ?? { settings: [] };
    for (const { key, unit } of settings) {
      const rows = await rowsOf(`map ${id} --over ${key} --samples 3${unit === 'choice' ? '' : ' --steps 4'}`);
      expect([key, rows.length > 3, rows.some((row) => row.rep_percent === '50')]).toEqual([key, true, true]);
    }
  });

  test('a choice is mapped option by option', async () => {
    const rows = await rowsOf('map leg-press --over depthRule --samples 3');
    expect(rows.filter((row) => row.rep_percent === '0').map((row) => row.limit)).toEqual([
      'thigh-trunk-flexion',
      'sled-stop',
      'hip-flexion',
    ]);
  });

  test('a setting that does not count is answered all the same, with a note', async () => {
    const noteOf = async (line: string) => {
      const outcome = await run(line.split(' '), noInput);
      return 'output' in outcome ? outcome.note : outcome.sentence;
    };
    const note = 'sledStop changes nothing unless depthRule=stop.';
    expect(await noteOf('map leg-press --over sledStop --samples 3 --steps 2')).toBe(note);
    expect(await noteOf('map leg-press --over depthRule --set sledStop=0.6 --samples 3')).toBeUndefined();
    expect(await noteOf('simulate leg-press --set sledStop=0.6 --samples 3')).toBe(note);
    expect(await noteOf('simulate leg-press --set sledStop=0.6 --set depthRule=stop --samples 3')).toBeUndefined();
  });

  test.each([
    ['map leg-press --over legs --steps 3', /legs is a choice of 2/],
    ['map leg-press', /--over/],
    ['map leg-press --over weight', /weight/],
    ['map leg-press --over footHeight --from 0.5', /0\.5.*0 to 0\.35 m/],
    ['map leg-press --over footHeight --to far', /far.*0 to 0\.35 m/],
    ['map leg-press --over footHeight --steps 1', /2 to 1001/],
    ['map leg-press --over footHeight --steps 2.5', /2\.5/],
    ['map leg-press --over footHeight --set footHeight=0.2', /footHeight/],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const failure = await failureOf(line);
    expect(failure.code).toBe(2);
    expect(failure.sentence).toMatch(sentence);
  });
});

describe('a lifter from a file', () => {
  test('is read in m, kg, deg, choices by name', () => {
    const lifter = readLifter({ stature: 1.82, mass: 90, sex: 'female', hipFlexionLimit: 110 });
    expect(lifter).toMatchObject({ stature: 1.82, mass: 90, sex: 1 });
    expect(lifter.hipFlexionLimit).toBeCloseTo((110 * Math.PI) / 180, 12);
  });

  test.each([
    [{ height: 1.8 }, /height.*stature/],
    [{ stature: 3 }, /stature=3.*1\.45 to 2\.1 m/],
    [{ stature: '1.8' }, /stature/],
    [{ mass: null }, /mass=null.*40 to 180 kg/],
    [{ sex: 'other' }, /sex/],
    [[1.8], /JSON object/],
    [null, /JSON object/],
  ])('%j is refused with field, value and range', (json, sentence) => {
    expect(() => readLifter(json)).toThrow(Problem);
    expect(() => readLifter(json)).toThrow(sentence);
  });

  test('a missing file is bad input', async () => {
    const failure = await failureOf('simulate leg-press --lifter nowhere.json');
    expect([failure.code, failure.sentence]).toEqual([2, 'The lifter file nowhere.json cannot be read.']);
  });
});
