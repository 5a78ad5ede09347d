import { createSkinField, type SkinField } from './skinField';
import { CONE_SIZE, type SkinLayout } from './skinShape';
import { cornerOffsets, meanCrossing } from './surfaceNets';

/** A triangle mesh of the skin in one pose; each vertex with the bones it moves with. */
export interface SkinMesh {
  /** [vertex × 3] in ground. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** [vertex × 2] index into SKIN_BONES. */
  readonly bones: Uint8Array;
  /** [vertex] share of the first of the two, 0 … 255. */
  readonly weights: Uint8Array;
  readonly index: Uint16Array;
}

/** Cells along the edge of a block that is looked at, or passed over, as one. */
const BLOCK = 6;
/** Farthest any melting reaches out. */
const MELTING = 0.05;

/** Naive surface nets (Gibson 1998) over blocks near the surface, `cell` m wide; vertices slid onto the surface. */
export function meshSkin(cones: Float32Array, layout: SkinLayout, cell: number, pads?: Float32Array): SkinMesh {
  const field = createSkinField(cones, layout, pads);
  const lattice = createLattice(cones, cell);
  const blocks = findBlocks(lattice, field);
  const corner = sampleCorners(lattice, blocks, field);
  return buildMesh(lattice, blocks, corner, field);
}

interface Lattice {
  readonly cell: number;
  readonly min: readonly [number, number, number];
  /** Blocks along each axis. */
  readonly size: readonly [number, number, number];
}

function createLattice(cones: Float32Array, cell: number): Lattice {
  const min: [number, number, number] = [1e9, 1e9, 1e9];
  const max: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < cones.length; i += CONE_SIZE)
    for (let end = 0; end < 2; end++)
      for (let k = 0; k < 3; k++) {
        const x = cones[i + 3 * end + k];
        const r = cones[i + 6 + end] + 2 * cell;
        min[k] = Math.min(min[k], x - r);
        max[k] = Math.max(max[k], x + r);
      }
  const size = [0, 1, 2].map((k) => Math.ceil((max[k] - min[k]) / (cell * BLOCK))) as [number, number, number];
  return { cell, min, size };
}

interface Block {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Cones that can matter inside. */
  readonly cones: Uint16Array;
}

/** Blocks the surface may pass through, by index; a block far outside or deep inside all cones has none. */
function findBlocks({ cell, min, size }: Lattice, { coneDistance, count }: SkinField): Map<number, Block> {
  const half = (cell * BLOCK) / 2;
  const radius = half * Math.sqrt(3) + cell;
  const blocks = new Map<number, Block>();
  for (let z = 0; z < size[2]; z++)
    for (let y = 0; y < size[1]; y++)
      for (let x = 0; x < size[0]; x++) {
        const [cx, cy, cz] = [x, y, z].map((i, k) => min[k] + (2 * i + 1) * half);
        const near: number[] = [];
        let nearest = Number.POSITIVE_INFINITY;
        for (let i = 0; i < count; i++) {
          const d = coneDistance(i, cx, cy, cz);
          nearest = Math.min(nearest, d);
          if (d < radius + MELTING) near.push(i);
        }
        const isCrossed = nearest < radius + MELTING / 3 && nearest > -radius - MELTING;
        if (isCrossed) blocks.set(x + size[0] * (y + size[1] * z), { x, y, z, cones: Uint16Array.from(near) });
      }
  return blocks;
}

const SIDE = BLOCK + 1;

/** [block] → distances at its (BLOCK + 1)³ corners. Shared corners are computed by each block: it is cheap and simple. */
function sampleCorners(
  { cell, min }: Lattice,
  blocks: ReadonlyMap<number, Block>,
  field: SkinField,
): Map<number, Float32Array> {
  const all = new Map<number, Float32Array>();
  for (const [id, block] of blocks) {
    const values = new Float32Array(SIDE ** 3);
    let v = 0;
    for (let z = 0; z < SIDE; z++)
      for (let y = 0; y < SIDE; y++)
        for (let x = 0; x < SIDE; x++)
          values[v++] = field.distance(
            min[0] + (block.x * BLOCK + x) * cell,
            min[1] + (block.y * BLOCK + y) * cell,
            min[2] + (block.z * BLOCK + z) * cell,
            block.cones,
            block.cones.length,
          );
    all.set(id, values);
  }
  return all;
}

function buildMesh(
  lattice: Lattice,
  blocks: ReadonlyMap<number, Block>,
  corners: ReadonlyMap<number, Float32Array>,
  field: SkinField,
): SkinMesh {
  const { size } = lattice;
  const span = [size[0] * BLOCK, size[1] * BLOCK, size[2] * BLOCK];
  const cellId = (x: number, y: number, z: number): number => x + span[0] * (y + span[1] * z);
  const vertexOf = new Map<number, number>();
  const positions: number[] = [];
  const owners: Block[] = [];
  for (const [id, block] of blocks) {
    const values = corners.get(id) as Float32Array;
    for (let z = 0; z < BLOCK; z++)
      for (let y = 0; y < BLOCK; y++)
        for (let x = 0; x < BLOCK; x++) {
          if (!placeVertex(lattice, block, values, x, y, z, positions)) continue;
          vertexOf.set(cellId(block.x * BLOCK + x, block.y * BLOCK + y, block.z * BLOCK + z), owners.length);
          owners.push(block);
        }
  }
  const index: number[] = [];
  for (const [id, block] of blocks) addQuads(block, corners.get(id) as Float32Array, vertexOf, cellId, index);
  return finish(Float32Array.from(positions), owners, Uint16Array.from(index), field);
}

/** The mean of the edge crossings of a cell; false where the surface does not pass through it. */
// biome-ignore lint/complexity/useMaxParams: runs for every cell of the lattice, takes flat arrays with their places
function placeVertex(
  { cell, min }: Lattice,
  block: Block,
  values: Float32Array,
  x: number,
  y: number,
  z: number,
  out: number[],
): boolean {
  if (!meanCrossing(values, x + SIDE * (y + SIDE * z), OFFSETS, crossing)) return false;
  out.push(
    min[0] + (block.x * BLOCK + x + crossing[0]) * cell,
    min[1] + (block.y * BLOCK + y + crossing[1]) * cell,
    min[2] + (block.z * BLOCK + z + crossing[2]) * cell,
  );
  return true;
}

const OFFSETS = cornerOffsets(SIDE, SIDE * SIDE);
const crossing = new Float64Array(3);

/** One quad for each lattice edge that crosses the surface, between the four cells around it. */
// biome-ignore lint/complexity/useMaxParams: runs for every block of the lattice, takes flat arrays with their places
function addQuads(
  block: Block,
  values: Float32Array,
  vertexOf: ReadonlyMap<number, number>,
  cellId: (x: number, y: number, z: number) => number,
  index: number[],
): void {
  for (let z = 0; z < BLOCK; z++)
    for (let y = 0; y < BLOCK; y++)
      for (let x = 0; x < BLOCK; x++) {
        const base = x + SIDE * (y + SIDE * z);
        const isInside = values[base] < 0;
        const at = [block.x * BLOCK + x, block.y * BLOCK + y, block.z * BLOCK + z];
        for (let axis = 0; axis < 3; axis++) {
          if (values[base + OFFSETS[1 << axis]] < 0 === isInside) continue;
          const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
          const cell = (du: number, dv: number): number | undefined => {
            const p = [...at];
            p[u] -= du;
            p[v] -= dv;
            return vertexOf.get(cellId(p[0], p[1], p[2]));
          };
          const [a, b, c, d] = [cell(0, 0), cell(1, 0), cell(1, 1), cell(0, 1)];
          if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
          if (isInside) index.push(a, b, c, a, c, d);
          else index.push(a, c, b, a, d, c);
        }
      }
}

/** Far enough apart to see past the bends where beads meet, m. */
const STEP = 0.012;

/** Slides vertices onto the surface, takes normals from the field, and finds the two nearest bones. */
function finish(positions: Float32Array, owners: readonly Block[], index: Uint16Array, field: SkinField): SkinMesh {
  const count = owners.length;
  const normals = new Float32Array(3 * count);
  const bones = new Uint8Array(2 * count);
  const weights = new Uint8Array(count);
  for (let v = 0; v < count; v++) {
    const { cones } = owners[v];
    const at = (dx: number, dy: number, dz: number): number =>
      field.distance(positions[3 * v] + dx, positions[3 * v + 1] + dy, positions[3 * v + 2] + dz, cones, cones.length);
    const [gx, gy, gz] = [
      at(STEP, 0, 0) - at(-STEP, 0, 0),
      at(0, STEP, 0) - at(0, -STEP, 0),
      at(0, 0, STEP) - at(0, 0, -STEP),
    ];
    const length = Math.hypot(gx, gy, gz) || 1;
    const d = at(0, 0, 0);
    [gx, gy, gz].forEach((g, k) => {
      normals[3 * v + k] = g / length;
      positions[3 * v + k] -= (d * g) / length;
    });
    bindVertex(v, positions, cones, field, bones, weights);
  }
  return { positions, normals, bones, weights, index };
}

/** Softness of the change from one bone to the next, m. */
const BIND = 0.02;

// biome-ignore lint/complexity/useMaxParams: runs for every vertex, takes flat arrays with their places
function bindVertex(
  v: number,
  positions: Float32Array,
  cones: Uint16Array,
  field: SkinField,
  bones: Uint8Array,
  weights: Uint8Array,
): void {
  let [first, second] = [-1, -1];
  let [d1, d2] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const cone of cones) {
    const d = field.coneDistance(cone, positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]);
    for (const bone of [field.bones[2 * cone], field.bones[2 * cone + 1]]) {
      if (bone === first) d1 = Math.min(d1, d);
      else if (d < d1) {
        [second, d2] = [first, d1];
        [first, d1] = [bone, d];
      } else if (bone === second) d2 = Math.min(d2, d);
      else if (d < d2) [second, d2] = [bone, d];
    }
  }
  bones[2 * v] = Math.max(0, first);
  bones[2 * v + 1] = Math.max(0, second < 0 ? first : second);
  // equal shares where both are equally near
  weights[v] = second < 0 ? 255 : Math.round(255 / (1 + Math.exp((d1 - d2) / BIND)));
}
