import { smoothMin } from '../../../src/scene/skin/mesh/skinField';
import { type Box, distanceToBox, EVERYWHERE, growBox, joinBoxes, LIPSCHITZ, type Sdf, type Vec3 } from './types';

export function smoothMax(a: number, b: number, k: number): number {
  return -smoothMin(-a, -b, k);
}

export function union(k: number, ...parts: readonly Sdf[]): Sdf {
  return unionIn(k, parts, growBox(parts.map((p) => p.box).reduce(joinBoxes), k / 6));
}

function unionIn(k: number, parts: readonly Sdf[], box: Box): Sdf {
  return {
    box,
    at(x, y, z) {
      let d = 1e9;
      for (const part of parts) {
        if (distanceToBox(part.box, x, y, z) > Math.max(d + k, 0)) continue;
        d = smoothMin(d, part.at(x, y, z), k);
      }
      return d;
    },
    near(x, y, z, r) {
      const distances = parts.map((p) => Math.max(p.at(x, y, z), distanceToBox(p.box, x, y, z)));
      const reach = Math.min(...distances) + 2 * r * LIPSCHITZ + k;
      const kept = parts.filter((_, i) => distances[i] <= reach).map((p) => p.near?.(x, y, z, r) ?? p);
      return kept.length === 1 ? kept[0] : unionIn(k, kept, box);
    },
  };
}

/** `body` without `holes`, edges rounded over `k`. */
export function subtract(k: number, body: Sdf, ...holes: readonly Sdf[]): Sdf {
  return {
    box: body.box,
    at(x, y, z) {
      let d = body.at(x, y, z);
      for (const hole of holes) {
        if (distanceToBox(hole.box, x, y, z) > k - d) continue;
        d = smoothMax(d, -hole.at(x, y, z), k);
      }
      return d;
    },
    near(x, y, z, r) {
      const reach = 2 * r * LIPSCHITZ + k - body.at(x, y, z);
      const kept = holes.filter((h) => h.at(x, y, z) <= reach).map((h) => h.near?.(x, y, z, r) ?? h);
      const inner = body.near?.(x, y, z, r) ?? body;
      return kept.length === 0 ? inner : subtract(k, inner, ...kept);
    },
  };
}

/**
 * Bones that meet in joints: where two overlap, both give way to a gap of `gap` mm between them, edges rounded over `k`.
 * So neighbors get faces that match, as the small bones of wrist and foot do.
 */
export function fitTogether(gap: number, k: number, ...parts: readonly Sdf[]): Sdf {
  return fitIn(gap, k, parts, parts.map((p) => p.box).reduce(joinBoxes));
}

function fitIn(gap: number, k: number, parts: readonly Sdf[], box: Box): Sdf {
  return {
    box,
    at(x, y, z) {
      let [first, second] = [1e9, 1e9];
      for (const part of parts) {
        if (distanceToBox(part.box, x, y, z) > Math.max(second, 0)) continue;
        const d = part.at(x, y, z);
        if (d < first) [first, second] = [d, first];
        else if (d < second) second = d;
      }
      return smoothMax(first, (first - second + gap) / 2, k);
    },
    near(x, y, z, r) {
      const distances = parts.map((p) => Math.max(p.at(x, y, z), distanceToBox(p.box, x, y, z)));
      const reach = Math.min(...distances) + 4 * r * LIPSCHITZ + gap + 2 * k;
      const kept = parts.filter((_, i) => distances[i] <= reach).map((p) => p.near?.(x, y, z, r) ?? p);
      return fitIn(gap, k, kept, box);
    },
  };
}

export function intersect(k: number, a: Sdf, b: Sdf): Sdf {
  return {
    box: a.box,
    at: (x, y, z) => smoothMax(a.at(x, y, z), b.at(x, y, z), k),
    near: (x, y, z, r) => intersect(k, a.near?.(x, y, z, r) ?? a, b.near?.(x, y, z, r) ?? b),
  };
}

/** Everything on the side of the plane that `normal` points away from, through `point`. */
export function halfSpace(point: Vec3, normal: Vec3): Sdf {
  const l = Math.hypot(...normal);
  const [a, b, c] = normal.map((v) => v / l);
  const h = a * point[0] + b * point[1] + c * point[2];
  return { box: EVERYWHERE, at: (x, y, z) => a * x + b * y + c * z - h };
}

/** The right half and its mirror image: `half` is only ever asked at z >= 0. */
export function mirrorSides(half: Sdf): Sdf {
  const b = half.box;
  const reach = Math.max(b[5], -b[2]);
  return {
    box: [b[0], b[1], -reach, b[3], b[4], reach],
    at: (x, y, z) => half.at(x, y, Math.abs(z)),
    // ||z'| - |z|| <= |z' - z|: the ball about |z| covers both sides
    near: (x, y, z, r) => mirrorSides(half.near?.(x, y, Math.abs(z), r) ?? half),
  };
}

export function offset(part: Sdf, by: number): Sdf {
  return {
    box: growBox(part.box, by),
    at: (x, y, z) => part.at(x, y, z) - by,
    near: (x, y, z, r) => offset(part.near?.(x, y, z, r) ?? part, by),
  };
}
