import { smoothStep } from '../../../src/scene/base/smoothStep';
import { halfSpace, smoothMax } from '../sdf/combine';
import type { Box, Sdf, Vec3 } from '../sdf/types';

/** Where a sculpted part takes over from the body. */
export interface Seam {
  /** A point of the seam's plane, and the way into the part. */
  readonly point: Vec3;
  readonly inward: Vec3;
  /** From the seam on, the body turns into the part within this, mm. */
  readonly over: number;
}

/** How far a point lies beyond the seam's plane, as a share of the way over which the body turns into the part: 0 … 1. */
export function shareOfPart({ point, inward, over }: Seam): (x: number, y: number, z: number) => number {
  const length = Math.hypot(...inward);
  const [a, b, c] = inward.map((v) => v / length);
  return (x, y, z) => {
    const s = a * (x - point[0]) + b * (y - point[1]) + c * (z - point[2]);
    return smoothStep(s / over);
  };
}

/** Behind the seam's plane the part goes on under the body's skin, for this far and this deep, mm: no gap opens between them. */
const LAP = 7;
const TUCK = 2.2;
/** The part lies this far over the body's skin where it begins to be seen, mm: the body's flat triangles stay below. */
const PROUD = 0.35;

/** Continues `body`'s skin at the seam and becomes `part`. */
export function continueBody(part: Sdf, body: Sdf, seam: Seam, box: Box): Sdf {
  const behind = halfSpace(seam.point, seam.inward);
  const shareAt = shareOfPart(seam);
  const join = (part: Sdf, body: Sdf): Sdf['at'] => {
    return (x, y, z) => {
      const share = shareAt(x, y, z);
      if (share === 1) return part.at(x, y, z);
      const back = -behind.at(x, y, z);
      const lap = Math.min(1, Math.max(0, back / LAP));
      const rim = body.at(x, y, z) - PROUD + TUCK * lap * lap;
      return smoothMax(share > 0 ? rim + share * (part.at(x, y, z) - rim) : rim, back - LAP, 1);
    };
  };
  return {
    box,
    at: join(part, body),
    near: (x, y, z, r) => ({
      box,
      at: join(part.near?.(x, y, z, r) ?? part, body.near?.(x, y, z, r) ?? body),
    }),
  };
}
