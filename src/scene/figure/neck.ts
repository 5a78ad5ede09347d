import { BufferAttribute, BufferGeometry, Matrix4, type TypedArray, Vector3 } from 'three';

/** Vertebrae of the neck from C7 (0) up to C1; the skull is one further. */
export const SKULL_LEVEL = 7;

/** Middle of the joint below C7 and of that below the skull, torso frame, generic size, m; the others lie between. */
const [LOWEST, HIGHEST] = [
  [-0.026, 0.444],
  [-0.004, 0.557],
] as const;

/** Round things that may lie on the floor: what carries them, center in the torso frame and radius, generic size, m. */
const RESTS = [
  { level: SKULL_LEVEL, x: -0.024, y: 0.612, radius: 0.08 },
  { level: SKULL_LEVEL, x: 0.022, y: 0.612, radius: 0.074 },
  { level: 3, x: -0.022, y: 0.5, radius: 0.042 },
] as const;

/** From a head laid back to a chin on the chest, rad; a head farther from the floor than NEAR is not laid down. m */
const RANGE = [-0.35, 1.3] as const;
const NEAR = 0.1;
const HALVINGS = 14;

const bends = Array.from({ length: SKULL_LEVEL + 1 }, () => new Matrix4());
const step = new Matrix4();
const point = new Vector3();

/**
 * Ground frames of the seven vertebrae and the skull, rigid: the neck bends evenly, and only to lay a head on the floor that
 * would hang just above it or stand in it.
 */
export function placeNeck(out: readonly Matrix4[], torso: Matrix4, scale: number): void {
  bend(clearance(0, torso, scale) < NEAR ? restingAngle(torso, scale) : 0, scale);
  out.forEach((frame, level) => {
    frame.multiplyMatrices(torso, bends[level]);
  });
}

/** The bend at which the lowest thing just touches the floor, by halving. */
function restingAngle(torso: Matrix4, scale: number): number {
  let [low, high]: [number, number] = [...RANGE];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (clearance(middle, torso, scale) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** Height above the floor of the lowest thing that could lie on it, the neck bent by an angle. */
function clearance(angle: number, torso: Matrix4, scale: number): number {
  bend(angle, scale);
  let least = Number.POSITIVE_INFINITY;
  for (const { level, x, y, radius } of RESTS) {
    point.set(x, y, 0).multiplyScalar(scale).applyMatrix4(bends[level]).applyMatrix4(torso);
    least = Math.min(least, point.y - radius * scale);
  }
  return least;
}

/** Leaves in `bends` how every level has moved in the torso, each joint taking its share of the flexion. */
function bend(angle: number, scale: number): void {
  const share = angle / (SKULL_LEVEL + 1);
  bends.forEach((frame, level) => {
    const t = level / SKULL_LEVEL;
    const x = (LOWEST[0] + t * (HIGHEST[0] - LOWEST[0])) * scale;
    const y = (LOWEST[1] + t * (HIGHEST[1] - LOWEST[1])) * scale;
    step.makeRotationZ(-share);
    const e = step.elements;
    step.setPosition(x - e[0] * x - e[4] * y, y - e[1] * x - e[5] * y, 0);
    if (level === 0) frame.copy(step);
    else frame.multiplyMatrices(bends[level - 1], step);
  });
}

/** The neck's one mesh as its vertebrae, C7 first: what hangs together by triangles goes with the level it is nearest to. */
export function splitNeck(neck: BufferGeometry): BufferGeometry[] {
  const index = Array.from(neck.getIndex()?.array ?? []);
  const position = neck.getAttribute('position');
  const root = linkedVertices(index, position.count);
  const levels = levelsOf(root, position);
  return Array.from({ length: SKULL_LEVEL }, (_, level) =>
    pick(
      neck,
      index.filter((_v, i) => levels.get(root[index[i - (i % 3)]]) === level),
    ),
  );
}

/** [vertex] the lowest numbered vertex that triangles link it to. */
function linkedVertices(index: readonly number[], count: number): number[] {
  const parent = Array.from({ length: count }, (_, v) => v);
  const find = (v: number): number => {
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]];
      v = parent[v];
    }
    return v;
  };
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [find(index[t]), find(index[t + 1]), find(index[t + 2])];
    const least = Math.min(a, b, c);
    parent[a] = least;
    parent[b] = least;
    parent[c] = least;
  }
  return parent.map((_, v) => find(v));
}

/** The level of every linked piece, by the height of the middle of its box. */
function levelsOf(root: readonly number[], position: { getY: (v: number) => number }): Map<number, number> {
  const spans = new Map<number, [number, number]>();
  root.forEach((r, v) => {
    const y = position.getY(v);
    const span = spans.get(r) ?? [y, y];
    spans.set(r, [Math.min(span[0], y), Math.max(span[1], y)]);
  });
  const spacing = (HIGHEST[1] - LOWEST[1]) / SKULL_LEVEL;
  const levelAt = (y: number): number => Math.min(SKULL_LEVEL - 1, Math.max(0, Math.floor((y - LOWEST[1]) / spacing)));
  return new Map([...spans].map(([r, [low, high]]) => [r, levelAt((low + high) / 2)]));
}

/** The part of a geometry that these corners use. */
function pick(from: BufferGeometry, corners: readonly number[]): BufferGeometry {
  const used = [...new Set(corners)];
  const renumbered = new Map(used.map((v, i) => [v, i]));
  const out = new BufferGeometry();
  for (const [name, attribute] of Object.entries(from.attributes)) {
    const { itemSize, normalized } = attribute;
    // as packed as it came
    const Packed = attribute.array.constructor as new (length: number) => TypedArray;
    const picked = new BufferAttribute(new Packed(used.length * itemSize), itemSize, normalized);
    used.forEach((v, i) => {
      for (let k = 0; k < itemSize; k++) picked.setComponent(i, k, attribute.getComponent(v, k));
    });
    out.setAttribute(name, picked);
  }
  return out.setIndex(corners.map((v) => renumbered.get(v) ?? 0));
}
