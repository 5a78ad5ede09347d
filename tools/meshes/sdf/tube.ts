import { spline } from './spline';
import { type Box, boxAround, type Sdf, type Vec3 } from './types';

/** [x, y, z, radius]; a fifth number overrides the flattening ratio at this point. */
export type TubePoint = readonly number[];

export interface TubeOptions {
  /** Radius along `flat` is the radius times `ratio`: a flattened or deepened section. */
  readonly flat?: Vec3;
  readonly ratio?: number;
  readonly steps?: number;
}

const STRIDE = 11; // start xyz, edge xyz, 1/|edge|², radius, its change, ratio, its change

interface Sweep {
  readonly pieces: Float64Array;
  readonly flat: Vec3 | null;
  readonly widest: number;
}

/** Smooth tube through `points` with its own radius at every point. */
export function tube(points: readonly TubePoint[], options: TubeOptions = {}): Sdf {
  const ratio = options.ratio ?? 1;
  const full = points.map((p) => [p[0], p[1], p[2], p[3], p[4] ?? ratio]);
  const line = full.length > 2 ? spline(full, options.steps ?? 6) : full;
  const isFlat = options.flat !== undefined;
  const widest = isFlat ? Math.max(1, ...line.map((p) => p[4])) : 1;
  const box = line.map((p) => boxAround([p], p[3] * widest)).reduce((a, b) => unite(a, b));
  const sweep = { pieces: pack(line), flat: isFlat ? unit(options.flat as Vec3) : null, widest };
  return fromSweep(sweep, box);
}

export function capsule(a: Vec3, b: Vec3, ra: number, rb = ra): Sdf {
  return tube([
    [...a, ra],
    [...b, rb],
  ]);
}

function fromSweep(sweep: Sweep, box: Box): Sdf {
  return {
    box,
    at: (x, y, z) => nearest(sweep, x, y, z),
    near(x, y, z, r) {
      const count = sweep.pieces.length / STRIDE;
      const kept: number[] = [];
      const reach = nearest(sweep, x, y, z) + 2 * r * (sweep.flat ? 1.5 : 1.08);
      for (let i = 0; i < count; i++) {
        const one = { ...sweep, pieces: sweep.pieces.subarray(i * STRIDE, (i + 1) * STRIDE) };
        if (nearest(one, x, y, z) <= reach) kept.push(i);
      }
      const pieces = new Float64Array(kept.length * STRIDE);
      kept.forEach((i, n) => {
        pieces.set(sweep.pieces.subarray(i * STRIDE, (i + 1) * STRIDE), n * STRIDE);
      });
      return fromSweep({ ...sweep, pieces }, box);
    },
  };
}

function pack(line: readonly number[][]): Float64Array {
  const pieces = new Float64Array((line.length - 1) * STRIDE);
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]];
    const e = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const inverse = 1 / (e[0] * e[0] + e[1] * e[1] + e[2] * e[2] + 1e-12);
    pieces.set([a[0], a[1], a[2], ...e, inverse, a[3], b[3] - a[3], a[4], b[4] - a[4]], i * STRIDE);
  }
  return pieces;
}

function nearest({ pieces, flat, widest }: Sweep, x: number, y: number, z: number): number {
  let best = 1e9;
  for (let o = 0; o < pieces.length; o += STRIDE) {
    const [px, py, pz] = [x - pieces[o], y - pieces[o + 1], z - pieces[o + 2]];
    const [ex, ey, ez] = [pieces[o + 3], pieces[o + 4], pieces[o + 5]];
    let t = (px * ex + py * ey + pz * ez) * pieces[o + 6];
    t = Math.max(0, Math.min(1, t));
    const [vx, vy, vz] = [px - ex * t, py - ey * t, pz - ez * t];
    const radius = pieces[o + 7] + pieces[o + 8] * t;
    const squared = vx * vx + vy * vy + vz * vz;
    // too far to matter: no square root
    const limit = best + radius * widest;
    if (limit > 0 && squared >= limit * limit) continue;
    const d = flat
      ? flattened(vx * flat[0] + vy * flat[1] + vz * flat[2], squared, radius, pieces[o + 9] + pieces[o + 10] * t)
      : Math.sqrt(squared) - radius;
    if (d < best) best = d;
  }
  return best;
}

function flattened(along: number, squared: number, radius: number, ratio: number): number {
  const across = Math.max(squared - along * along, 0);
  const [i1, i2] = [1 / (radius * radius * ratio * ratio), 1 / (radius * radius)];
  const q0 = along * along * i1 + across * i2;
  const q1 = along * along * i1 * i1 + across * i2 * i2;
  if (q1 < 1e-18) return -radius * Math.min(1, ratio);
  const k0 = Math.sqrt(q0);
  return (k0 * (k0 - 1)) / Math.sqrt(q1);
}

function unit(v: Vec3): Vec3 {
  const l = Math.hypot(...v);
  return [v[0] / l, v[1] / l, v[2] / l];
}

function unite(a: Box, b: Box): Box {
  return [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.max(a[3], b[3]),
    Math.max(a[4], b[4]),
    Math.max(a[5], b[5]),
  ];
}
