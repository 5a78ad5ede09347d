import { CONE_SIZE, PART_BLENDS, SKIN_LAYOUT, type SkinLayout } from './skinShape';

/** Distance to the skin, negative inside, and what of the body it is. */
export interface SkinField {
  /** Signed distance of a point, looking only at the cones in `list` (ascending). */
  readonly distance: (x: number, y: number, z: number, list: ArrayLike<number>, count: number) => number;
  /** Distance to one cone. */
  readonly coneDistance: (cone: number, x: number, y: number, z: number) => number;
}

/** Smooth union of tapered capsules: cones of a chain, chains of a part, the parts into each other. */
export function createSkinField(cones: Float32Array, { parts, chains, blends }: SkinLayout = SKIN_LAYOUT): SkinField {
  const coneDistance = (cone: number, x: number, y: number, z: number): number => {
    const i = cone * CONE_SIZE;
    const dx = cones[i + 3] - cones[i];
    const dy = cones[i + 4] - cones[i + 1];
    const dz = cones[i + 5] - cones[i + 2];
    const px = x - cones[i];
    const py = y - cones[i + 1];
    const pz = z - cones[i + 2];
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6;
    const taper = cones[i + 6] - cones[i + 7];
    // the surface lies along the tangents of both beads: its normals lean by the sine of the taper
    const sine = Math.min(STEEPEST, Math.max(-STEEPEST, taper / length));
    const along = (px * dx + py * dy + pz * dz) / length;
    const aside = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along));
    const foot = (along - (aside * sine) / Math.sqrt(1 - sine * sine)) / length;
    const t = Math.min(1, Math.max(0, foot));
    const ahead = along - t * length;
    return Math.sqrt(ahead * ahead + aside * aside) - cones[i + 6] + t * taper;
  };
  const distance = (x: number, y: number, z: number, list: ArrayLike<number>, count: number): number => {
    let whole = FAR;
    let part = FAR;
    let chain = FAR;
    let last = -1;
    for (let k = 0; k < count; k++) {
      const cone = list[k];
      if (last >= 0 && chains[cone] !== chains[last]) {
        part = smoothMin(part, chain, blends[chains[last]]);
        chain = FAR;
        if (parts[cone] !== parts[last]) {
          whole = smoothMin(whole, part, PART_BLENDS[parts[last]]);
          part = FAR;
        }
      }
      chain = Math.min(chain, coneDistance(cone, x, y, z));
      last = cone;
    }
    if (last < 0) return FAR;
    return smoothMin(whole, smoothMin(part, chain, blends[chains[last]]), PART_BLENDS[parts[last]]);
  };
  return { distance, coneDistance };
}

const FAR = 1e3;
/** Of a cone, as a sine: beyond it one bead swallows the other. */
const STEEPEST = 0.95;

/** Cubic polynomial union; `k` is how far the melting reaches. */
function smoothMin(a: number, b: number, k: number): number {
  const gap = Math.abs(a - b);
  if (gap >= k) return Math.min(a, b);
  const h = (k - gap) / k;
  return Math.min(a, b) - (h * h * h * k) / 6;
}
