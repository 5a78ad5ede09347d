import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHARTS } from '../../../src/chart/data/charts';
import type { Charted } from '../../../src/chart/data/definition';
import { HIP_SHARES } from '../../../src/chart/data/definitions/hipShares';
import { HIP_MOMENT } from '../../../src/chart/data/definitions/jointMoments';
import { LUMBAR_MOMENT } from '../../../src/chart/data/definitions/lumbarMoment';
import { overAxis } from '../../../src/chart/data/definitions/overAxis';
import { panelsOf, seriesIn } from '../../../src/chart/data/panels';
import { HIP_ANGLE_AXIS } from '../../../src/chart/data/quantities';
import { neededRange } from '../../../src/chart/data/range';
import { hoverLines } from '../../../src/chart/data/sentences';
import { seriesOf } from '../../../src/chart/data/series';
import { fileTable } from '../../../src/chart/file/fileTable';
import { layoutPlot } from '../../../src/chart/layout/layoutPlot';
import { layOutAxes } from '../../../src/chart/layout/plotSpace';
import { ChartBoard } from '../../../src/chart/view/ChartBoard';
import type { ExerciseId } from '../../../src/model/exercise/exercise';
import { computeLoads } from '../../../src/model/load/computeLoads';
import type { Loads } from '../../../src/model/load/loads';
import { repetitionOf } from '../../support/repetition';
import { IDLE_HANDS } from './idleHands';

function charted(exercise: ExerciseId): Charted {
  const repetition = repetitionOf({ exercise, settings: {}, lifter: {}, sampleCount: 21 });
  return { ...repetition, loads: computeLoads(repetition) };
}
const left = charted('leg-press');
const right = charted('hip-thrust');
const names = { left: 'Leg press', right: 'Hip thrust' };
const HIP_MOMENT_BY_ANGLE = overAxis(HIP_MOMENT, HIP_ANGLE_AXIS);
const LOAD_CHARTS = CHARTS.filter(({ needsLoads }) => needsLoads);
const { cursor } = IDLE_HANDS;

let host: HTMLElement;
let root: Root;
const onSave = vi.fn();
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const show = (l: Charted | null, r: Charted | null) => {
  const loaded = { repetitions: { left: l, right: r }, names };
  const exercises = { repetitions: { left, right }, names };
  act(() =>
    root.render(
      <ChartBoard
        charts={LOAD_CHARTS}
        exercises={exercises}
        loaded={loaded}
        hands={{ ...IDLE_HANDS, cursor, onSave }}
      />,
    ),
  );
};
const chart = (id: string) => host.querySelector(`[data-chart="${id}"]`) as HTMLElement;

test('the hip moment is the demand turned into extension, in files as on the page', () => {
  const { columns, rows } = fileTable(HIP_MOMENT, [right]);
  expect(columns).toEqual([
    'exercise',
    'rep_percent',
    'demand.hip_extension_Nm',
    'capacity.hip_extension_Nm',
    'passive.hip_extension_Nm',
  ]);
  expect(rows.map((row) => row[4])).toEqual(Array.from({ length: 21 }, (_, i) => -(right.loads?.passive[5 * i] ?? 0)));
  expect(rows.map((row) => row[2])).toEqual(Array.from({ length: 21 }, (_, i) => -(right.loads?.demand[5 * i] ?? 0)));
  expect(Math.max(...rows.map((row) => Number(row[2])))).toBe(right.loads?.metrics.peakHip.value);
});

test('a chart of loads refuses a repetition without them', () => {
  const { loads: _, ...bare } = right;
  expect(() => seriesOf(HIP_MOMENT, bare)).toThrow('loads of hip-thrust');
});

test('by angle both exercises stand on the scale of the hip joint and have no clock', () => {
  const { axis } = HIP_MOMENT_BY_ANGLE;
  expect([axis.range, axis.isClock]).toEqual([[-20, 145], false]);
  const series = { left: seriesOf(HIP_MOMENT_BY_ANGLE, left), right: seriesOf(HIP_MOMENT_BY_ANGLE, right) };
  const range = neededRange(HIP_MOMENT_BY_ANGLE, series);
  const axes = layOutAxes(HIP_MOMENT_BY_ANGLE, range, { width: 600, height: 176 });
  const layout = layoutPlot({ axes, series, names });
  const named = layout.curveNames.map(({ text }) => text);
  expect(named).toContain('Leg press');
  expect(named).toContain('Hip thrust');
});

test('over an angle arrows say which way the movement runs, over the repetition none', () => {
  const arrows = (definition = HIP_MOMENT) => {
    const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
    const axes = layOutAxes(definition, neededRange(definition, series), { width: 300, height: 176 });
    return layoutPlot({ axes, series, names }).arrows;
  };
  expect(arrows()).toEqual([]);
  const byKey = new Map(arrows(HIP_MOMENT_BY_ANGLE).map((arrow) => [arrow.key, arrow]));
  // the way up leads from bent to straight, that is leftward
  for (const side of ['left', 'right']) {
    expect(Math.cos(((byKey.get(`${side}-up`)?.turn ?? 0) * Math.PI) / 180)).toBeLessThan(0);
    expect(Math.cos(((byKey.get(`${side}-down`)?.turn ?? 180) * Math.PI) / 180)).toBeGreaterThan(0);
  }
});

test('shares stand on each other and make the whole, each with a name of its own', () => {
  const [, definition] = panelsOf(HIP_SHARES);
  const series = seriesIn(definition, { left: seriesOf(HIP_SHARES, left), right: seriesOf(HIP_SHARES, right) });
  expect(series.left).toBeNull();
  for (let i = 0; i < 21; i++) {
    const sum = series.right?.curves.reduce((total, curve) => total + curve.y[i], 0) ?? 0;
    expect(sum).toBeCloseTo(100, 9);
  }
  const axes = layOutAxes(definition, neededRange(definition, series), { width: 300, height: 176 });
  const { areas, curves, panelName } = layoutPlot({ axes, series, names });
  expect(panelName).toMatchObject({ side: 'right', text: 'Hip thrust' });
  expect(areas.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  expect(curves).toEqual([]);
  const feet = (path: string) => path.slice(1).split(/[LZ]/).filter(Boolean);
  // the hatched area stands where the full one ends
  expect(feet(areas[1].path).slice(21).reverse()).toEqual(feet(areas[0].path).slice(0, 21));
});

test('who extends the hip is one chart with a panel for each exercise, each a slider of its own name', () => {
  show(left, right);
  expect(chart('hip-shares').querySelector('h3')?.textContent).toBe('Who extends the hip, %');
  const panels = [...chart('hip-shares').querySelectorAll('[role=slider]')];
  expect(panels.map((panel) => panel.getAttribute('aria-label'))).toEqual([
    'Who extends the hip, Leg press, place in the repetition',
    'Who extends the hip, Hip thrust, place in the repetition',
  ]);
  const sidesIn = (panel: Element) =>
    [...panel.querySelectorAll('[data-area]')].map((a) => a.getAttribute('data-area')?.split('-')[0]);
  expect(panels.map(sidesIn)).toEqual([Array(5).fill('left'), Array(5).fill('right')]);
});

describe('the back of the leg press, where which pads carry is open', () => {
  const { lumbarBand, lumbarDemand } = left.loads as Loads;
  const bound = (which: 0 | 1) => Array.from({ length: 21 }, (_, i) => lumbarBand[2 * i + which]);

  test('is a band in the file, which holds the moment all the way', () => {
    const { columns, rows } = fileTable(LUMBAR_MOMENT, [left]);
    expect(columns.slice(3)).toEqual(['demand.lumbar_extension_least_Nm', 'demand.lumbar_extension_most_Nm']);
    expect(rows.map((row) => row[3])).toEqual(bound(0));
    expect(rows.map((row) => row[4])).toEqual(bound(1));
    for (const [, , demand, least, most] of rows as [string, ...number[]][]) {
      expect(demand).toBeGreaterThanOrEqual(least);
      expect(demand).toBeLessThanOrEqual(most);
    }
  });

  test('is hatched between its bounds, along the repetition and along the hip angle', () => {
    for (const definition of [LUMBAR_MOMENT, overAxis(LUMBAR_MOMENT, HIP_ANGLE_AXIS)]) {
      const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
      const axes = layOutAxes(definition, neededRange(definition, series), { width: 300, height: 176 });
      const { gaps } = layoutPlot({ axes, series, names });
      // the area of each half by its corners: the way down does not cancel the way up
      const drawn = gaps.find(({ side }) => side === 'left')?.path ?? '';
      const areas = drawn.split('M').filter(Boolean).map(signedArea);
      const deep = (i: number) => axes.y.at(lumbarBand[2 * i]) - axes.y.at(lumbarBand[2 * i + 1]);
      const x = series.left?.x.map(axes.x.at) as Float64Array;
      let expected = 0;
      for (let i = 0; i < 20; i++) expected += (Math.abs(x[i + 1] - x[i]) * (deep(i) + deep(i + 1))) / 2;
      expect(Math.abs(areas.reduce((a, b) => a + b)) / expected).toBeCloseTo(1, 2);
      expect(new Set(areas.map(Math.sign)).size).toBe(1);
    }
  });

  test('is said under the pointer as the readout says it; a back on one bench is a number', () => {
    const series = { left: seriesOf(LUMBAR_MOMENT, left), right: seriesOf(LUMBAR_MOMENT, right) };
    const [press, thrust] = hoverLines(LUMBAR_MOMENT, series, names, 0);
    const [least, most] = [0, 1].map((k) => Math.round(lumbarBand[k]));
    expect(press.value).toBe(`Leg press ${Math.round(lumbarDemand[0])} N·m`);
    expect(press.detail).toBe(`${least} to ${most} N·m by which pads carry`);
    expect(thrust.detail).toBe('');
  });

  test('has both bounds in the table', () => {
    show(left, right);
    const heads = [...chart('lumbar-moment').querySelectorAll('thead th')].map((th) => th.textContent);
    expect(heads.slice(0, 6)).toEqual([
      'Repetition, %',
      'Leg press',
      'Hip thrust',
      'lumbar moment, N·m',
      'least, N·m',
      'most, N·m',
    ]);
    const first = [...chart('lumbar-moment').querySelectorAll('tbody tr:first-child td')].map((td) => td.textContent);
    expect(first.slice(0, 3)).toEqual([lumbarDemand[0], lumbarBand[0], lumbarBand[1]].map((v) => v.toFixed(1)));
  });
});

/** Area of an outline, px², signed by the way it is drawn round. */
function signedArea(outline: string): number {
  const points = outline
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(' ').map(Number));
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

test('while nothing is known every chart says so for its own sides', () => {
  show(left, null);
  expect(chart('hip-moment').textContent).toContain('Hip thrust: no loads');
  const [own, other] = chart('hip-shares').querySelectorAll('[role=slider]');
  expect(own.textContent).not.toContain('no loads');
  expect(other.querySelectorAll('[data-curve-name=panel]')).toHaveLength(0);
  expect(other.textContent).toContain('Hip thrust: no loads');
});

test('hip, knee and back stand against the repetition and against the hip angle', () => {
  show(left, right);
  for (const joint of ['hip', 'knee', 'lumbar'])
    for (const id of [`${joint}-moment`, `${joint}-moment-by-angle`])
      expect(chart(id).querySelectorAll('path').length).toBeGreaterThan(1);
  expect(chart('lumbar-moment-by-angle').querySelector('h3')?.textContent).toBe('Lumbar moment by hip angle, N·m');
});
