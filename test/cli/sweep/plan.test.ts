import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/cli/problem';
import { openSweep, type Sweep } from '../../../src/cli/sweep/openSweep';
import type { PlanSource } from '../../../src/cli/sweep/plan';
import { QUANTITIES } from '../../../src/cli/sweep/quantities';
import { rowAt } from '../../../src/cli/sweep/rows';
import { partsOfShard } from '../../../src/cli/sweep/runSweep';
import { computeRow } from '../../../src/cli/sweep/table';
import { radToDeg } from '../../../src/display/units';
import { simulate } from '../../../src/model/simulate';
import { repetitionOf } from '../../support/repetition';

const rowsOf = ({ plan, numbering }: Sweep) =>
  Array.from({ length: numbering.rows }, (_, number) => rowAt(plan, numbering, number));

/** Grids of any size over settings and measures, with or without a table of lifters. */
const anyPlan: fc.Arbitrary<PlanSource> = fc
  .record({
    heights: fc.integer({ min: 2, max: 4 }),
    widths: fc.uniqueArray(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 3 }),
    statures: fc.uniqueArray(fc.integer({ min: 150, max: 200 }), { minLength: 1, maxLength: 4 }),
    isPair: fc.boolean(),
    lifters: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    chunk: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ heights, widths, statures, isPair, lifters, chunk }) => ({
    json: {
      exercises: {
        'leg-press': { footHeight: { from: 0.1, to: 0.3, steps: heights } },
        ...(isPair && { 'hip-thrust': { stanceWidth: widths.map((cm) => cm / 100) } }),
      },
      measures: { stature: statures.map((cm) => cm / 100) },
      chunk,
    },
    ...(lifters !== undefined && {
      lifters: ['id,mass', ...Array.from({ length: lifters }, (_, i) => `p${i},${60 + i}`)].join('\n'),
    }),
  }));

describe('the rows of a plan', () => {
  test('are each cell of its grid once, whatever the grid', () => {
    fc.assert(
      fc.property(anyPlan, (source) => {
        const rows = rowsOf(openSweep(source));
        const cells = rows.map(({ number, ...cell }) => JSON.stringify(cell));
        const { exercises, measures } = source.json as never as {
          exercises: Record<string, { footHeight?: { steps: number }; stanceWidth?: number[] }>;
          measures: { stature: number[] };
        };
        const perBody = exercises['leg-press'].footHeight!.steps + (exercises['hip-thrust']?.stanceWidth?.length ?? 0);
        const lifters = source.lifters ? source.lifters.split('\n').length - 1 : 1;
        expect(rows).toHaveLength(perBody * measures.stature.length * lifters);
        expect(new Set(cells).size).toBe(rows.length);
        expect(rows.map(({ number }) => number)).toEqual([...rows.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  test('are all made once by any number of shards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 50 }), (parts, of) => {
        const made = Array.from({ length: of }, (_, index) => partsOfShard(parts, { index, of })).flat();
        expect(made.sort((a, b) => a - b)).toEqual(Array.from({ length: parts }, (_, part) => part));
      }),
    );
  });

  test('do not depend on the order in which a plan was typed', () => {
    const one = { 'leg-press': { footHeight: [0.1, 0.2], toeOut: 15 }, 'hip-thrust': {} };
    const other = { 'hip-thrust': {}, 'leg-press': { toeOut: '15°', footHeight: ['10 cm', 0.2] } };
    const [a, b] = [one, other].map((exercises) => rowsOf(openSweep({ json: { exercises } })));
    expect(a).toHaveLength(3);
    expect(b).toEqual(a);
  });

  test('hold the measures of a table, and those of the plan win', () => {
    const lifters = 'id;stature;sex\nAnna;1,62;female\nBob;;male\n';
    const sweep = openSweep({
      json: { exercises: ['hip-thrust'], measures: { mass: [60, 80], sex: 'male' } },
      lifters,
    });
    expect(rowsOf(sweep).map(({ lifterId, lifter }) => [lifterId, lifter])).toEqual([
      ['Anna', { stature: 1.62, mass: 60, sex: 0 }],
      ['Anna', { stature: 1.62, mass: 80, sex: 0 }],
      ['Bob', { mass: 60, sex: 0 }],
      ['Bob', { mass: 80, sex: 0 }],
    ]);
  });
});

describe('what is drawn', () => {
  const population = (count: number, more: object = {}) =>
    openSweep({
      json: {
        exercises: ['leg-press', 'hip-thrust'],
        lifters: { population: 'adults' },
        draws: { count, seed: 7 },
        ...more,
      },
    });

  test('hangs on seed and number: more lifters are the same lifters and others behind them', () => {
    const few = rowsOf(population(3));
    expect(few).toHaveLength(6);
    expect(rowsOf(population(20)).slice(0, 6)).toEqual(few);
    expect(rowsOf(population(3, { draws: { count: 3, seed: 8 } }))).not.toEqual(few);
  });

  test('is one body for all rows of a lifter, both sexes and all statures among them', () => {
    const rows = rowsOf(population(200));
    for (let i = 0; i < rows.length; i += 2) expect(rows[i].lifter).toEqual(rows[i + 1].lifter);
    const women = rows.filter(({ lifter }) => lifter.sex === 1).length / rows.length;
    expect(women).toBeGreaterThan(0.4);
    expect(women).toBeLessThan(0.6);
    const statures = rows.map(({ lifter }) => lifter.stature).sort((a, b) => a - b);
    expect(statures[0]).toBeLessThan(1.58);
    expect(statures[statures.length - 1]).toBeGreaterThan(1.82);
  });

  test('leaves what the plan sets, and the model’s assumptions, alone', () => {
    const [row] = rowsOf(population(1, { measures: { stature: 1.7, sex: 'female' } }));
    expect(row.lifter).toMatchObject({ stature: 1.7, sex: 1 });
    expect(row.lifter).toHaveProperty('hipFlexionLimit');
    expect(row.lifter).not.toHaveProperty('steepShare');
    expect(row.settings).toEqual({});
  });

  test('of a setting stays within its bounds and goes with its distribution, the same for the grid of a body', () => {
    const footHeight = { kind: 'normal', mean: 0.17, sd: 0.03, min: 0.1, max: 0.3 };
    const draws = { count: 400, seed: 1 };
    const rows = rowsOf(openSweep({ json: { exercises: { 'leg-press': { footHeight, toeOut: [0, 10] } }, draws } }));
    expect(rows).toHaveLength(800);
    for (let i = 0; i < rows.length; i += 2) expect(rows[i].settings.footHeight).toBe(rows[i + 1].settings.footHeight);
    const heights = rows.map(({ settings }) => settings.footHeight);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0.1);
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    expect(mean).toBeCloseTo(0.17, 2);
    const within = heights.filter((height) => Math.abs(height - 0.17) < 0.03).length / heights.length;
    expect(within).toBeGreaterThan(0.62);
    expect(within).toBeLessThan(0.75);
  });

  test('is drawn anew for every lifter of a table', () => {
    const json = {
      exercises: ['hip-thrust'],
      measures: { mass: { kind: 'uniform', min: 60, max: 90 } },
      draws: { count: 2, seed: 1 },
    };
    const rows = rowsOf(openSweep({ json, lifters: 'id,stature\na,1.6\nb,1.8\n' }));
    expect(rows.map(({ lifterId }) => lifterId)).toEqual(['a', 'a', 'b', 'b']);
    expect(new Set(rows.map(({ lifter }) => lifter.mass)).size).toBe(4);
  });
});

describe('a row', () => {
  const columnsAndRow = (json: object, number = 0, lifters?: string): Record<string, unknown> => {
    const { plan, numbering, about } = openSweep({ json, lifters });
    const row = computeRow(plan, rowAt(plan, numbering, number));
    expect(row).toHaveLength(about.columns.length);
    return Object.fromEntries(about.columns.map(({ name }, i) => [name, row[i]]));
  };

  test('says of both ends what a whole repetition says', () => {
    const exercises = { 'leg-press': { footHeight: 0.25 } };
    const row = columnsAndRow({ exercises, measures: { stature: 1.8 } });
    const whole = columnsAndRow({
      exercises,
      measures: { stature: 1.8 },
      keep: QUANTITIES.filter(({ needs }) => needs !== 'loads').map(({ name }) => name),
    });
    expect(whole).toMatchObject(row);
    const { metrics, ends } = repetitionOf({
      exercise: 'leg-press',
      settings: { footHeight: 0.25 },
      lifter: { stature: 1.8 },
    });
    expect(row).toMatchObject({
      outcome: 'repetition',
      footHeight_m: 0.25,
      stature_m: 1.8,
      bottom_limit: ends.bottom.limit,
    });
    expect(row.deficit_deg).toBeCloseTo(radToDeg(metrics.deficitToNeutral), 9);
    expect(row.bottom_glmax_arm_m).toBeCloseTo(metrics.gluteusMaximus.extensionArm.bottom, 11);
  });

  test('of loads has moments, and none without them', () => {
    const row = columnsAndRow({ exercises: ['hip-thrust'], keep: ['peak_hip_moment_Nm', 'load_kg'], samples: 11 });
    expect(row.peak_hip_moment_Nm).toBeGreaterThan(50);
    expect(row.load_kg).toBeGreaterThan(50);
    expect(row).not.toHaveProperty('deficit_deg');
  });

  test('without a repetition names the limit', () => {
    const settings = { footDistance: 0.5 };
    const row = columnsAndRow({ exercises: { 'hip-thrust': settings } });
    const result = simulate({ exercise: 'hip-thrust', settings, lifter: {} });
    expect(result.kind).toBe('no-repetition');
    expect(row).toMatchObject({
      outcome: 'no-repetition',
      reason: 'reason' in result && result.reason.limit,
      deficit_deg: null,
    });
  });

  test('that cannot be read is a row with its reason, and the next one is computed', () => {
    const lifters = 'id,stature\ntall,3.1\nfine,1.7\n';
    const [bad, good] = [0, 1].map((number) => columnsAndRow({ exercises: ['hip-thrust'] }, number, lifters));
    expect(bad).toMatchObject({ row: 0, lifter: 'tall', outcome: 'error', deficit_deg: null });
    expect(bad.reason).toMatch(/lifter 1, stature=3\.1.*1\.45 to 2\.1 m/);
    expect(good).toMatchObject({ row: 1, lifter: 'fine', outcome: 'repetition', reason: null });
  });
});

describe('a bad plan', () => {
  const exercises = ['leg-press'];
  test.each([
    [[], /The plan must be an object/],
    [{}, /needs exercises: leg-press/],
    [{ exercises: [] }, /names no exercise/],
    [{ exercises: ['curl'] }, /"curl".*hip-thrust/],
    [{ exercises: ['leg-press', 'leg-press'] }, /twice/],
    [{ exercises, lifter: {} }, /no field lifter; known are exercises/],
    [{ exercises: { 'leg-press': { footHeight: 0.5 } } }, /leg-press\.footHeight=0\.5.*0 to 0\.35 m/],
    [{ exercises: { 'leg-press': { footHeight: [] } } }, /leg-press\.footHeight lists 0 values/],
    [{ exercises: { 'leg-press': { footHeight: [0.1, 0.1] } } }, /0\.1 twice/],
    [{ exercises: { 'leg-press': { footHeight: null } } }, /leg-press\.footHeight=null/],
    [{ exercises: { 'leg-press': { footHeight: { from: 0, to: 0.2 } } } }, /footHeight\.steps is missing.*2 to 10000/],
    [{ exercises: { 'leg-press': { footHeight: { from: 0, to: 9, steps: 2 } } } }, /footHeight\.to=9.*0 to 0\.35 m/],
    [{ exercises: { 'leg-press': { footHeight: { from: 0, til: 0.2, steps: 3 } } } }, /no field til/],
    [{ exercises: { 'leg-press': { legs: { from: 0, to: 1, steps: 2 } } } }, /legs is a choice/],
    [{ exercises: { 'leg-press': { depthRule: 'deep' } } }, /leg-press\.depthRule=deep/],
    [{ exercises: { 'leg-press': { weight: 80 } } }, /leg-press has no setting weight; it has footHeight/],
    [{ exercises, measures: { stature: [1.7, 3] } }, /measures\.stature=3.*1\.45 to 2\.1 m/],
    [
      { exercises, measures: { stature: { kind: 'normal', mean: 3, sd: 0.1 } } },
      /measures\.stature\.mean is 3.*1\.45 to 2\.1 m/,
    ],
    [{ exercises, measures: { stature: { kind: 'normal', mean: 1.7 } } }, /stature\.sd is missing/],
    [{ exercises, measures: { stature: { kind: 'normal', mean: 1.7, sd: -1 } } }, /stature\.sd is -1/],
    [{ exercises, measures: { stature: { kind: 'gamma' } } }, /kind is "gamma".*uniform, triangular, normal/],
    [{ exercises, measures: { stature: { kind: 'uniform', min: 1.8, max: 1.6 } } }, /min must be less/],
    [{ exercises, measures: { sex: { kind: 'uniform' } } }, /sex is a choice/],
    [{ exercises, measures: { stature: { kind: 'uniform' } } }, /needs draws with count and seed/],
    [{ exercises, lifters: { population: 'children' } }, /population is "children"; known is adults/],
    [{ exercises, lifters: { population: 'adults' } }, /needs draws/],
    [
      { exercises, lifters: { population: 'adults' }, draws: { count: 0, seed: 1 } },
      /draws\.count is 0; .* 1 to 100000000/,
    ],
    [{ exercises, draws: { count: 5, seed: 1 } }, /neither a population nor a distribution/],
    [{ exercises, keep: ['depth'] }, /"depth".*deficit_deg/],
    [{ exercises, keep: [] }, /at least one/],
    [{ exercises, chunk: 0 }, /chunk is 0.*1 to 100000/],
    [{ exercises, samples: 10 }, /samples is 10.*odd number from 3 to 2001/],
  ])('%j is refused with a sentence', (json, sentence) => {
    expect(() => openSweep({ json })).toThrow(Problem);
    expect(() => openSweep({ json })).toThrow(sentence);
  });

  test.each([
    ['statur\n1.7', /column statur; known are id, stature/],
    ['stature,stature\n1.7,1.7', /two columns stature/],
    ['id,stature\n', /no lifters/],
  ])('a table of lifters %j is refused', (lifters, sentence) => {
    expect(() => openSweep({ json: { exercises }, lifters })).toThrow(sentence);
  });

  test('with more rows than a table takes is refused before anything is computed', () => {
    const steps = { steps: 10_000 };
    const axes = {
      footHeight: { from: 0, to: 0.3, ...steps },
      stanceWidth: { from: 0.2, to: 1, ...steps },
      toeOut: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 1],
    };
    expect(() => openSweep({ json: { exercises: { 'leg-press': axes } } })).toThrow(/1100000000 rows; it may have/);
  });
});
