import { growBox, LIPSCHITZ, type Sdf } from '../sdf/types';
import type { DenseMesh } from './surfaceNets';

const GRID = 4;
const BLOCK = 4;
/** Distances (mm) at which the space above a vertex is felt, and the cone's opening. */
const STEPS = [2.5, 5, 9, 15, 24, 38] as const;
const OPENING = 0.55;
/** Beyond this distance (mm) nothing shadows: the widest cone at the last step. */
const FELT = 24;
/** Fixed directions about the normal: one up, two rings. */
const DIRECTIONS = makeDirections();

/** How open the surroundings of every vertex are, 0 to 1: cones traced through the field itself. */
export function bakeOpenness(sdf: Sdf, mesh: DenseMesh): Float32Array {
  const field = new SampledField(sdf);
  const count = mesh.positions.length / 3;
  const open = new Float32Array(count);
  for (let v = 0; v < count; v++) open[v] = opennessAt(field, mesh, v);
  return open;
}

function opennessAt(field: SampledField, { positions: p, normals: n }: DenseMesh, v: number): number {
  const [nx, ny, nz] = [n[3 * v], n[3 * v + 1], n[3 * v + 2]];
  // any tangent frame will do; this one never degenerates
  const [ax, ay, az] = Math.abs(ny) < 0.8 ? [0, 1, 0] : [1, 0, 0];
  let [tx, ty, tz] = [ny * az - nz * ay, nz * ax - nx * az, nx * ay - ny * ax];
  const l = Math.hypot(tx, ty, tz);
  tx /= l;
  ty /= l;
  tz /= l;
  const [bx, by, bz] = [ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx];
  let sum = 0;
  let weights = 0;
  for (const [u, w, up] of DIRECTIONS) {
    const dx = tx * u + bx * w + nx * up;
    const dy = ty * u + by * w + ny * up;
    const dz = tz * u + bz * w + nz * up;
    let clear = 1;
    for (const s of STEPS) {
      const d = field.at(p[3 * v] + dx * s, p[3 * v + 1] + dy * s, p[3 * v + 2] + dz * s);
      clear = Math.min(clear, Math.max(0, Math.min(1, 0.5 + d / (s * OPENING) - 0.5 * (1 - up))));
    }
    // what is far away counts less than a crevice, but it counts
    sum += up * clear;
    weights += up;
  }
  return sum / weights;
}

function makeDirections(): readonly (readonly [number, number, number])[] {
  const out: [number, number, number][] = [[0, 0, 1]];
  for (const [count, up, turn] of [
    [5, 0.82, 0.3],
    [7, 0.45, 0.8],
  ]) {
    const across = Math.sqrt(1 - up * up);
    for (let i = 0; i < count; i++) {
      const a = turn + (2 * Math.PI * i) / count;
      out.push([across * Math.cos(a), across * Math.sin(a), up]);
    }
  }
  return out;
}

/** The field on a coarse grid, filled block by block where it is asked for. */
class SampledField {
  private readonly n: readonly [number, number, number];
  private readonly origin: readonly [number, number, number];
  private readonly values: Float32Array;

  constructor(private readonly sdf: Sdf) {
    const box = growBox(sdf.box, 44);
    const count = (k: number) => Math.ceil((box[k + 3] - box[k]) / GRID / BLOCK + 1) * BLOCK;
    this.n = [count(0), count(1), count(2)];
    this.origin = [box[0], box[1], box[2]];
    this.values = new Float32Array(this.n[0] * this.n[1] * this.n[2]).fill(Number.NaN);
  }

  at(x: number, y: number, z: number): number {
    const u = (x - this.origin[0]) / GRID;
    const v = (y - this.origin[1]) / GRID;
    const w = (z - this.origin[2]) / GRID;
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
    const [a, b, c] = [u - i, v - j, w - k];
    const low = this.row(i, j, k, a) * (1 - b) + this.row(i, j + 1, k, a) * b;
    const high = this.row(i, j, k + 1, a) * (1 - b) + this.row(i, j + 1, k + 1, a) * b;
    return low * (1 - c) + high * c;
  }

  private row(i: number, j: number, k: number, a: number): number {
    return this.node(i, j, k) * (1 - a) + this.node(i + 1, j, k) * a;
  }

  private node(i: number, j: number, k: number): number {
    const id = i + this.n[0] * (j + this.n[1] * k);
    const value = this.values[id];
    if (!Number.isNaN(value)) return value;
    this.fillBlock(i - (i % BLOCK), j - (j % BLOCK), k - (k % BLOCK));
    return this.values[id];
  }

  private fillBlock(i0: number, j0: number, k0: number): void {
    const [x, y, z] = this.origin;
    const half = (GRID * (BLOCK - 1)) / 2;
    const center = [x + i0 * GRID + half, y + j0 * GRID + half, z + k0 * GRID + half] as const;
    const middle = this.sdf.at(...center);
    const reach = half * Math.sqrt(3) * LIPSCHITZ;
    const isFar = Math.abs(middle) > FELT + reach;
    const local = isFar ? this.sdf : (this.sdf.near?.(...center, reach) ?? this.sdf);
    for (let k = k0; k < k0 + BLOCK; k++)
      for (let j = j0; j < j0 + BLOCK; j++)
        for (let i = i0; i < i0 + BLOCK; i++)
          this.values[i + this.n[0] * (j + this.n[1] * k)] = isFar
            ? middle
            : local.at(x + i * GRID, y + j * GRID, z + k * GRID);
  }
}
