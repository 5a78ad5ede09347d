import { CONE_SIZE, PART_BLENDS, SKIN_LAYOUT, type SkinLayout } from './skinShape';

/** Distance to the skin, negative inside, and what of the body it is. */
export interface SkinField {
  /** Signed distance of a point, looking only at the cones in `list` (ascending). */
  readonly distance: (x: number, y: number, z: number, list: ArrayLike<number>, count: number) => number;
  /** Distance to one cone. */
  readonly coneDistance: (cone: number, x: number, y: number, z: number) => number;
}

/** Smooth union of tapered capsules: cones of a part melt together first, then the parts into each other. */
export function createSkinField(cones: Float32Array, { parts, blends }: SkinLayout = SKIN_LAYOUT): SkinField {
  const coneDistance = (cone: number, x: number, y: number, z: number): number => {
    const i = cone * CONE_SIZE;
    const ax = cones[i];
    const ay = cones[i + 1];
    const az = cones[i + 2];
    const dx = cones[i + 3] - ax;
    const dy = cones[i + 4] - ay;
    const dz = cones[i + 5] - az;
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz + 1e-12)));
    const qx = px - t * dx;
    const qy = py - t * dy;
    const qz = pz - t * dz;
    return Math.sqrt(qx * qx + qy * qy + qz * qz) - cones[i + 6] - t * (cones[i + 7] - cones[i + 6]);
  };
  const distance = (x: number, y: number, z: number, list: ArrayLike<number>, count: number): number => {
    let whole = FAR;
    let part = FAR;
    let current = -1;
    for (let k = 0; k < count; k++) {
      const cone = list[k];
      if (parts[cone] !== current) {
        whole = smoothMin(whole, part, current < 0 ? 0 : PART_BLENDS[current]);
        part = FAR;
        current = parts[cone];
      }
      part = smoothMin(part, coneDistance(cone, x, y, z), blends[cone]);
    }
    return smoothMin(whole, part, current < 0 ? 0 : PART_BLENDS[current]);
  };
  return { distance, coneDistance };
}

const FAR = 1e3;

/** Cubic polynomial union; `k` is how far the melting reaches. */
function smoothMin(a: number, b: number, k: number): number {
  const gap = Math.abs(a - b);
  if (gap >= k) return Math.min(a, b);
  const h = (k - gap) / k;
  return Math.min(a, b) - (h * h * h * k) / 6;
}
