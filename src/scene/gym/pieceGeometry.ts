import {
  BoxGeometry,
  type BufferGeometry,
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
import type { Triple } from '../../model/anatomy/types';
import type { PieceShape } from './piece';

/** How finely round things are cut: sides of a circle, steps of a rounded edge. */
export interface Roundness {
  readonly sides: number;
  readonly edge: number;
}

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
      return new CapsuleGeometry(shape.radius, shape.length - shape.radius, Math.ceil(sides / 6), sides).rotateX(
        Math.PI / 2,
      );
    case 'plate':
      return new LatheGeometry(plateProfile(shape.radius, shape.length), Math.ceil(sides * 2)).rotateX(Math.PI / 2);
    case 'ring':
      return flatRing(shape.radius, shape.thickness, Math.ceil(sides * 2));
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

/** Box with round edges; with 0 steps a plain box. */
function roundedBox([x, y, z]: Triple, radius: number, steps: number): BufferGeometry {
  if (steps === 0) return new BoxGeometry(x, y, z);
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

/** Hub, recessed face and raised rim of a rubber disc, one half mirrored to the other. */
function plateProfile(radius: number, length: number): Vector2[] {
  const half: [number, number][] = [
    [0.026, 0.5],
    [Math.min(0.052, radius * 0.4), 0.5],
    [Math.min(0.058, radius * 0.45), 0.3],
    [radius * 0.78, 0.3],
    [radius * 0.83, 0.46],
    [radius - 0.008, 0.5],
    [radius, 0.36],
  ];
  const front = half.map(([r, h]) => new Vector2(r, h * length));
  const back = half.map(([r, h]) => new Vector2(r, -h * length)).reverse();
  return [...back.reverse(), ...front.reverse(), back[back.length - 1]];
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
