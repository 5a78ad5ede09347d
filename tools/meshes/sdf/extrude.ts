import { closedSpline } from './spline';
import type { Box, Sdf, Vec3 } from './types';

export interface Extrusion {
  /** Closed outline in the plane (u, v), smoothed by a spline unless `straight`. */
  readonly outline: readonly (readonly [number, number])[];
  /** Which axes u, v and the height are: 'xyz' puts the outline in the sagittal plane. */
  readonly axes: 'xyz' | 'xzy' | 'zyx';
  /** Height range along the third axis. */
  readonly from: number;
  readonly to: number;
  readonly round: number;
  /** Millimeters to add to the outline at height `h`, to taper or waist. */
  readonly swell?: (h: number, u: number, v: number) => number;
  readonly straight?: boolean;
}

const AXIS = { x: 0, y: 1, z: 2 } as const;

/** Outline pushed along an axis, with rounded rims: condyles, tibial plateau, vertebral bodies. */
export function extrude({ outline, axes, from, to, round, swell, straight }: Extrusion): Sdf {
  const ring = straight ? outline.map((p) => [...p]) : closedSpline(outline, 5);
  const distance = sampleOutline(ring);
  const [iu, iv, ih] = [...axes].map((a) => AXIS[a as 'x' | 'y' | 'z']);
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const p: [number, number, number] = [0, 0, 0];
  return {
    box: boxOf(ring, [iu, iv, ih], [from, to], swell ? 8 : 0),
    at(x, y, z) {
      p[0] = x;
      p[1] = y;
      p[2] = z;
      const [u, v, h] = [p[iu], p[iv], p[ih]];
      const side = distance(u, v) + round - (swell ? swell(h, u, v) : 0);
      const top = Math.abs(h - middle) - half + round;
      return Math.min(Math.max(side, top), 0) + Math.hypot(Math.max(side, 0), Math.max(top, 0)) - round;
    },
  };
}

function boxOf(ring: readonly number[][], [iu, iv, ih]: number[], [from, to]: number[], by: number): Box {
  const low: [number, number, number] = [0, 0, 0];
  const high: [number, number, number] = [0, 0, 0];
  const us = ring.map((q) => q[0]);
  const vs = ring.map((q) => q[1]);
  low[iu] = Math.min(...us) - by;
  high[iu] = Math.max(...us) + by;
  low[iv] = Math.min(...vs) - by;
  high[iv] = Math.max(...vs) + by;
  low[ih] = from;
  high[ih] = to;
  return [...low, ...high];
}

const STEP = 0.5;
const MARGIN = 14;

/** The outline's distance from a fine grid, bilinear: exact enough, and it does not cost an edge loop a point. */
function sampleOutline(ring: readonly number[][]): (u: number, v: number) => number {
  const [u0, v0] = [0, 1].map((k) => Math.min(...ring.map((p) => p[k])) - MARGIN);
  const [nu, nv] = [0, 1].map(
    (k) => Math.ceil((Math.max(...ring.map((p) => p[k])) + MARGIN - (k ? v0 : u0)) / STEP) + 2,
  );
  const grid = new Float64Array(nu * nv);
  for (let j = 0; j < nv; j++)
    for (let i = 0; i < nu; i++) grid[i + nu * j] = distanceToPolygon(ring, u0 + i * STEP, v0 + j * STEP);
  return (u, v) => {
    const x = Math.max(0, Math.min(nu - 1.001, (u - u0) / STEP));
    const y = Math.max(0, Math.min(nv - 1.001, (v - v0) / STEP));
    const o = Math.floor(x) + nu * Math.floor(y);
    const [a, b] = [x % 1, y % 1];
    const inside =
      (grid[o] * (1 - a) + grid[o + 1] * a) * (1 - b) + (grid[o + nu] * (1 - a) + grid[o + nu + 1] * a) * b;
    // beyond the grid: at least as far again as to its edge
    return inside + STEP * Math.hypot((u - u0) / STEP - x, (v - v0) / STEP - y) * 0.7;
  };
}

/** Exact signed distance to a closed polygon. */
function distanceToPolygon(ring: readonly number[][], u: number, v: number): number {
  let best = 1e18;
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[j];
    const b = ring[i];
    const [eu, ev, pu, pv] = [b[0] - a[0], b[1] - a[1], u - a[0], v - a[1]];
    const t = Math.max(0, Math.min(1, (pu * eu + pv * ev) / (eu * eu + ev * ev + 1e-12)));
    const [du, dv] = [pu - eu * t, pv - ev * t];
    best = Math.min(best, du * du + dv * dv);
    if (a[1] > v !== b[1] > v && u < ((b[0] - a[0]) * (v - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best);
}

/** Moves, turns (degrees, X-Y-Z) and scales a finished shape. */
export interface Placement {
  readonly scale: number;
  readonly turnZDeg: number;
  readonly to: Vec3;
}

export function place(part: Sdf, { scale, turnZDeg, to }: Placement): Sdf {
  const a = (turnZDeg * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  const b = part.box;
  const corners = [b[0], b[3]].flatMap((x) => [b[1], b[4]].map((y) => [c * x - s * y, s * x + c * y]));
  const xs = corners.map((q) => q[0] * scale + to[0]);
  const ys = corners.map((q) => q[1] * scale + to[1]);
  return {
    box: [
      Math.min(...xs),
      Math.min(...ys),
      b[2] * scale + to[2],
      Math.max(...xs),
      Math.max(...ys),
      b[5] * scale + to[2],
    ],
    at(x, y, z) {
      const [dx, dy, dz] = [(x - to[0]) / scale, (y - to[1]) / scale, (z - to[2]) / scale];
      return scale * part.at(c * dx + s * dy, c * dy - s * dx, dz);
    },
  };
}
