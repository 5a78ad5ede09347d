import { Matrix4, Triangle, Vector3 } from 'three';
import type { Repetition } from '../../../src/model/result';
import { QUALITIES } from '../../../src/scene/base/quality';
import { gymPieces } from '../../../src/scene/gym/gymPieces';
import { type Finish, type Piece, placePiece, rideAt } from '../../../src/scene/gym/piece';
import { pieceGeometry } from '../../../src/scene/gym/pieceGeometry';

/** A piece of equipment as the scene draws it, at one sample, in ground. */
export interface DrawnPiece {
  readonly piece: Piece;
  readonly groundFromPiece: Matrix4;
  /** [triangle × 3] corners in ground. */
  readonly corners: readonly Vector3[];
}

interface Ball {
  readonly center: Vector3;
  readonly radius: number;
}

/** The pieces of one surface at a sample, cut as finely as in full quality. */
export function drawnEquipment(r: Repetition, sample: number, finish: Finish): DrawnPiece[] {
  const pieces = gymPieces(r).pieces.filter((piece) => piece.finish === finish);
  return pieces.map((piece) => {
    const groundFromPiece = placePiece(new Matrix4(), piece, rideAt(r, piece, sample));
    const geometry = pieceGeometry(piece.shape, QUALITIES.full.roundness).applyMatrix4(groundFromPiece);
    const position = geometry.getAttribute('position');
    const index = geometry.getIndex();
    const corners = Array.from(index?.array ?? [], (i) => new Vector3().fromBufferAttribute(position, i));
    return { piece, groundFromPiece, corners };
  });
}

/** Visits the points of a piece's surface inside a ball, no farther apart than `step`. */
export function visitSurface(
  { corners }: DrawnPiece,
  { center, radius }: Ball,
  step: number,
  visit: (point: Vector3) => void,
): void {
  const [u, v, point] = [new Vector3(), new Vector3(), new Vector3()];
  for (let t = 0; t < corners.length; t += 3) {
    if (!comesNear(corners, t, { center, radius })) continue;
    const [a, b, c] = [corners[t], corners[t + 1], corners[t + 2]];
    u.subVectors(b, a);
    v.subVectors(c, a);
    const n = Math.max(1, Math.ceil(Math.max(u.length(), v.length(), b.distanceTo(c)) / step));
    for (let i = 0; i <= n; i++)
      for (let j = 0; i + j <= n; j++) {
        point
          .copy(a)
          .addScaledVector(u, i / n)
          .addScaledVector(v, j / n);
        if (point.distanceTo(center) <= radius) visit(point);
      }
  }
}

/** Distance from a point to a piece's surface; infinite beyond `within`. */
export function distanceTo({ corners }: DrawnPiece, point: Vector3, within: number): number {
  const [triangle, nearest] = [new Triangle(), new Vector3()];
  let distance = Number.POSITIVE_INFINITY;
  for (let t = 0; t < corners.length; t += 3) {
    if (!comesNear(corners, t, { center: point, radius: within })) continue;
    triangle.set(corners[t], corners[t + 1], corners[t + 2]);
    const found = triangle.closestPointToPoint(point, nearest).distanceTo(point);
    if (found <= within) distance = Math.min(distance, found);
  }
  return distance;
}

/** Whether the box around the triangle that starts at corner `t` meets a ball. */
function comesNear(corners: readonly Vector3[], t: number, { center, radius }: Ball): boolean {
  const [a, b, c] = [corners[t], corners[t + 1], corners[t + 2]];
  return (['x', 'y', 'z'] as const).every(
    (k) => Math.min(a[k], b[k], c[k]) <= center[k] + radius && Math.max(a[k], b[k], c[k]) >= center[k] - radius,
  );
}
