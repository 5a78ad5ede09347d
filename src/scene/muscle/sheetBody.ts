import type { Frames } from '../../model/math/frame';
import type { SheetBody } from './bodyLayout';
import type { SheetRow } from './bodyTable';
import { bodyVolume } from './bodyVolume';
import { type Curve, measurePath, sampleCurve, smoothCurve } from './curve';
import type { LedPath } from './ledPath';

/** What is needed to shape one sheet, static for a repetition. */
export interface SheetShape {
  readonly body: SheetBody;
  readonly volume: number;
  /** [ring × step across × line] weights that place a step between, and beyond, the lines. */
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

/**
 * Catmull–Rom across the lines at both ends, where they have their places on bone; in between more and more the straight
 * line that fits them best, so that lines which cross over a bent hip leave no fold.
 */
function acrossWeights({ row, muscles, rings, across }: SheetBody): Float64Array {
  const lines = muscles.length;
  const weights = new Float64Array(rings * (across + 1) * lines);
  for (let r = 0; r < rings; r++) {
    const u = r / (rings - 1);
    const fair = row.fair * smoothStep(Math.min(u, 1 - u) / 0.3);
    const before = beyondAt(row.beyond, 0, u);
    const behind = beyondAt(row.beyond, 1, u);
    for (let j = 0; j <= across; j++) {
      const x = -before + (j / across) * (lines - 1 + before + behind);
      const own = weights.subarray((r * (across + 1) + j) * lines, (r * (across + 1) + j + 1) * lines);
      addSpline(own, x, 1 - fair);
      addFit(own, x, fair);
    }
  }
  return weights;
}

/** How far the flesh reaches beyond a line at `u` of its length. */
function beyondAt([origin, middle, insertion]: SheetRow['beyond'], side: 0 | 1, u: number): number {
  const share = smoothStep(u < 0.5 ? 2 * u : 2 - 2 * u);
  const end = u < 0.5 ? origin[side] : insertion[side];
  return end + (middle[side] - end) * share;
}

function smoothStep(t: number): number {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
}

/** Adds the weights of Catmull–Rom at `x`, straight on beyond the first and the last line. */
function addSpline(weights: Float64Array, x: number, share: number): void {
  const lines = weights.length;
  const add = (line: number, weight: number): void => {
    // a line beyond the last is the last one's mirror image of its neighbour
    if (line < 0) {
      add(0, 2 * weight);
      add(1, -weight);
    } else if (line >= lines) {
      add(lines - 1, 2 * weight);
      add(lines - 2, -weight);
    } else weights[line] += share * weight;
  };
  const k = Math.min(lines - 2, Math.max(0, Math.floor(x)));
  const t = x - k;
  if (t < 0 || t > 1) {
    add(k, 1 - t);
    add(k + 1, t);
    return;
  }
  const [t2, t3] = [t * t, t * t * t];
  add(k - 1, -0.5 * t3 + t2 - 0.5 * t);
  add(k, 1.5 * t3 - 2.5 * t2 + 1);
  add(k + 1, -1.5 * t3 + 2 * t2 + 0.5 * t);
  add(k + 2, 0.5 * t3 - 0.5 * t2);
}

/** Adds the weights of the least-squares line through evenly spaced lines, at `x`. */
function addFit(weights: Float64Array, x: number, share: number): void {
  const lines = weights.length;
  const middle = (lines - 1) / 2;
  const spread = (lines * (lines * lines - 1)) / 12;
  for (let line = 0; line < lines; line++)
    weights[line] += share * (1 / lines + ((x - middle) * (line - middle)) / spread);
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
      profile[r * (across + 1) + j] = Math.max(0, lengthwise) * Math.max(0, 1 - s ** 2.6) ** row.edge;
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
          sum += weights[(r * (across + 1) + j) * paths.length + line] * lines[line][3 * r + c];
        grid[g++] = sum;
      }
  curl(body);
  for (let pass = 0; pass < body.row.evened; pass++) even(body);
  thicken(shape, positions);
}

/** Moves every node half way to the middle of its neighbours; both ends stay on bone, borders slide along themselves. */
function even({ rings, across }: SheetBody): void {
  const stride = 3 * (across + 1);
  for (let r = 1; r < rings - 1; r++)
    for (let j = 0; j <= across; j++) {
      const isBorder = j === 0 || j === across;
      const i = r * stride + 3 * j;
      for (let c = i; c < i + 3; c++) {
        const lengthwise = (grid[c - stride] + grid[c + stride]) / 2;
        const aim = isBorder ? lengthwise : (lengthwise + (grid[c - 3] + grid[c + 3]) / 2) / 2;
        grid[c] = (grid[c] + aim) / 2;
      }
    }
}

/** Bends every ring of the mid-surface around what lies inside: its borders go inward, its middle stays. */
function curl({ rings, across, row }: SheetBody): void {
  const stride = 3 * (across + 1);
  for (let r = 1; r < rings - 1; r++) {
    const first = r * stride;
    const last = first + 3 * across;
    const middle = first + 3 * (across >> 1);
    const ux = grid[middle + stride] - grid[middle - stride];
    const uy = grid[middle + stride + 1] - grid[middle - stride + 1];
    const uz = grid[middle + stride + 2] - grid[middle - stride + 2];
    const vx = grid[last] - grid[first];
    const vy = grid[last + 1] - grid[first + 1];
    const vz = grid[last + 2] - grid[first + 2];
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
      grid[first + 3 * j] -= inward * nx;
      grid[first + 3 * j + 1] -= inward * ny;
      grid[first + 3 * j + 2] -= inward * nz;
    }
  }
}

/** How often the thickness is set right against the volume that results. */
const CORRECTIONS = 3;

/** Splits the mid-surface into an outer and an inner face that hold the volume between them, rims included. */
function thicken(shape: SheetShape, positions: Float32Array): void {
  const { body, volume } = shape;
  let thickest = volume / Math.max(thickArea(shape), 1e-9);
  writeFaces(shape, thickest, positions);
  // rims, and faces that bend away from the mid-surface, hold more or less than thickness times area
  for (let i = 0; i < CORRECTIONS; i++) {
    thickest *= volume / bodyVolume(positions, body);
    writeFaces(shape, thickest, positions);
  }
}

/** Area of the mid-surface, each part weighted with its thickness over the thickest; leaves the unit normals in `normals`. */
function thickArea({ body, pillow }: SheetShape): number {
  const { rings, across } = body;
  const width = across + 1;
  let weighted = 0;
  for (let r = 0; r < rings; r++)
    for (let j = 0; j < width; j++) {
      const edges = (r === 0 || r === rings - 1 ? 0.5 : 1) * (j === 0 || j === across ? 0.5 : 1);
      weighted += areaAndNormal(body, r, j) * edges * pillow[r * width + j];
    }
  return weighted;
}

function writeFaces({ body, pillow }: SheetShape, thickest: number, positions: Float32Array): void {
  const { rings, across, row, firstVertex, sides } = body;
  const width = across + 1;
  const outer = row.outerShare;
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
