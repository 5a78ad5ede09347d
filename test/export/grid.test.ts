import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/export/columns';
import { readCsv, writeCsv } from '../../src/export/csv';
import { comparisonGrid, repetitionGrid } from '../../src/export/grid';
import { dictionaryCsv, pageCsv } from '../../src/export/pageData';
import { setupData, setupJson } from '../../src/export/setupData';
import { stampAt } from '../../src/export/stamp';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { repetitionOf } from '../support/repetition';

const SAMPLES = 5;
const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: SAMPLES });
const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: SAMPLES });
const stamp = stampAt(new Date('2026-11-22T10:11:12.345Z'), { link: '#s=2.abc' });

const FIRST_COLUMNS =
  'sample,phase,rep_percent,time_s,travel_m,trunk_thigh_flexion_deg,hip_flexion_r_deg,hip_adduction_r_deg,' +
  'hip_rotation_r_deg,pelvis_posterior_tilt_deg,pelvis_tilt_deg,knee_angle_r_deg,ankle_angle_r_deg,subtalar_angle_r_deg';

function cell(row: readonly (string | number)[], columns: readonly string[], name: string): number {
  return Number(row[columns.indexOf(name)]);
}

describe('the sample grid', () => {
  const { columns, rows } = repetitionGrid(press);

  test('columns stand in the published order, seven for each muscle, marks last', () => {
    expect(columns.slice(0, 14).join()).toBe(FIRST_COLUMNS);
    expect(columns.slice(14, 21)).toEqual([
      'addbrev_r.length_m',
      'addbrev_r.hip_flexion_r_m',
      'addbrev_r.hip_adduction_r_m',
      'addbrev_r.hip_rotation_r_m',
      'addbrev_r.knee_angle_r_m',
      'addbrev_r.ankle_angle_r_m',
      'addbrev_r.normalized_fiber_length',
    ]);
    expect(columns[14 + 7 * MUSCLES.length]).toBe('beyond_model');
    expect(columns.slice(15 + 7 * MUSCLES.length)).toEqual(MUSCLES.map((muscle) => `${muscle}.stabilized`));
  });

  test('names are unique, and published paths have no column on stabilizing', () => {
    expect(new Set(columns).size).toBe(columns.length);
    expect(columnsOf({ paths: 'published', hasIdleLeg: false, hasBar: false }).map((c) => c.name)).toEqual(
      columns.slice(0, 15 + 7 * MUSCLES.length),
    );
  });

  test('units in names and in the dictionary agree', () => {
    for (const { name, unit } of columnsOf({ paths: 'stabilized', hasIdleLeg: true, hasBar: true })) {
      const suffix = /_(deg|m|s|percent)$/.exec(name)?.[1];
      const expected = suffix === 'percent' ? '%' : (suffix ?? '');
      expect(`${name} ${unit}`).toBe(`${name} ${expected}`);
    }
  });

  test('thigh–trunk flexion is hip flexion plus posterior tilt in every row', () => {
    for (const row of rows) {
      const sum = cell(row, columns, 'hip_flexion_r_deg') + cell(row, columns, 'pelvis_posterior_tilt_deg');
      expect(cell(row, columns, 'trunk_thigh_flexion_deg')).toBeCloseTo(sum, 9);
    }
  });

  test('every cell is a finite number but the phase', () => {
    for (const row of rows) {
      expect(row.filter((c) => typeof c === 'string')).toHaveLength(1);
      expect(row.every((c) => typeof c === 'string' || Number.isFinite(c))).toBe(true);
    }
    expect(rows.map((row) => row[1])).toEqual(['bottom', 'up', 'top', 'down', 'bottom']);
  });

  test('muscle columns read the right muscle and coordinate', () => {
    const muscle = MUSCLES.indexOf('glmax1_r');
    expect(rows[2][columns.indexOf('glmax1_r.length_m')]).toBe(press.muscles.lengths[2 * MUSCLES.length + muscle]);
    const arm = press.muscles.momentArms[(2 * MUSCLES.length + muscle) * 5 + 3];
    expect(rows[2][columns.indexOf('glmax1_r.knee_angle_r_m')]).toBe(arm);
  });
});

describe('the file of the page', () => {
  const [header, ...rows] = readCsv(pageCsv([press, thrust], stamp));

  test('is the grid of the command line behind a column with the exercise', () => {
    const single = repetitionGrid(thrust);
    const width = single.columns.length;
    expect(header.slice(0, width + 1)).toEqual(['exercise', ...single.columns]);
    const ofThrust = rows.filter((row) => row[0] === 'hip-thrust').map((row) => row.slice(1, width + 1));
    expect(ofThrust).toEqual(readCsv(writeCsv(single.columns, single.rows)).slice(1));
  });

  test('holds both exercises, and says of each row where it comes from', () => {
    expect(rows).toHaveLength(2 * SAMPLES);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row.slice(-3)).toEqual(['Lockout 0.1.0', '2026-11-22T10:11:12Z', '#s=2.abc']);
    }
    expect(rows[0][header.indexOf('setup')]).toContain('footHeight=0.17 ');
    expect(rows[SAMPLES][header.indexOf('setup')]).toContain('benchHeight=0.42');
  });

  test('the dictionary explains every column, in order, and the setup', () => {
    const [, ...entries] = readCsv(dictionaryCsv([press, thrust], stamp));
    const columns = entries.filter(([kind]) => kind === 'column');
    expect(columns.map(([, name]) => name)).toEqual(header);
    expect(columns.every(([, , , , definition]) => definition.length > 5)).toBe(true);
    expect(entries.find(([, name]) => name === 'leg-press.footHeight')?.slice(2, 4)).toEqual(['m', '0.17']);
    expect(entries.find(([, name]) => name === 'date')?.[3]).toBe(stamp.date);
  });

  test('a leg that is held still has columns of its own, behind the others, named after its side', () => {
    const oneLeg = repetitionOf({ exercise: 'hip-thrust', settings: { legs: 1 }, lifter: {}, sampleCount: 3 });
    const { columns, rows: held } = repetitionGrid(oneLeg);
    const idle = columns.filter((name) => /_l(_deg|\.)/.test(name));
    expect(idle).toHaveLength(6 + 7 * MUSCLES.length);
    // only the bar's, which came later, stand behind them
    expect(columns.slice(-idle.length - 2)).toEqual([...idle, 'bar_x_m', 'bar_y_m']);
    expect(cell(held[0], columns, 'knee_angle_l_deg')).toBe(cell(held[2], columns, 'knee_angle_l_deg'));
    expect(held.every((row) => row.slice(2).every((c) => Number.isFinite(c)))).toBe(true);
    // beside an exercise with both legs those cells are empty
    const beside = comparisonGrid([press, oneLeg]);
    expect(cell(beside.rows[SAMPLES], beside.columns, 'knee_angle_l_deg')).toBeCloseTo(
      cell(held[0], columns, 'knee_angle_l_deg'),
    );
    expect(beside.rows[0].at(-3)).toBe('');
  });

  test('a published side beside a stabilized one leaves cells empty, not wrong', () => {
    const published = repetitionOf({ ...thrust, settings: {}, lifter: {}, sampleCount: 3, paths: 'published' });
    const { columns, rows: mixed } = comparisonGrid([press, published]);
    expect(mixed.every((row) => row.length === columns.length)).toBe(true);
    const stabilized = columns.flatMap((name, c) => (name.endsWith('.stabilized') ? [mixed[SAMPLES][c]] : []));
    expect(stabilized).toEqual(MUSCLES.map(() => ''));
  });
});

describe('setup', () => {
  test('is written in m, deg, kg, s, complete', () => {
    const { settings, lifter, software } = setupData(press);
    expect(settings).toMatchObject({ footHeight: 0.17, railAngle: 45, toeOut: 10, tempoUp: 2 });
    expect(lifter).toMatchObject({ stature: 1.7, mass: 75.3 });
    expect(software).toMatch(/^Lockout \d/);
  });

  test('as a file holds both exercises, software and date', () => {
    const read = JSON.parse(setupJson([press, thrust], stamp));
    expect(read.setups.map((s: { exercise: string }) => s.exercise)).toEqual(['leg-press', 'hip-thrust']);
    expect(read.date).toBe('2026-11-22T10:11:12Z');
  });
});
