import type { Side } from '../../display/side';
import { ascending, heightAt } from './ascending';
import type { PixelCurve } from './pixelCurves';
import { pathThrough, tenths } from './svgPath';

/** The part of a course that an exercise visits, bold. */
export interface VisitLine extends Line {
  readonly path: string;
}

/** Width of such a line, and how far two of them keep apart, px. */
export const VISIT_WIDTH = 5;
/** Over so many px beyond the end of the other line a line comes back to its own place. */
const TAPER = 10;

/** Main curves on the way up, each moved aside by as much as the other one needs: two that lie on each other stand beside each other. */
export function layOutVisits(curves: readonly PixelCurve[]): VisitLine[] {
  const mains = curves.filter(({ curve }) => curve.definition.role === 'main').map(wayUp);
  return mains.map((line) => {
    const other = mains.find((each) => each !== line);
    const y = other ? aside(line, other) : line.y;
    return { ...line, path: pathThrough(Array.from(line.x, tenths), y) };
  });
}

interface Line {
  readonly key: string;
  readonly side: Side;
  /** Ascending, px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function wayUp({ key, side, px, py }: PixelCurve): Line {
  const count = (px.length + 1) / 2;
  return { key, side, ...ascending(px.slice(0, count), py.slice(0, count)) };
}

/** The left line goes up where both are the same, else the one that is higher. */
function aside(line: Line, other: Line): Float64Array {
  if (!doMeet(line, other)) return line.y;
  const gaps = line.y.map((y, i) => y - heightAt(other, line.x[i]));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const way = Math.abs(mean) < 0.5 ? (line.side === 'left' ? -1 : 1) : Math.sign(mean);
  return line.y.map((y, i) => {
    const { outside, steep } = placeOf(line, other, i);
    const missing = VISIT_WIDTH - way * gaps[i] * steep;
    const push = Math.min(VISIT_WIDTH / 2, Math.max(0, missing / 2)) * Math.max(0, 1 - outside / TAPER);
    return y + (way * push) / steep;
  });
}

/** Whether lines come over each other, or near enough to come back from that. */
function doMeet(a: Line, b: Line): boolean {
  return a.x[0] - TAPER < b.x[b.x.length - 1] && b.x[0] - TAPER < a.x[a.x.length - 1];
}

/** How far a point lies beyond the ends of the other line, and the cosine of its own slope. */
function placeOf({ x, y }: Line, other: Line, i: number): { readonly outside: number; readonly steep: number } {
  const [first, last] = [other.x[0], other.x[other.x.length - 1]];
  const [a, b] = [Math.max(0, i - 1), Math.min(x.length - 1, i + 1)];
  const [dx, dy] = [x[b] - x[a], y[b] - y[a]];
  const length = Math.hypot(dx, dy);
  return {
    outside: Math.max(0, first - x[i], x[i] - last),
    // a line that stands upright is moved no farther than one at sixty degrees
    steep: length === 0 ? 1 : Math.max(0.5, Math.abs(dx) / length),
  };
}
