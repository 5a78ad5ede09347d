import { describe, expect, test } from 'vitest';
import { gridOf, type MapSource } from '../../../src/chart/data/map/mapGrid';
import { MAP_MEASURES } from '../../../src/chart/data/map/mapMeasures';
import { rangeOf, scaleOf } from '../../../src/chart/data/map/mapScale';
import { cellAt, layOutMap } from '../../../src/chart/layout/map/layOutMap';
import { LEVELS, RAMP } from '../../../src/chart/layout/map/ramp';
import { betweenSamples } from '../../../src/display/betweenSamples';
import { mapValues } from '../../../src/display/mapValues';
import { linearOf, oklabOf } from '../../../src/display/oklab';
import { roundAsShown } from '../../../src/display/parseQuantity';
import { radToDeg, settingUnit } from '../../../src/display/units';
import { LIFTER_SETTINGS } from '../../../src/model/anatomy/lifter';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import { mapRows } from '../../../src/model/search/mapRow';
import type { SettingSpec } from '../../../src/model/setting';

const specOf = (exercise: string, key: string) =>
  findExercise(exercise).settings.find((spec) => spec.key === key) as SettingSpec;

function sourceOf(exercise: string, key: string, axis: MapSource['axis'] = 'percent'): MapSource {
  const spec = specOf(exercise, key);
  const values = mapValues(spec, 'metric');
  const rows = mapRows({ exercise, settings: {}, lifter: {}, sampleCount: 21 }, key, values);
  return { side: 'left', exercise, name: exercise, spec, units: 'metric', axis, quantity: 'arm', rows, loads: [] };
}

describe('values of a map', () => {
  test.each(['metric', 'imperial'] as const)(
    'in %s units each can be set as it is, from one end of the slider to the other',
    (units) => {
      for (const spec of [...EXERCISES.flatMap(({ settings }) => settings), ...LIFTER_SETTINGS]) {
        const values = mapValues(spec, units);
        if (spec.options) {
          expect(values).toEqual(spec.options.map((_, i) => i));
          continue;
        }
        const unit = settingUnit(spec, units);
        const half = (unit.toModel(1) - unit.toModel(0)) / 10 ** unit.decimals;
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(spec.min);
          expect(value).toBeLessThanOrEqual(spec.max);
          const isEnd = value === spec.min || value === spec.max;
          if (!isEnd) expect(roundAsShown(value, unit)).toBeCloseTo(value, 12);
        }
        expect(values.every((value, i) => i === 0 || value > values[i - 1])).toBe(true);
        expect(values[0] - spec.min).toBeLessThan(half);
        expect(spec.max - values[values.length - 1]).toBeLessThan(half);
      }
    },
  );
});

describe('cells', () => {
  test('by angle each cell has the arm where its repetition first stands at the angle, and none past its ends', () => {
    const grid = gridOf(sourceOf('leg-press', 'footHeight', 'hip'));
    expect(grid.columns).toHaveLength(101);
    for (const { row, places, values } of grid.rows) {
      if (row.kind !== 'possible') continue;
      const [bottom, top] = [row.hipFlexion[0], betweenSamples(row.hipFlexion, 0.5)].map(radToDeg);
      places?.forEach((place, c) => {
        const angle = grid.columns[c];
        if (typeof place === 'number') {
          expect(place).toBeLessThanOrEqual(0.5);
          expect(radToDeg(betweenSamples(row.hipFlexion, place))).toBeCloseTo(angle, 6);
          expect(values[c]).toBeCloseTo(1000 * betweenSamples(row.extensionArms, place), 9);
        } else {
          expect(values[c]).toBeNull();
          if (place === 'bottom') expect(angle).toBeGreaterThan(bottom);
          else expect(angle).toBeLessThan(top);
        }
      });
    }
  });

  test('a point in the middle of a cell is in that cell', () => {
    const layout = layOutMap(gridOf(sourceOf('hip-thrust', 'footDistance')), null, 900);
    const { rowEdges, columnEdges } = layout;
    for (const row of [0, 7, 25])
      for (const column of [0, 50, 100]) {
        const x = (columnEdges[column] + columnEdges[column + 1]) / 2;
        const y = (rowEdges[row] + rowEdges[row + 1]) / 2;
        expect(cellAt(layout, x, y)).toEqual({ row, column });
      }
  });

  test('without a repetition a row is hatched, and neighbors that end at one limit share its words', () => {
    const grid = gridOf(sourceOf('hip-thrust', 'footDistance'));
    const range = rangeOf(grid);
    const { unreached, notes, colors } = layOutMap(grid, range && scaleOf(grid.measure, range), 900);
    expect(grid.rows.some(({ row }) => row.kind === 'impossible')).toBe(true);
    expect(unreached).toMatch(/^M\d/);
    expect(notes.map(({ text }) => text).join(' ')).toContain('The ankle is at');
    expect(colors.length).toBeGreaterThan(10);
  });
});

describe('scale of colors', () => {
  test('has a few round marks around all values', () => {
    const { at, marks } = scaleOf(MAP_MEASURES.arm, [21.3, 43.9]);
    expect(marks.map(({ text }) => text)).toEqual(['20', '25', '30', '35', '40', '45']);
    expect([at(20), at(45), at(32.5)].map((share) => share.toFixed(6))).toEqual(['0.000000', '1.000000', '0.500000']);
    expect(scaleOf(MAP_MEASURES.arm, [40, 40]).marks.length).toBeGreaterThan(1);
  });

  test('of a ratio takes equal steps for equal factors, and what lies beyond at its ends', () => {
    const { at } = scaleOf(MAP_MEASURES.ratio, [0.01, 300]);
    expect(at(2) - at(1)).toBeCloseTo(at(4) - at(2), 12);
    expect([at(-3), at(0.01), at(300)]).toEqual([0, 0, 1]);
  });

  test('steps look equally large in OKLab, and each is lighter than the one before: in gray it reads the same', () => {
    const labs = RAMP.map((css) => {
      const light = [1, 3, 5].map((i) => {
        const value = Number.parseInt(css.slice(i, i + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return [...oklabOf(light[0], light[1], light[2], [0, 0, 0])];
    });
    expect(labs).toHaveLength(LEVELS);
    const steps = labs.slice(1).map((lab, i) => Math.hypot(...lab.map((value, c) => value - labs[i][c])));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    // colors of a screen are whole numbers, which is a tenth of a step or two
    for (const step of steps) expect(Math.abs(step / mean - 1)).toBeLessThan(0.3);
    for (let i = 1; i < labs.length; i++) expect(labs[i][0]).toBeGreaterThan(labs[i - 1][0]);
  });

  test('OKLab and back is the same light', () => {
    for (const color of [
      [0.2, 0.4, 0.9],
      [1, 1, 1],
      [0.01, 0.5, 0.02],
    ]) {
      const [L, a, b] = oklabOf(color[0], color[1], color[2], [0, 0, 0]);
      [...linearOf(L, a, b, [0, 0, 0])].forEach((value, i) => {
        expect(value).toBeCloseTo(color[i], 6);
      });
    }
  });
});
