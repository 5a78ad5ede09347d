import { Matrix4, Vector3 } from 'three';
import type { Instant } from '../base/instant';
import { bodyStretches } from '../figure/bodyStretches';
import type { Piece } from '../gym/piece';
import { pieceBounds, placePiece, rideNow } from '../gym/piece';

/** Ground x and y to pane pixels, and pixels per meter. */
export interface SideProjection {
  readonly at: (x: number, y: number) => readonly [number, number];
  readonly scale: number;
}

type Point = readonly [number, number];

/** Outlines of the body from the side, one closed path for each limb, far to near. */
export function bodyPaths(instant: Instant, { at, scale }: SideProjection): string[] {
  return bodyStretches(instant).right.map(({ from, to, radii: [near, far] }) =>
    taper(at(from.x, from.y), at(to.x, to.y), near * scale, far * scale),
  );
}

/** Two circles and their outer tangents. */
function taper(a: Point, b: Point, ra: number, rb: number): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  // the tangents lean by the difference of the radii
  const s = Math.max(-0.95, Math.min(0.95, (ra - rb) / length));
  const c = Math.sqrt(1 - s * s);
  const point = ([x, y]: Point, r: number, side: number): string =>
    `${(x + r * (ux * s - uy * c * side)).toFixed(1)} ${(y + r * (uy * s + ux * c * side)).toFixed(1)}`;
  const arc = (r: number, isLarge: number, to: string): string =>
    `A${r.toFixed(1)} ${r.toFixed(1)} 0 ${isLarge} 0 ${to}`;
  return `M${point(a, ra, 1)}L${point(b, rb, 1)}${arc(rb, s < 0 ? 1 : 0, point(b, rb, -1))}L${point(a, ra, -1)}${arc(ra, s > 0 ? 1 : 0, point(a, ra, 1))}Z`;
}

/** Outline of a piece of equipment from the side: a circle for what turns about z, else the hull of its corners. */
export function piecePath(piece: Piece, instant: Instant, view: SideProjection): string {
  const place = placePiece(new Matrix4(), piece, rideNow(instant, piece));
  const { shape } = piece;
  const isRound = shape.kind !== 'box' && shape.kind !== 'bend';
  if (isRound && Math.abs(place.elements[10]) > 0.99) {
    const [x, y] = view.at(place.elements[12], place.elements[13]);
    const r = shape.radius * view.scale;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  const points =
    shape.kind === 'bend'
      ? shape.through.map((p) => new Vector3(...p).applyMatrix4(place))
      : corners(pieceBounds(shape)).map((p) => p.applyMatrix4(place));
  const flat = points.map((p) => view.at(p.x, p.y));
  const line = (shape.kind === 'bend' ? flat : hull(flat)).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  return shape.kind === 'bend' ? `M${line}` : `M${line}Z`;
}

function corners({ min, max }: { min: Vector3; max: Vector3 }): Vector3[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map(
    (c) => new Vector3(c & 1 ? max.x : min.x, c & 2 ? max.y : min.y, c & 4 ? max.z : min.z),
  );
}

/** Convex hull, monotone chain (Andrew 1979). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
