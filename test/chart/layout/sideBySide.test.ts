import { describe, expect, test } from 'vitest';
import { GLUTEUS_MAXIMUS } from '../../../src/chart/data/definitions/gluteusMaximus';
import type { PixelCurve } from '../../../src/chart/layout/pixelCurves';
import { layOutVisits, VISIT_WIDTH } from '../../../src/chart/layout/sideBySide';
import type { Side } from '../../../src/display/side';

/** A main curve up to `to` px and back, of height `y`. */
function curve(side: Side, from: number, to: number, y: (x: number) => number): PixelCurve {
  const up = Array.from({ length: 21 }, (_, i) => from + ((to - from) * i) / 20);
  const px = Float64Array.from([...up, ...up.slice(0, -1).reverse()]);
  const [definition] = GLUTEUS_MAXIMUS.curves;
  const py = px.map(y);
  return { key: side, side, curve: { definition, y: py }, part: -1, px, xText: [], py, path: '' };
}

const points = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('two visits of one course', () => {
  test('that lie on each other stand beside each other, a line’s width apart, the left one above', () => {
    const flat = () => 100;
    const [left, right] = layOutVisits([curve('left', 10, 200, flat), curve('right', 10, 200, flat)]);
    points(left.path).forEach(([x, y], i) => {
      const [otherX, otherY] = points(right.path)[i];
      expect(otherX).toBe(x);
      expect(otherY - y).toBeCloseTo(VISIT_WIDTH, 1);
    });
  });

  test('that are far from each other stay where they are', () => {
    const [left, right] = layOutVisits([curve('left', 10, 200, () => 50), curve('right', 10, 200, () => 100)]);
    expect(points(left.path).every(([, y]) => y === 50)).toBe(true);
    expect(points(right.path).every(([, y]) => y === 100)).toBe(true);
  });

  test('that share a part of it part there, and come back to the course where only one goes on', () => {
    const [left] = layOutVisits([curve('left', 0, 200, () => 100), curve('right', 150, 300, () => 100)]);
    const drawn = points(left.path);
    expect(drawn[0][1]).toBe(100);
    expect(drawn[drawn.length - 1][1]).toBeCloseTo(100 - VISIT_WIDTH / 2, 1);
  });

  test('on a slope are a line’s width apart across it', () => {
    const slope = (x: number) => x;
    const [left, right] = layOutVisits([curve('left', 0, 100, slope), curve('right', 0, 100, slope)]);
    const [, y] = points(left.path)[10];
    const [, otherY] = points(right.path)[10];
    expect((otherY - y) * Math.cos(Math.PI / 4)).toBeCloseTo(VISIT_WIDTH, 0);
  });
});

test('a single visit is drawn once, not there and back', () => {
  const [only] = layOutVisits([curve('left', 10, 200, () => 80)]);
  expect(points(only.path)).toHaveLength(21);
});
