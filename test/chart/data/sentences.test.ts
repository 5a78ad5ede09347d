import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/chart/data/charts';
import { hoverLines, summarize } from '../../../src/chart/data/sentences';
import type { SideSeries } from '../../../src/chart/data/series';

const names = { left: 'Leg press', right: 'Hip thrust' };

/** Curves of a chart by their values at 0, 25, 50, 75, 100 %. */
function series(chart: number, ...curves: readonly number[][]): SideSeries {
  return {
    sampleCount: 5,
    x: Float64Array.of(0, 25, 50, 75, 100),
    curves: curves.map((y, i) => ({ definition: CHARTS[chart].curves[i], y: Float64Array.from(y) })),
    cautions: [],
    stops: [],
  };
}

const press = series(0, [145, 118, 91, 118, 145], [115, 97, 79, 97, 115]);
const thrust = series(0, [90, 45, 0, 45, 90], [78, 39, 0, 39, 78]);

describe('the sentence of a chart', () => {
  test('says from where to where, the verb once', () => {
    expect(summarize(CHARTS[0], { left: press, right: thrust }, names)).toBe(
      'Leg press falls from 145° to 91°; hip thrust from 90° to 0°.',
    );
  });

  test('says so where a side does not move or is missing', () => {
    const still = series(1, [90, 90, 90.2, 90, 90]);
    expect(summarize(CHARTS[1], { left: null, right: still }, names)).toBe(
      'Hip thrust begins and ends the way up at 90°.',
    );
    expect(summarize(CHARTS[1], { left: null, right: null }, names)).toBe('No repetition to show.');
  });

  test('keeps the capital of a nation and writes a true minus', () => {
    const arm = series(3, [-7, 0, 2, 0, -7]);
    const romanian = { left: 'Leg press', right: 'Romanian deadlift' };
    expect(summarize(CHARTS[3], { left: arm, right: arm }, romanian)).toBe(
      'Leg press rises from −7 mm to 2 mm; Romanian deadlift from −7 mm to 2 mm.',
    );
  });
});

describe('values under the pointer', () => {
  test('thigh–trunk is the sum of its two rounded parts', () => {
    const [line] = hoverLines(CHARTS[0], { left: series(0, [90.6], [78.3]), right: null }, names, 0);
    expect([line.value, line.detail]).toEqual(['Leg press 91°', '= hip joint 78° + pelvis 13°']);
  });

  test('parts of a muscle are named, with one unit', () => {
    const own = series(2, [52], [44], [54], [57]);
    const [line] = hoverLines(CHARTS[2], { left: null, right: own }, names, 0);
    expect([line.value, line.detail]).toEqual(['Hip thrust 52 mm', 'upper 44, middle 54, lower 57 mm']);
  });

  test('cautions that apply there are said', () => {
    const own: SideSeries = { ...series(2, [1, 1, 1, 1, 1]), cautions: [{ name: 'path stabilized', runs: [[0, 1]] }] };
    const at = (fraction: number) => hoverLines(CHARTS[2], { left: own, right: null }, names, fraction)[0].cautions;
    expect([at(0), at(1)]).toEqual([['path stabilized'], []]);
  });
});
