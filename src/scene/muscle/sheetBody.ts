import type { Frames } from '../../model/math/frame';
import type { SheetBody } from './bodyLayout';
import { type Curve, measurePath, sampleCurve, smoothCurve } from './curve';
import type { LedPath } from './ledPath';

/** What is needed to shape one sheet, static for a repetition. */
export interface SheetShape {
  readonly body: SheetBody;
  readonly volume: number;
  /** [step across × line] weights that place a step between, and beyond, the lines. */
  readonly weights: Float64Array;
  /** [ring × (across + 1)] thickness over the thickest. */
  readonly pillow: Float64Array;
  /** The paths of its lines, led on to the borders. */
  readonly paths: readonly LedPath[];
}

/** Thickness that remains at the borders, m. */
const RIM = 0.0012;

export function createSheetShape(body: SheetBody, volume: number, paths: readonly LedPath[]): SheetShape {
  return { body, volume, paths, weights: acrossWeights(body), pillow: pillowProfile(body) };
}

/** Catmull–Rom across the lines, straight on beyond the first and the last. */
function acrossWeights({ row, muscles, across }: SheetBody): Float64Array {
  const lines = muscles.length;
  const weights = new Float64Array((across + 1) * lines);
  const [before, behind] = row.beyond;
  for (let j = 0; j <= across; j++) {
    const x = -before + (j / across) * (lines - 1 + before + behind);
    const add = (line: number, weight: number): void => {
      // a line beyond the last is the last one's mirror image of its neighbour
      if (line < 0) {
        add(0, 2 * weight);
        add(1, -weight);
      } else if (line >= lines) {
        add(lines - 1, 2 * weight);
        add(lines - 2, -weight);
      } else weights[j * lines + line] += weight;
    };
    const k = Math.min(lines - 2, Math.max(0, Math.floor(x)));
    const t = x - k;
    if (t < 0 || t > 1) {
      add(k, 1 - t);
      add(k + 1, t);
    } else {
      const [t2, t3] = [t * t, t * t * t];
      add(k - 1, -0.5 * t3 + t2 - 0.5 * t);
      add(k, 1.5 * t3 - 2.5 * t2 + 1);
      add(k + 1, -1.5 * t3 + 2 * t2 + 0.5 * t);
      add(k + 2, 0.5 * t3 - 0.5 * t2);
    }
  }
  return weights;
}

function pillowProfile({ rings, across, row }: SheetBody): Float64Array {
  const [from, to] = row.belly;
  const skew = Math.log(0.5) / Math.log(row.fullest);
  const profile = new Float64Array(rings * (across + 1));
  for (let r = 0; r < rings; r++) {
    const u = Math.min(1, Math.max(0, (r / (rings - 1) - from) / (to - from)));
    const lengthwise = Math.sin(Math.PI * u ** skew) ** 0.75;
    for (let j = 0; j <= across; j++) {
      const s = Math.abs((2 * j) / across - 1);
      profile[r * (across + 1) + j] = Math.max(0, lengthwise) * Math.sqrt(Math.max(0, 1 - s ** 2.6));
    }
  }
  return profile;
}

const MAX_GRID = 64 * 24;
const grid = new Float64Array(3 * MAX_GRID);
const normals = new Float64Array(3 * MAX_GRID);
const MAX_LINES = 4;
const lines = Array.from({ length: MAX_LINES }, () => new Float64Array(3 * 64));

/** Writes the vertices of one sheet on the traced paths of its parts. */
export function writeSheet(shape: SheetShape, frames: Frames, curve: Curve, positions: Float32Array): void {
  const { body, weights, paths } = shape;
  const { rings, across } = body;
  paths.forEach((path, line) => {
    path.update(frames);
    const length = measurePath(path.points, 0, path.count);
    for (let r = 0; r < rings; r++) curve.stations[r] = (length * r) / (rings - 1);
    sampleCurve(path.points, 0, path.count, rings, curve);
    smoothCurve(curve, rings, 3);
    lines[line].set(curve.centers.subarray(0, 3 * rings));
  });
  // the mid-surface between and beyond the lines
  let g = 0;
  for (let r = 0; r < rings; r++)
    for (let j = 0; j <= across; j++)
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let line = 0; line < paths.length; line++)
          sum += weights[j * paths.length + line] * lines[line][3 * r + c];
        grid[g++] = sum;
      }
  thicken(shape, positions);
}

/** Splits the mid-surface into an outer and an inner face; thickness from volume over area. */
function thicken({ body, volume, pillow }: SheetShape, positions: Float32Array): void {
  const { rings, across, row, firstVertex, sides } = body;
  const width = across + 1;
  const outer = row.outerShare;
  let weighted = 0;
  for (let r = 0; r < rings; r++)
    for (let j = 0; j < width; j++) {
      const edges = (r === 0 || r === rings - 1 ? 0.5 : 1) * (j === 0 || j === across ? 0.5 : 1);
      weighted += areaAndNormal(body, r, j) * edges * pillow[r * width + j];
    }
  const thickest = volume / Math.max(weighted, 1e-9);
  for (let r = 0; r < rings; r++)
    for (let s = 0; s < sides; s++) {
      const isOuter = s <= across;
      const j = isOuter ? s : 2 * across + 1 - s;
      const i = 3 * (r * width + j);
      const thickness = thickest * pillow[r * width + j];
      const offset = isOuter ? outer * thickness + RIM : -(1 - outer) * thickness - RIM;
      const v = 3 * (firstVertex + r * sides + s);
      for (let c = 0; c < 3; c++) positions[v + c] = grid[i + c] + offset * normals[i + c];
    }
}

/** Area that belongs to a node of the mid-surface; leaves its unit normal in `normals`. */
function areaAndNormal({ rings, across }: SheetBody, r: number, j: number): number {
  const width = across + 1;
  const [r0, r1] = [Math.max(0, r - 1), Math.min(rings - 1, r + 1)];
  const [j0, j1] = [Math.max(0, j - 1), Math.min(across, j + 1)];
  const a = 3 * (r0 * width + j);
  const b = 3 * (r1 * width + j);
  const c = 3 * (r * width + j0);
  const d = 3 * (r * width + j1);
  const [ux, uy, uz] = [grid[b] - grid[a], grid[b + 1] - grid[a + 1], grid[b + 2] - grid[a + 2]];
  const [vx, vy, vz] = [grid[d] - grid[c], grid[d + 1] - grid[c + 1], grid[d + 2] - grid[c + 2]];
  const nx = uy * vz - uz * vy;
  const ny = uz * vx - ux * vz;
  const nz = ux * vy - uy * vx;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1e-12;
  const i = 3 * (r * width + j);
  normals[i] = nx / length;
  normals[i + 1] = ny / length;
  normals[i + 2] = nz / length;
  return length / ((r1 - r0) * (j1 - j0));
}
