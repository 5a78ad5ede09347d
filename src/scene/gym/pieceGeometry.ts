import {
  BoxGeometry,
  BufferGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Float32BufferAttribute,
  LatheGeometry,
  RingGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import type { Triple } from '../../model/math/triple';
import type { Roundness } from '../base/quality';
import type { PieceShape, PlateFace } from './piece';

/** A piece's geometry in its own frame, indexed, with position and normal only. */
export function pieceGeometry(shape: PieceShape, { sides, edge }: Roundness): BufferGeometry {
  const geometry = cut(shape, sides, edge);
  for (const name of Object.keys(geometry.attributes))
    if (name !== 'position' && name !== 'normal') geometry.deleteAttribute(name);
  return geometry;
}

function cut(shape: PieceShape, sides: number, edge: number): BufferGeometry {
  switch (shape.kind) {
    case 'box':
      return roundedBox(shape.size, Math.min(shape.round, ...shape.size.map((s) => s / 2.02)), edgeSteps(shape, edge));
    case 'cylinder':
      return new CylinderGeometry(shape.radius, shape.radius, shape.length, sides).rotateX(Math.PI / 2);
    case 'capsule':
      return new CapsuleGeometry(shape.radius, shape.length, Math.ceil(sides / 6), sides).rotateX(Math.PI / 2);
    case 'plate':
      return new LatheGeometry(plateProfile(shape, edge), sidesAround(shape.radius, sides)).rotateX(Math.PI / 2);
    case 'ring':
      return flatRing(shape.radius, shape.thickness, sidesAround(shape.radius, sides));
    case 'bend': {
      const curve = new CatmullRomCurve3(
        shape.through.map((p) => new Vector3(...p)),
        false,
        'centripetal',
      );
      return new TubeGeometry(curve, sides, shape.radius, Math.ceil(sides / 2.5));
    }
  }
}

/** Big soft edges get all the steps, small ones a single bevel. */
function edgeSteps(shape: { readonly round: number }, edge: number): number {
  return shape.round > 0.02 ? edge : Math.min(edge, 1);
}

/** Box with round edges; with 0 steps a plain box, with one it has bevels that are shaded round. */
function roundedBox([x, y, z]: Triple, radius: number, steps: number): BufferGeometry {
  if (steps === 0) return new BoxGeometry(x, y, z);
  if (steps === 1) return beveledBox([x / 2, y / 2, z / 2], radius);
  const cells = 2 * steps + 1;
  const geometry = new BoxGeometry(1, 1, 1, cells, cells, cells);
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const inner = new Vector3(x, y, z).multiplyScalar(0.5).subScalar(radius);
  const halfCell = 0.5 / cells;
  const n = new Vector3();
  for (let i = 0; i < position.count; i++) {
    n.fromBufferAttribute(position, i);
    const [sx, sy, sz] = [Math.sign(n.x), Math.sign(n.y), Math.sign(n.z)];
    // the middle cell of each face becomes the flat, the outer ones the round edge
    n.set(n.x - sx * halfCell, n.y - sy * halfCell, n.z - sz * halfCell).normalize();
    normal.setXYZ(i, n.x, n.y, n.z);
    position.setXYZ(i, inner.x * sx + n.x * radius, inner.y * sy + n.y * radius, inner.z * sz + n.z * radius);
  }
  return geometry;
}

/** Six flats, a strip along each edge and a triangle at each corner: 44 triangles; each corner has a vertex for each flat. */
function beveledBox(half: Triple, radius: number): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  for (let corner = 0; corner < 8; corner++) {
    const signs = [corner & 1 ? 1 : -1, corner & 2 ? 1 : -1, corner & 4 ? 1 : -1];
    for (let flat = 0; flat < 3; flat++) {
      positions.push(...signs.map((sign, axis) => sign * (half[axis] - (axis === flat ? 0 : radius))));
      normals.push(...signs.map((sign, axis) => (axis === flat ? sign : 0)));
    }
  }
  const index: number[] = [];
  // the box is convex and round its origin, which tells the outer side
  const add = (...ring: readonly number[]): void => {
    const [a, b, c] = ring.map((i) => new Vector3().fromArray(positions, 3 * i));
    const isOutward = b.clone().sub(a).cross(c.clone().sub(a)).dot(a) > 0;
    const [p, q, r, s] = isOutward ? ring : [...ring].reverse();
    index.push(p, q, r);
    if (s !== undefined) index.push(p, r, s);
  };
  for (let axis = 0; axis < 3; axis++) {
    const [one, other] = [(axis + 1) % 3, (axis + 2) % 3];
    const corner = (...high: readonly number[]): number => high.reduce((sum, i) => sum + 2 ** i, 0);
    const around = [corner(), corner(one), corner(one, other), corner(other)];
    for (const end of [0, 2 ** axis]) add(...around.map((c) => 3 * (c + end) + axis));
    for (const c of around) {
      const [low, high] = [3 * c, 3 * (c + 2 ** axis)];
      add(low + one, high + one, high + other, low + other);
    }
  }
  for (let corner = 0; corner < 8; corner++) add(3 * corner, 3 * corner + 1, 3 * corner + 2);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  return geometry.setIndex(index);
}

/** Plates from this radius on have hub, recess and rim; smaller ones are flat discs. m */
export const FULL_SIZE = 0.2;

/** From hub to rim: radius, and height over the middle as a share of the thickness. Where edges have no steps, the least that tells it. */
function faceProfile(radius: number, edge: number): [number, number][] {
  const isPlain = edge === 0;
  if (radius < FULL_SIZE)
    return isPlain
      ? [
          [0.026, 0.5],
          [radius, 0.5],
        ]
      : [
          [0.026, 0.5],
          [radius - 0.006, 0.5],
          [radius, 0.36],
        ];
  const rim: [number, number][] = [
    [radius - 0.008, 0.5],
    [radius, 0.36],
  ];
  if (isPlain) return [[0.026, 0.3], [radius * 0.8, 0.3], ...rim];
  return [[0.026, 0.5], [0.052, 0.5], [0.058, 0.3], [radius * 0.78, 0.3], [radius * 0.83, 0.46], ...rim];
}

/** Both faces of a plate and the rim between them; of a covered face the rim's end alone. */
function plateProfile({ radius, length, covered = [] }: PieceShape & { kind: 'plate' }, edge: number): Vector2[] {
  const half = (face: PlateFace, sign: 1 | -1) =>
    (covered.includes(face) ? [[radius, 0.5] as const] : faceProfile(radius, edge)).map(
      ([r, h]) => new Vector2(r, sign * h * length),
    );
  return [...half('back', -1), ...half('front', 1).reverse()];
}

/** Sides of something round of this radius: small things need fewer. In fours, so that it is as wide as high. */
function sidesAround(radius: number, sides: number): number {
  return 4 * Math.round((1.7 * sides * Math.min(1, Math.sqrt(radius / FULL_SIZE))) / 4);
}

/** Annulus that can be seen from both sides. */
function flatRing(radius: number, thickness: number, sides: number): BufferGeometry {
  const geometry = new RingGeometry(radius - thickness, radius + thickness, sides);
  const index = geometry.getIndex();
  if (!index) return geometry;
  const front = Array.from(index.array);
  const count = geometry.getAttribute('position').count;
  const back = front.map((i) => i + count).reverse();
  const doubled = (name: string, sign: number) => {
    const a = Array.from(geometry.getAttribute(name).array);
    geometry.setAttribute(name, new Float32BufferAttribute([...a, ...a.map((v) => sign * v)], 3));
  };
  doubled('position', 1);
  doubled('normal', -1);
  geometry.setIndex([...front, ...back]);
  return geometry;
}
