import { CONE_SIZE, REGION_BLENDS, type SkinLayout } from './skinShape';

/** Distance to the skin, negative inside, and what of the body it is. */
export interface SkinField {
  /** Signed distance of a point, looking only at the cones in `list` (ascending). */
  readonly distance: (x: number, y: number, z: number, list: ArrayLike<number>, count: number) => number;
  /** Looking at all of them. */
  readonly wholeDistance: (x: number, y: number, z: number) => number;
  /** Distance to one cone. */
  readonly coneDistance: (cone: number, x: number, y: number, z: number) => number;
  readonly count: number;
  /** [cone × 2] index into SKIN_BONES of either end. */
  readonly bones: Uint8Array;
}

/** Numbers of a pad: its frame's rotation by columns and translation from ground, half of its core's size, the roundness around it. */
export const PAD_SIZE = 16;
/** Flesh stays this far off a pad, so that neither shows through the other, and bends into it this softly, m. */
const CLEARANCE = 0.001;
const YIELDING = 0.012;
/** Flesh yields no deeper than this, and nothing has to be asked of a pad farther outside the skin than the second, m. */
const DEEPEST = 0.1;
const OUTSIDE = 0.02;

const NO_PADS: Float32Array = new Float32Array(0);

/**
 * Smooth union of tapered capsules: cones of a chain, chains of a region, the regions into each other; less what pads, if there
 * are any, take of the room.
 */
export function createSkinField(cones: Float32Array, layout: SkinLayout, pads = NO_PADS): SkinField {
  const { regions, chains, blends, bones, count: all } = layout;
  const axes = axesOf(cones);
  const coneDistance = (cone: number, x: number, y: number, z: number): number => {
    const i = cone * CONE_SIZE;
    const a = cone * AXIS_SIZE;
    const px = x - cones[i];
    const py = y - cones[i + 1];
    const pz = z - cones[i + 2];
    const along = px * axes[a] + py * axes[a + 1] + pz * axes[a + 2];
    const aside = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along));
    const length = axes[a + 3];
    const foot = Math.min(length, Math.max(0, along - aside * axes[a + 4]));
    const ahead = along - foot;
    return Math.sqrt(ahead * ahead + aside * aside) - cones[i + 6] + foot * axes[a + 5];
  };
  // biome-ignore lint/complexity/useMaxParams: runs for every point of the lattice
  const bodyDistance = (x: number, y: number, z: number, list: ArrayLike<number>, count: number): number => {
    let whole = FAR;
    let region = FAR;
    let chain = FAR;
    let last = -1;
    for (let k = 0; k < count; k++) {
      const cone = list[k];
      if (last >= 0 && chains[cone] !== chains[last]) {
        region = smoothMin(region, chain, blends[chains[last]]);
        chain = FAR;
        if (regions[cone] !== regions[last]) {
          whole = smoothMin(whole, region, REGION_BLENDS[regions[last]]);
          region = FAR;
        }
      }
      chain = Math.min(chain, coneDistance(cone, x, y, z));
      last = cone;
    }
    if (last < 0) return FAR;
    return smoothMin(whole, smoothMin(region, chain, blends[chains[last]]), REGION_BLENDS[regions[last]]);
  };
  // biome-ignore lint/complexity/useMaxParams: runs for every point of the lattice
  const distance: SkinField['distance'] = (x, y, z, list, count) => {
    let d = bodyDistance(x, y, z, list, count);
    if (d > OUTSIDE || d < -DEEPEST) return d;
    for (let o = 0; o < pads.length; o += PAD_SIZE)
      d = -smoothMin(-d, padDistance(pads, o, x, y, z) - CLEARANCE, YIELDING);
    return d;
  };
  const every = Uint16Array.from({ length: all }, (_, i) => i);
  const wholeDistance = (x: number, y: number, z: number): number => distance(x, y, z, every, all);
  return { distance, wholeDistance, coneDistance, count: all, bones };
}

/** Numbers of a cone's axis: direction, length, tangent of its taper, how much thinner it gets with every m. */
const AXIS_SIZE = 6;

/** What is asked of a cone at every point, once. */
function axesOf(cones: Float32Array): Float64Array {
  const count = cones.length / CONE_SIZE;
  const axes = new Float64Array(count * AXIS_SIZE);
  for (let cone = 0; cone < count; cone++) {
    const [ax, ay, az, bx, by, bz, ra, rb] = cones.subarray(cone * CONE_SIZE, (cone + 1) * CONE_SIZE);
    const length = Math.hypot(bx - ax, by - ay, bz - az) + 1e-6;
    const taper = (ra - rb) / length;
    // the surface lies along the tangents of both beads: its normals lean by the sine of the taper
    const sine = Math.min(STEEPEST, Math.max(-STEEPEST, taper));
    const lean = sine / Math.sqrt(1 - sine * sine);
    axes.set([(bx - ax) / length, (by - ay) / length, (bz - az) / length, length, lean, taper], cone * AXIS_SIZE);
  }
  return axes;
}

const FAR = 1e3;
/** Of a cone, as a sine: beyond it one bead swallows the other. */
const STEEPEST = 0.95;

/** Distance to the pad from number `o` on, negative inside. */
// biome-ignore lint/complexity/useMaxParams: runs for every point of the lattice
export function padDistance(pads: Float32Array, o: number, x: number, y: number, z: number): number {
  const qx = Math.abs(pads[o] * x + pads[o + 3] * y + pads[o + 6] * z + pads[o + 9]) - pads[o + 12];
  const qy = Math.abs(pads[o + 1] * x + pads[o + 4] * y + pads[o + 7] * z + pads[o + 10]) - pads[o + 13];
  const qz = Math.abs(pads[o + 2] * x + pads[o + 5] * y + pads[o + 8] * z + pads[o + 11]) - pads[o + 14];
  const [ax, ay, az] = [Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0)];
  return Math.sqrt(ax * ax + ay * ay + az * az) + Math.min(Math.max(qx, qy, qz), 0) - pads[o + 15];
}

/** Cubic polynomial union; `k` is how far the melting reaches. */
export function smoothMin(a: number, b: number, k: number): number {
  const gap = Math.abs(a - b);
  if (gap >= k) return Math.min(a, b);
  const h = (k - gap) / k;
  return Math.min(a, b) - (h * h * h * k) / 6;
}
