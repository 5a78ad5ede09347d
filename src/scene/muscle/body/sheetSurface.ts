import type { Frames } from '../../../model/math/frame';
import { smoothStep } from '../../base/smoothStep';
import type { SheetBody } from './bodyRings';
import { type Curve, measurePath, sampleCurve, smoothCurve } from './curve';
import { straightenOrigin } from './fanOrigin';
import type { LedPath } from './ledPath';

/** What is needed to shape one sheet, static for a repetition. */
export interface SheetShape {
  readonly body: SheetBody;
  readonly volume: number;
  /** From `acrossWeights`. */
  readonly weights: Float64Array;
  /** [node] thickness over the thickest. */
  readonly pillow: Float64Array;
  /** The paths of its lines, led on to the borders. */
  readonly paths: readonly LedPath[];
}

const MAX_LINES = 4;
const lines = Array.from({ length: MAX_LINES }, () => new Float64Array(3 * 64));

/** Lays the nodes of a sheet's mid-surface, [node × 3], on the traced paths of its parts. */
export function layMidSurface(shape: SheetShape, frames: Frames, curve: Curve, surface: Float64Array): void {
  const { body, paths } = shape;
  paths.forEach((path, line) => {
    path.update(frames);
    const length = measurePath(path.points, 0, path.count);
    for (let r = 0; r < body.rings; r++) curve.stations[r] = (length * r) / (body.rings - 1);
    sampleCurve(path.points, 0, path.count, body.rings, curve);
    smoothCurve(curve, body.rings, 3);
    lines[line].set(curve.centers.subarray(0, 3 * body.rings));
  });
  placeNodes(shape, surface);
  if (body.row.corner !== undefined) straightenOrigin(surface, body);
  curl(surface, body);
  for (let pass = 0; pass < body.row.evened; pass++) even(surface, body);
}

/** Between and beyond the lines. */
function placeNodes({ body: { rings, nodes }, weights, paths }: SheetShape, surface: Float64Array): void {
  const count = paths.length;
  for (let n = 0; n < nodes.length / 2; n++) {
    const place = nodes[2 * n] * (rings - 1);
    const ring = Math.min(rings - 2, Math.floor(place));
    const share = place - ring;
    for (let c = 0; c < 3; c++) {
      const i = 3 * ring + c;
      let sum = 0;
      for (let line = 0; line < count; line++) {
        const own = lines[line];
        sum += weights[n * count + line] * (own[i] + share * (own[i + 3] - own[i]));
      }
      surface[3 * n + c] = sum;
    }
  }
}

/** Moves every node half way to the middle of its neighbours; both ends stay on bone, borders slide along themselves. */
function even(surface: Float64Array, { rings, across }: SheetBody): void {
  const stride = 3 * (across + 1);
  for (let r = 1; r < rings - 1; r++)
    for (let j = 0; j <= across; j++) {
      const isBorder = j === 0 || j === across;
      const i = r * stride + 3 * j;
      for (let c = i; c < i + 3; c++) {
        const lengthwise = (surface[c - stride] + surface[c + stride]) / 2;
        const aim = isBorder ? lengthwise : (lengthwise + (surface[c - 3] + surface[c + 3]) / 2) / 2;
        surface[c] = (surface[c] + aim) / 2;
      }
    }
}

/** Bends every ring of the mid-surface around what lies inside: its borders go inward, its middle stays. */
function curl(surface: Float64Array, { rings, across, row }: SheetBody): void {
  const stride = 3 * (across + 1);
  for (let r = 1; r < rings - 1; r++) {
    const first = r * stride;
    const last = first + 3 * across;
    const middle = first + 3 * (across >> 1);
    const ux = surface[middle + stride] - surface[middle - stride];
    const uy = surface[middle + stride + 1] - surface[middle - stride + 1];
    const uz = surface[middle + stride + 2] - surface[middle - stride + 2];
    const vx = surface[last] - surface[first];
    const vy = surface[last + 1] - surface[first + 1];
    const vz = surface[last + 2] - surface[first + 2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const u = r / (rings - 1);
    // over the length of the normal: what follows is in widths of the ring
    const width = Math.sqrt(vx * vx + vy * vy + vz * vz) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1e-12);
    const depth = width * smoothStep(Math.min(2 * u, (1 - u) / 0.3));
    for (let j = 0; j <= across; j++) {
      const s = (2 * j) / across - 1;
      const inward = depth * s * s * row.curl[s < 0 ? 0 : 1];
      surface[first + 3 * j] -= inward * nx;
      surface[first + 3 * j + 1] -= inward * ny;
      surface[first + 3 * j + 2] -= inward * nz;
    }
  }
}
