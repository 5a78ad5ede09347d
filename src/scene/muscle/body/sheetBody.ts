import type { Frames } from '../../../model/math/frame';
import type { SheetBody } from './bodyRings';
import { bodyVolume } from './bodyVolume';
import type { Curve } from './curve';
import type { LedPath } from './ledPath';
import { weighAndFace } from './sheetNormals';
import { layMidSurface, type SheetShape } from './sheetSurface';
import { acrossWeights } from './sheetWeights';

/** Thickness that remains at the borders, m. */
const RIM = 0.0012;

export function createSheetShape(body: SheetBody, volume: number, paths: readonly LedPath[]): SheetShape {
  return { body, volume, paths, weights: acrossWeights(body), pillow: pillowProfile(body) };
}

function pillowProfile({ rings, across, row }: SheetBody): Float64Array {
  const [from, to] = row.belly;
  const skew = Math.log(0.5) / Math.log(row.fullest);
  const profile = new Float64Array(rings * (across + 1));
  for (let r = 0; r < rings; r++) {
    const u = Math.min(1, Math.max(0, (r / (rings - 1) - from) / (to - from)));
    const lengthwise = Math.sin(Math.PI * u ** skew) ** (0.75 + 0.3 * u);
    for (let j = 0; j <= across; j++) {
      const s = Math.abs((2 * j) / across - 1);
      profile[r * (across + 1) + j] = Math.max(0, lengthwise) * Math.max(0, 1 - s ** 2.6) ** row.edge;
    }
  }
  return profile;
}

const MAX_NODES = 64 * 24;
const surface = new Float64Array(3 * MAX_NODES);
const normals = new Float64Array(3 * MAX_NODES);

/** Writes the vertices of one sheet on the traced paths of its parts. */
export function writeSheet(shape: SheetShape, frames: Frames, curve: Curve, positions: Float32Array): void {
  layMidSurface(shape, frames, curve, surface);
  thicken(shape, positions);
}

/** How often the thickness is set right against the volume that results. */
const CORRECTIONS = 3;

/** Splits the mid-surface into an outer and an inner face that hold the volume between them, rims included. */
function thicken(shape: SheetShape, positions: Float32Array): void {
  const { body, volume, pillow } = shape;
  let thickest = volume / Math.max(weighAndFace(surface, body, pillow, normals), 1e-9);
  writeFaces(shape, thickest, positions);
  // rims, and faces that bend away from the mid-surface, hold more or less than thickness times area
  for (let i = 0; i < CORRECTIONS; i++) {
    thickest *= volume / bodyVolume(positions, body);
    writeFaces(shape, thickest, positions);
  }
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
      for (let c = 0; c < 3; c++) positions[v + c] = surface[i + c] + offset * normals[i + c];
    }
}
