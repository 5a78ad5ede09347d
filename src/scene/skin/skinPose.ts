import { type Matrix4, Vector3 } from 'three';
import {
  type Bead,
  type Chain,
  CONE_SIZE,
  type Growth,
  isRounded,
  SKIN_BONES,
  type SkinLayout,
} from './mesh/skinShape';

/** Ground frames of the skin's bones (left ones mirrored frames), their sizes, and the girth against the generic lifter, at least 1. */
export interface SkinPose {
  readonly frames: readonly Matrix4[];
  readonly scales: ArrayLike<number>;
  readonly girth: number;
}

/** [cone × CONE_SIZE] in ground. */
export function poseCones(pose: SkinPose, { strings, count }: SkinLayout): Float32Array {
  const out = new Float32Array(count * CONE_SIZE);
  let o = 0;
  for (const chain of strings) {
    const string = poseString(chain, pose);
    for (let i = 0; i + 1 < string.length; i++, o += CONE_SIZE) {
      const [a, b] = [string[i], string[i + 1]];
      out.set([...a.slice(0, 3), ...b.slice(0, 3), a[3], b[3]], o);
    }
  }
  return out;
}

/** A bead in ground: its middle and its radius. */
type Posed = readonly [x: number, y: number, z: number, radius: number];

/** The beads of a chain, with those that round it. */
function poseString(chain: Chain, { frames, scales, girth }: SkinPose): Posed[] {
  const beads = chain.beads.map((bead): Posed => {
    const index = SKIN_BONES.indexOf(bead[0]);
    const radius = growBead(bead, chain.growth, girth) * scales[index];
    const { x, y, z } = point.multiplyScalar(scales[index]).applyMatrix4(frames[index]);
    return [x, y, z, radius];
  });
  if (!isRounded(chain)) return beads;
  return beads.flatMap((bead, i) => (i + 1 < beads.length ? [bead, halfway(beads, i)] : [bead]));
}

/** Halfway from bead `i` to the next on a curve through all of them (Catmull and Rom 1974); straight on at the ends. */
function halfway(beads: readonly Posed[], i: number): Posed {
  const [b, c] = [beads[i], beads[i + 1]];
  const at = (k: number): number => {
    const before = beads[i - 1]?.[k] ?? 2 * b[k] - c[k];
    const after = beads[i + 2]?.[k] ?? 2 * c[k] - b[k];
    return (9 * (b[k] + c[k]) - before - after) / 16;
  };
  return [at(0), at(1), at(2), at(3)];
}

const point = new Vector3();

/** Leaves the bead's place at its girth in `point` and gives its radius: what lies on a bench stays where it is. */
function growBead([, x, y, z, radius]: Bead, growth: Growth, girth: number): number {
  const more = radius * (girth - 1);
  point.set(x, y, z);
  if (growth === 'aside') point.z += (Math.sign(z) * more) / 2;
  if (growth === 'ahead') point.x += more;
  return radius + (growth === 'aside' ? more / 4 : growth === 'none' ? 0 : more);
}
