import { smoothStep } from '../../base/smoothStep';
import type { SheetBody } from './bodyRings';

/** Cosine between the origins in a row and the way of the fibers at which the row begins to turn, and at which it has turned. */
const SKEWED = [0.5, -0.2] as const;
/** How far down the sheet that is felt. */
const FELT = 0.45;
/** Width of a row of origins that has turned, over its own. */
const GATHERED = 0.25;

/**
 * Over a bent hip the origins of a fan come to lie one behind the other along its fibers, and at last in the opposite
 * order: a sheet would turn over on its way. There its first rings are laid like the one they lead to, narrower and
 * narrower toward the bone. `surface` is the mid-surface.
 */
export function straightenOrigin(surface: Float64Array, { rings, across }: SheetBody): void {
  const stride = 3 * (across + 1);
  const end = Math.round(FELT * (rings - 1));
  ringVector(surface, 0, across, origins);
  ringMiddle(surface, 0, across, middle);
  ringVector(surface, end * stride, across, aim);
  ringMiddle(surface, end * stride, across, way);
  for (let c = 0; c < 3; c++) way[c] -= middle[c];
  const width = size(origins);
  const cosine = dot(origins, way) / (width * size(way) || 1e-12);
  const turned = smoothStep((SKEWED[0] - cosine) / (SKEWED[0] - SKEWED[1]));
  const gathered = (GATHERED * width) / (size(aim) || 1e-12);
  for (let r = 0; r < end; r++) {
    const t = r / end;
    const share = turned * (1 - smoothStep((t - 0.4) / 0.6));
    const wide = gathered + (1 - gathered) * t;
    const first = r * stride;
    ringMiddle(surface, first, across, middle);
    for (let j = 0; j <= across; j++)
      for (let c = 0; c < 3; c++) {
        const i = first + 3 * j + c;
        surface[i] += share * (middle[c] + (j / across - 0.5) * wide * aim[c] - surface[i]);
      }
  }
}

const origins = new Float64Array(3);
const aim = new Float64Array(3);
const middle = new Float64Array(3);
const way = new Float64Array(3);

/** From the first node of a ring to its last. */
function ringVector(surface: Float64Array, first: number, across: number, out: Float64Array): void {
  for (let c = 0; c < 3; c++) out[c] = surface[first + 3 * across + c] - surface[first + c];
}

function ringMiddle(surface: Float64Array, first: number, across: number, out: Float64Array): void {
  out.fill(0);
  for (let j = 0; j <= across; j++) for (let c = 0; c < 3; c++) out[c] += surface[first + 3 * j + c] / (across + 1);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function size(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}
