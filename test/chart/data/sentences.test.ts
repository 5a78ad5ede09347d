import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/chart/data/definition';
import { GLUTEUS_MAXIMUS } from '../../../src/chart/data/definitions/gluteusMaximus';
import { GLUTEUS_MEDIUS } from '../../../src/chart/data/definitions/gluteusMedius';
import { KNEE } from '../../../src/chart/data/definitions/knee';
import { THIGH_TRUNK } from '../../../src/chart/data/definitions/thighTrunk';
import { hoverLines, summarize } from '../../../src/chart/data/sentences';
import type { SideSeries } from '../../../src/chart/data/series';

const names = { left: 'Leg press', right: 'Hip thrust' };

/** Curves of a chart by their values at 0, 25, 50, 75, 100 %. */
function series(chart: ChartDefinition, ...curves: readonly number[][]): SideSeries {
  return {
    sampleCount: 5,
    x: Float64Array.of(0, 25, 50, 75, 100),
    curves: curves.map((y, i) => ({ definition: chart.curves[i], y: Float64Array.from(y) })),
    cautions: [],
    stops: [],
  };
}

const press = series(THIGH_TRUNK, [145, 118, 91, 118, 145], [115, 97, 79, 97, 115]);
const thrust = series(THIGH_TRUNK, [90, 45, 0, 45, 90], [78, 39, 0, 39, 78]);

describe('the sentence of a chart', () => {
  test('says from where to where, the verb once', () => {
    expect(summarize(THIGH_TRUNK, { left: press, right: thrust }, names)).toBe(
      'Leg press falls from 145° to 91°; hip thrust from 90° to 0°.',
    );
  });

  test('says so where a side does not move or is missing', () => {
    const still = series(KNEE, [90, 90, 90.2, 90, 90]);
    expect(summarize(KNEE, { left: null, right: still }, names)).toBe('Hip thrust begins and ends the way up at 90°.');
    expect(summarize(KNEE, { left: null, right: null }, names)).toBe('No repetition to show.');
  });

  test('keeps the capital of a nation and writes a true minus', () => {
    const arm = series(GLUTEUS_MEDIUS, [-7, 0, 2, 0, -7]);
    const romanian = { left: 'Leg press', right: 'Romanian deadlift' };
    expect(summarize(GLUTEUS_MEDIUS, { left: arm, right: arm }, romanian)).toBe(
      'Leg press rises from −7 mm to 2 mm; Romanian deadlift from −7 mm to 2 mm.',
    );
  });
});

describe('values under the pointer', () => {
  test('thigh–trunk is the sum of its two rounded parts', () => {
    const [line] = hoverLines(THIGH_TRUNK, { left: series(THIGH_TRUNK, [90.6], [78.3]), right: null }, names, 0);
    expect([line.value, line.detail]).toEqual(['Leg press 91°', '= hip joint 78° + pelvis 13°']);
  });

  test('parts of a muscle are named, with one unit', () => {
    const own = series(GLUTEUS_MAXIMUS, [52], [44], [54], [57]);
    const [line] = hoverLines(GLUTEUS_MAXIMUS, { left: null, right: own }, names, 0);
    expect([line.value, line.detail]).toEqual(['Hip thrust 52 mm', 'upper 44, middle 54, lower 57 mm']);
  });

  test('cautions that apply there are said', () => {
    const own: SideSeries = {
      ...series(GLUTEUS_MAXIMUS, [1, 1, 1, 1, 1]),
      cautions: [{ name: 'path stabilized', runs: [[0, 1]] }],
    };
    const at = (fraction: number) =>
      hoverLines(GLUTEUS_MAXIMUS, { left: own, right: null }, names, fraction)[0].cautions;
    expect([at(0), at(1)]).toEqual([['path stabilized'], []]);
  });
});
