import { expect, test } from 'vitest';
import { hasSubject } from '../../../src/chart/data/definition';
import { BAR_PATH } from '../../../src/chart/data/definitions/barPath';
import { seriesOf } from '../../../src/chart/data/series';
import { repetitionGrid } from '../../../src/export/grid';
import { barPath } from '../../../src/model/metric/barPath';
import { repetitionOf } from '../../support/repetition';

const of = (exercise: string, load = 60) => repetitionOf({ exercise, settings: { load }, lifter: {}, sampleCount: 21 });

test('the bar of a hip thrust rises and comes down the way it went up', () => {
  const thrust = of('hip-thrust');
  const series = seriesOf(BAR_PATH, thrust);
  const [height] = series!.curves;
  expect([series!.x[0], height.y[0], height.y[20]]).toEqual([0, 0, 0]);
  expect(height.y[10]).toBeCloseTo(thrust.travel[10] * 100, 9);
  for (let i = 0; i <= 10; i++) expect(series!.x[20 - i]).toBe(series!.x[i]);
});

test('an exercise without a bar has no path, and where neither has one there is no chart', () => {
  const [press, thrust, bare] = [of('leg-press'), of('hip-thrust'), of('back-squat', 0)];
  expect([seriesOf(BAR_PATH, press), seriesOf(BAR_PATH, bare), barPath(bare)]).toEqual([null, null, null]);
  expect(hasSubject(BAR_PATH, { left: press, right: thrust })).toBe(true);
  expect(hasSubject(BAR_PATH, { left: press, right: bare })).toBe(false);
  expect(hasSubject(BAR_PATH, { left: null, right: null })).toBe(false);
});

test('files hold its place in ground where there is a bar', () => {
  const squat = of('back-squat');
  const { columns, rows } = repetitionGrid(squat);
  const [x, y] = ['bar_x_m', 'bar_y_m'].map((name) => columns.indexOf(name));
  const path = barPath(squat);
  expect(rows.map((row) => [row[x], row[y]])).toEqual(Array.from(path!.x, (value, i) => [value, path!.y[i]]));
  expect(repetitionGrid(of('leg-press')).columns).not.toContain('bar_x_m');
});
