import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/chart/data/charts';
import type { ChartDefinition } from '../../../src/chart/data/definition';
import { GLUTEUS_MAXIMUS } from '../../../src/chart/data/definitions/gluteusMaximus';
import { KNEE } from '../../../src/chart/data/definitions/knee';
import { THIGH_TRUNK } from '../../../src/chart/data/definitions/thighTrunk';
import { neededRange } from '../../../src/chart/data/range';
import { seriesOf } from '../../../src/chart/data/series';
import { fractionAt } from '../../../src/chart/layout/fractionAt';
import { layoutPlot } from '../../../src/chart/layout/layoutPlot';
import { layOutAxes } from '../../../src/chart/layout/plotSpace';
import { coveredBy, spotsAt } from '../../../src/chart/layout/spots';
import { tenths } from '../../../src/chart/layout/svgPath';
import { together } from '../../../src/display/alignment';
import { betweenSamples } from '../../../src/display/betweenSamples';
import { overlaps } from '../../../src/display/box';
import type { Repetition } from '../../../src/model/result';
import { repetitionOf } from '../../support/repetition';

const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 51 });
const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 51 });
const names = { left: 'Leg press', right: 'Hip thrust' };

function lay(definition: ChartDefinition, width = 230, left: Repetition | null = press) {
  const series = { left: seriesOf(definition, left), right: seriesOf(definition, thrust) };
  const axes = layOutAxes(definition, neededRange(definition, series), { width, height: 176 });
  return layoutPlot({ axes, series, names });
}

/** Those a bare repetition is enough for. */
const POSTURE_CHARTS = CHARTS.filter(({ needsLoads, needs }) => !needsLoads && !needs);

describe.each(POSTURE_CHARTS.map((c) => [c.id, c] as const))('%s', (_, definition) => {
  test('both exercises are named once, inside the plot, and no two names overlap', () => {
    for (const width of [180, 230, 360, 640]) {
      const { curveNames, axes } = lay(definition, width);
      const { bounds } = axes;
      expect(
        curveNames
          .filter((name) => name.isMain)
          .map((name) => name.text)
          .sort(),
      ).toEqual(['Hip thrust', 'Leg press']);
      for (const a of curveNames) {
        expect(a.box.right).toBeLessThanOrEqual(bounds.right + 1e-9);
        expect(a.box.left).toBeGreaterThanOrEqual(bounds.left - 1e-6);
        expect(a.box.bottom).toBeLessThanOrEqual(bounds.bottom);
        for (const b of curveNames)
          expect([width, a.text, b.text, a !== b && overlaps(a.box, b.box)]).toEqual([width, a.text, b.text, false]);
      }
    }
  });

  test('where the clock rests no chip and no mark lies on a name, and while it runs seldom', () => {
    for (const width of [230, 340, 640]) {
      const layout = lay(definition, width);
      for (const name of layout.curveNames) {
        const isCovered = (fraction: number) =>
          spotsAt(layout, together(fraction))
            .flatMap(coveredBy)
            .some((box) => overlaps(box, name.box));
        expect([width, name.text, [0, 0.5, 1].filter(isCovered)]).toEqual([width, name.text, []]);
        const covered = Array.from({ length: 101 }, (_, i) => i / 100).filter(isCovered);
        expect([width, name.text, covered.length]).toEqual([
          width,
          name.text,
          expect.toSatisfy((n: number) => n <= 40),
        ]);
      }
    }
  });

  test('curves stay inside the plot', () => {
    const { curves, axes } = lay(definition);
    for (const { path } of curves)
      for (const [, y] of path
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number))) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(axes.bounds.bottom);
      }
  });

  test('a pointer on the cursor reads the fraction of the cursor', () => {
    const layout = lay(definition);
    for (const fraction of [0, 0.28, 0.5, 1]) {
      const [spot] = spotsAt(layout, together(fraction));
      expect(fractionAt(layout, spot.x, spot.y)?.fraction).toBeCloseTo(fraction, 9);
    }
  });

  test('pointing beside the plot means its nearest end', () => {
    const layout = lay(definition);
    expect([-50, 5000].map((x) => fractionAt(layout, x, 20)?.fraction)).toEqual([0, 1]);
  });

  test('without a repetition a side has no curve and no chip', () => {
    const layout = lay(definition, 230, null);
    expect(layout.curves.every((curve) => curve.side === 'right')).toBe(true);
    expect(spotsAt(layout, together(0.5)).map((spot) => spot.side)).toEqual(['right']);
  });
});

test('each exercise has its chip where it stands itself', () => {
  const layout = lay(THIGH_TRUNK);
  const places = { left: { fraction: 0.2, waitsAt: null }, right: { fraction: 0.4, waitsAt: null } };
  const [left, right] = spotsAt(layout, places);
  expect(left).toEqual(spotsAt(layout, together(0.2))[0]);
  expect([right.x, right.y]).toEqual(
    [0.4].flatMap((at) => [spotsAt(layout, together(at))[1].x, spotsAt(layout, together(at))[1].y]),
  );
});

test('chips show the value between samples, linear', () => {
  const [spot] = spotsAt(lay(THIGH_TRUNK), together(0.013));
  const exact = betweenSamples(seriesOf(THIGH_TRUNK, press)?.curves[0].y ?? new Float64Array(2), 0.013);
  expect(spot.text).toBe(`${Math.round(exact)}°`);
});

test('on a chart by angle a pointer finds the nearest sample', () => {
  const byAngle: ChartDefinition = {
    ...GLUTEUS_MAXIMUS,
    axis: {
      ...THIGH_TRUNK.axis,
      isClock: false,
      range: [-20, 145],
      of: (r) => r.trunkThighFlexion.map((q) => (q * 180) / Math.PI),
    },
  };
  const layout = lay(byAngle);
  const [left, right] = spotsAt(layout, together(0.3));
  expect(left.x).not.toBeCloseTo(right.x, 0);
  // the way down passes the same places
  expect([0.3, 0.7]).toContainEqual(Number(fractionAt(layout, left.x, left.y)?.fraction.toFixed(6)));
});

test('a caution is a bar where it applies, named once', () => {
  const cautious: ChartDefinition = {
    ...KNEE,
    cautions: [
      { name: 'beyond', of: (r) => Uint8Array.from({ length: r.sampleCount }, (_, i) => (i > 9 && i < 20 ? 1 : 0)) },
    ],
  };
  const { cautions, axes } = lay(cautious);
  expect(cautions.map(({ side, name }) => [side, name?.text])).toEqual([
    ['left', 'beyond'],
    ['right', undefined],
  ]);
  expect(cautions[0].left).toBeCloseTo(axes.x.at(20), 9);
  expect(cautions[0].right).toBeCloseTo(axes.x.at(38), 9);
});

test('coordinates are written with one decimal', () => {
  fc.assert(
    fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (value) => {
      expect(tenths(value)).toMatch(/^-?\d+\.\d$/);
      expect(Math.abs(Number(tenths(value)) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
    { seed: 42 },
  );
});

test('names of cautions that begin together stand above each other', () => {
  const flags = Uint8Array.from({ length: press.sampleCount }, (_, i) => (i < 5 ? 1 : 0));
  const cautious: ChartDefinition = {
    ...GLUTEUS_MAXIMUS,
    cautions: ['path stabilized', 'beyond the source model'].map((name) => ({ name, of: () => flags })),
  };
  const [a, b] = lay(cautious).cautions.flatMap(({ name }) => name ?? []);
  expect(overlaps(a.box, b.box)).toBe(false);
  expect(a.box.top).toBeGreaterThan(b.box.top);
});

test('an obstacle is marked at the end of the movement it stops, a goal is not', () => {
  expect(lay(THIGH_TRUNK).stops).toEqual([]);
  const stiff = repetitionOf({
    exercise: 'leg-press',
    settings: {},
    lifter: { dorsiflexionLimit: Math.PI / 18 },
    sampleCount: 51,
  });
  const { stops, axes } = lay(THIGH_TRUNK, 230, stiff);
  expect(stops.map(({ text }) => text)).toEqual(['the ankle stops it']);
  expect(stops[0].x).toBeCloseTo(axes.x.at(0), 9);
  expect(stops[0].y).toBeCloseTo(axes.y.at((stiff.trunkThighFlexion[0] * 180) / Math.PI), 9);
});
