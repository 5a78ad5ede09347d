import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { readCsv } from '../../src/export/csv';
import { repetitionGrid } from '../../src/export/grid';
import { LOAD_COLUMNS } from '../../src/export/loadColumns';
import { dictionaryCsv, pageCsv } from '../../src/export/pageData';
import { stampAt } from '../../src/export/stamp';
import { computeLoads } from '../../src/model/load/computeLoads';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { repetitionOf } from '../support/repetition';

const noInput = () => Promise.reject(new Error('this command reads no input'));
/** Missing support counts from this share of body weight on. */
const LEAST_LACK = 1e-3;
const PLACES = ['heel', 'ball', 'bench', 'shoulder_blades', 'lower_back', 'buttocks'];
const COORDINATES = ['hip_flexion_r', 'hip_adduction_r', 'hip_rotation_r', 'knee_angle_r', 'ankle_angle_r'];

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 5 });
const loads = computeLoads(thrust);

async function answerOf(line: string): Promise<string> {
  const outcome = await run(line.split(' '), noInput);
  return 'output' in outcome ? [...outcome.output].join('') : `${outcome.code} ${outcome.sentence}`;
}

describe('simulate --loads', () => {
  test('adds its columns behind the others, in the order of the manual', async () => {
    const [header, ...rows] = readCsv(await answerOf('simulate hip-thrust --samples 5 --loads'));
    const plain = repetitionGrid(thrust).columns;
    expect(header.slice(0, plain.length)).toEqual(plain);
    expect(header.slice(plain.length)).toEqual([
      ...COORDINATES.map((c) => `demand.${c}_Nm`),
      ...COORDINATES.map((c) => `passive.${c}_Nm`),
      'capacity.hip_extension_Nm',
      'capacity.knee_extension_Nm',
      'demand.lumbar_extension_Nm',
      ...MUSCLES.map((m) => `force.${m}_N`),
      ...MUSCLES.map((m) => `activation.${m}`),
      ...['heel', 'ball', 'bench', 'seat', 'back'].flatMap((c) => [`contact.${c}.normal_N`, `contact.${c}.shear_N`]),
      'contact.foot.cop_m',
      ...COORDINATES.map((c) => `reserve.${c}_Nm`),
      ...['body_forward_N', 'body_up_N', 'body_turn_Nm', 'sled_N'].map((row) => `unsupported.${row}`),
      ...MUSCLES.map((m) => `passive_force.${m}_N`),
      'demand.lumbar_extension_least_Nm',
      'demand.lumbar_extension_most_Nm',
      'demand.knee_epicondyles_Nm',
      ...PLACES.flatMap((p) => [
        ...['x', 'y', 'z'].map((a) => `push.${p}.${a}_N`),
        ...['x', 'y', 'z'].map((a) => `push.${p}.${a}_m`),
      ]),
      'push.foot.direction_deg',
      ...['body_forward_N', 'body_up_N', 'body_turn_Nm', 'sled_N'].map((row) => `known.${row}`),
    ]);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });

  test('demand is what activation, stretch and reserve give together', async () => {
    const { columns, rows } = repetitionGrid(thrust, loads);
    const cell = (row: readonly (string | number)[], name: string) => Number(row[columns.indexOf(name)]);
    for (const row of rows)
      for (const c of COORDINATES) {
        const given = MUSCLES.reduce((sum, m) => sum + cell(row, `force.${m}_N`) * cell(row, `${m}.${c}_m`), 0);
        const demand = cell(row, `demand.${c}_Nm`);
        expect(Math.abs(given + cell(row, `reserve.${c}_Nm`) - demand)).toBeLessThan(1e-6 * (1 + Math.abs(demand)));
      }
  });

  // feet count twice; forces and moments in ground about the heel, where the moments of the file are taken
  test.each([
    ['leg-press', { load: 80 }],
    ['leg-press', { pushRule: 3, load: 80 }],
    ['leg-press', { legs: 1, load: 20 }],
    ['hip-thrust', {}],
    ['hip-thrust', { pushDirection: 0, footDistance: 0.9 }],
    ['romanian-deadlift', {}],
    ['pull-through', {}],
    ['hip-buck', { load: 20 }],
    ['back-squat', {}],
  ] as [string, Record<string, number>][])('%s %o: every balance closes from the file alone', (exercise, settings) => {
    const r = repetitionOf({ exercise, settings, lifter: {}, sampleCount: 9 });
    const solved = computeLoads(r);
    const { columns, rows } = repetitionGrid(r, solved);
    const weight = r.lifter.mass * 9.80665;
    for (const row of rows) {
      const cell = (name: string) => Number(row[columns.indexOf(name)] || 0);
      const sum = { x: 0, y: 0, turn: 0 };
      for (const place of PLACES) {
        const isFoot = place === 'heel' || place === 'ball';
        const count = isFoot && !settings.legs ? 2 : 1;
        const [fx, fy] = [count * cell(`push.${place}.x_N`), count * cell(`push.${place}.y_N`)];
        const [x, y] = ['x', 'y'].map((a) => cell(`push.${place}.${a}_m`) - cell(`push.heel.${a}_m`));
        sum.x += fx;
        sum.y += fy;
        sum.turn += x * fy - y * fx;
      }
      const left = (of: string, given: number) =>
        Math.abs(given + cell(`known.body_${of}`) + cell(`unsupported.body_${of}`)) / weight;
      expect(left('forward_N', sum.x)).toBeLessThan(LEAST_LACK);
      expect(left('up_N', sum.y)).toBeLessThan(LEAST_LACK);
      expect(left('turn_Nm', sum.turn)).toBeLessThan(LEAST_LACK);
      for (const muscle of MUSCLES) {
        const passive = cell(`passive_force.${muscle}_N`);
        expect(cell(`force.${muscle}_N`)).toBeGreaterThanOrEqual(passive - 1e-9);
      }
    }
  });

  test('the sled is driven by what the feet push along its rail', () => {
    const r = repetitionOf({ exercise: 'leg-press', settings: { railAngle: Math.PI / 6 }, lifter: {}, sampleCount: 9 });
    const { columns, rows } = repetitionGrid(r, computeLoads(r));
    for (const row of rows) {
      const cell = (name: string) => Number(row[columns.indexOf(name)]);
      const along = (place: string) =>
        -(cell(`push.${place}.x_N`) * Math.cos(Math.PI / 6) + cell(`push.${place}.y_N`) * Math.sin(Math.PI / 6));
      expect(Math.abs(2 * (along('heel') + along('ball')) - cell('known.sled_N'))).toBeLessThan(0.1);
    }
  });

  test('JSON tells the largest force on the sled either way, also as the mass that weighs as much', async () => {
    const setup = '--samples 9 --loads --format json --set load=60 --set sledMass=40 --set inertia=off';
    const { loads: summary } = JSON.parse(await answerOf(`simulate leg-press ${setup} --set railFriction=0`));
    expect(summary.sled_force.up.equivalent_kg).toBeCloseTo(100 * Math.SQRT1_2, 6);
    expect(summary.sled_force.down.value_N).toBeCloseTo(100 * Math.SQRT1_2 * 9.80665, 6);
    expect(
      JSON.parse(await answerOf('simulate hip-thrust --samples 3 --loads --format json')).loads.sled_force,
    ).toBeNull();
  });

  test('contacts an exercise does not have leave empty cells', () => {
    const { columns, rows } = repetitionGrid(thrust, loads);
    expect(rows.map((row) => row[columns.indexOf('contact.seat.normal_N')])).toEqual(Array(5).fill(''));
    expect(rows.every((row) => Number.isFinite(row[columns.indexOf('contact.bench.normal_N')]))).toBe(true);
  });

  test('the backrest’s column holds shoulder blades and pelvis together, the seat’s the buttocks', () => {
    const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 5 });
    const pushed = computeLoads(press);
    const { columns, rows } = repetitionGrid(press, pushed);
    const [, , blades, pelvis, buttocks] = pushed.contacts;
    expect(pelvis.normal[0]).toBeGreaterThan(20);
    expect(rows[0][columns.indexOf('contact.back.normal_N')]).toBeCloseTo(blades.normal[0] + pelvis.normal[0], 2);
    expect(rows[0][columns.indexOf('contact.seat.normal_N')]).toBeCloseTo(buttocks.normal[0], 2);
  });

  test('the page’s file and its dictionary carry them where they are known', () => {
    const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 5 });
    const stamp = stampAt(new Date(0));
    const known = (result: unknown) => (result === thrust ? loads : undefined);
    const [header, ...rows] = readCsv(pageCsv([press, thrust], stamp, known));
    const at = header.indexOf('capacity.hip_extension_Nm');
    expect(rows.map((row) => row[at] === '')).toEqual([...Array(5).fill(true), ...Array(5).fill(false)]);
    const dictionary = readCsv(dictionaryCsv([press, thrust], stamp, known));
    const explained = dictionary.filter(([kind]) => kind === 'column').map(([, name]) => name);
    expect(explained).toEqual(header);
  });

  test('every load column has a unit in its name that its entry repeats', () => {
    for (const { name, unit } of LOAD_COLUMNS)
      expect(`${name} ${/_(Nm|N|m|deg)$/.exec(name)?.[1] ?? ''}`).toBe(`${name} ${unit}`);
  });
});

describe('what the loads come to', () => {
  test('JSON carries peaks, work and what cannot be held', async () => {
    const text = await answerOf('simulate hip-thrust --samples 5 --loads --format json --set load=300');
    const { loads: summary, columns, rows } = JSON.parse(text);
    expect(rows[0].length).toBe(columns.length);
    const hip = columns.indexOf('demand.hip_flexion_r_Nm');
    const peak = Math.max(...rows.map((row: number[]) => -row[hip]));
    expect(summary.peak_hip_extension.value_Nm).toBeCloseTo(peak, 6);
    expect(Object.keys(summary.muscle_work_up_J)).toEqual(MUSCLES);
    const work = Object.values<number>(summary.muscle_work_up_J).reduce((sum, joules) => sum + joules);
    // the rest is given by reserves and the short rotators
    expect(work).toBeGreaterThan(0);
    expect(work).toBeLessThan(summary.work_up_J);
    expect(summary.warnings).toEqual([expect.stringMatching(/^This lifter cannot hold 300\.0 kg here: /)]);
  });

  test('a warning goes to standard error and leaves the rows alone', async () => {
    const outcome = await run('simulate hip-thrust --samples 5 --loads --set pushDirection=0'.split(' '), noInput);
    expect('note' in outcome && outcome.note).toMatch(
      /^With this push direction feet and supports cannot balance the body: /,
    );
    const [header, ...rows] = readCsv('output' in outcome ? [...outcome.output].join('') : '');
    const missing = rows.map((row) => Number(row[header.indexOf('unsupported.body_forward_N')]));
    expect(Math.min(...missing)).toBeLessThan(-100);
    const quiet = await run('simulate hip-buck --samples 5 --loads'.split(' '), noInput);
    expect('note' in quiet && quiet.note).toBeFalsy();
  });

  test('without --loads JSON has no such part', async () => {
    expect(JSON.parse(await answerOf('simulate hip-buck --samples 5 --format json'))).not.toHaveProperty('loads');
  });
});

describe('load', () => {
  test('--max gives the largest load this lifter holds and what gives first', async () => {
    const answer = JSON.parse(await answerOf('load back-squat --max --set training=trained'));
    expect(answer).toMatchObject({ exercise: 'back-squat', unit: 'kg' });
    expect(answer.largest_load).toBeGreaterThan(60);
    expect(answer.gives_first).toMatch(/^hip extensors \(hip extension\), at /);
    expect(await answerOf('load back-squat --max --set strength=0.2')).toMatch(
      /^\d This lifter holds no load of back-squat/,
    );
    expect(await answerOf('load back-squat --max --match peak-effort --to hip-thrust')).toContain('not both');
  });

  test('finds the load with which both peaks are equal', async () => {
    const answer = JSON.parse(await answerOf('load leg-press --match peak-hip-moment --to hip-thrust --samples 5'));
    expect(answer).toMatchObject({ exercise: 'leg-press', to: 'hip-thrust', unit: 'kg', match: 'peak-hip-moment' });
    const [own, other] = answer.peaks;
    expect(own.value / other.value).toBeCloseTo(1, 3);
    expect(other.value).toBeCloseTo(loads.metrics.peakHipActive.value, 6);
  });

  test.each([
    ['load leg-press --to hip-thrust', /^2 .*--match/],
    ['load leg-press --match fairness --to hip-thrust', /^2 .*fairness/],
    ['load leg-press --match peak-effort', /^2 .*--to/],
    ['load leg-press --match peak-effort --to bench-press', /^2 .*bench-press/],
    ['load leg-press --match peak-effort --to hip-thrust --to-set footDistance=9', /^2 .*footDistance=9/],
    ['load leg-press --match peak-effort --to hip-thrust --to-set footDistance=0.5', /^3 .*hip-thrust/],
    ['simulate leg-press --loads=yes', /^2 .*--loads/],
    ['simulate leg-press --loads --set pushDirection=45', /^2 .*pushDirection=45.* -30 to 30 deg/],
    ['simulate back-squat --loads --set pushDirection=0', /^2 .*no setting pushDirection/],
  ])('%s is refused with a sentence', async (line, sentence) => {
    expect(await answerOf(line)).toMatch(sentence);
  });
});
