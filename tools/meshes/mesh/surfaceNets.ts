import { cornerOffsets, meanCrossing } from '../../../src/scene/skin/mesh/surfaceNets';
import { growBox, LIPSCHITZ, type Sdf } from '../sdf/types';

export interface DenseMesh {
  /** [vertex × 3] mm, unit, and triangle corners. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  /** Mean curvature by vertex (1/mm), positive on ridges. */
  readonly curvature: Float32Array;
}

const LEAF = 4;
/** Taps for curvature lie this far out (mm), so that tiny kinks of a sweep do not show as bands. */
const CURVATURE_TAP = 1.6;

/**
 * Sparse surface nets (Gibson 1998) over the zero set of `sdf` with cells of `cell` mm. An octree descends only where
 * the surface can be, pruning the shape on the way; every vertex then takes one Newton step onto the surface.
 */
export function meshSurface(sdf: Sdf, cell: number): DenseMesh {
  return new SurfaceNets(sdf, cell).run();
}

class SurfaceNets {
  private readonly origin: readonly [number, number, number];
  private readonly nx: number;
  private readonly ny: number;
  private readonly nz: number;
  private readonly values: Float32Array;
  private readonly vertexOfCell: Int32Array;
  private readonly cornerOffsets: readonly number[];
  private readonly cells: number[] = [];
  private readonly points: number[] = [];
  private readonly normals: number[] = [];
  private readonly curvature: number[] = [];
  private readonly probe = new Float64Array(4);
  private readonly crossing = new Float64Array(3);

  constructor(
    private readonly sdf: Sdf,
    private readonly h: number,
  ) {
    const box = growBox(sdf.box, h * 2.5);
    const count = (k: number) => Math.ceil((box[k + 3] - box[k]) / h / LEAF) * LEAF + 1;
    this.origin = [box[0], box[1], box[2]];
    [this.nx, this.ny, this.nz] = [count(0), count(1), count(2)];
    this.values = new Float32Array(this.nx * this.ny * this.nz).fill(Number.NaN);
    this.vertexOfCell = new Int32Array(this.values.length).fill(-1);
    this.cornerOffsets = cornerOffsets(this.nx, this.nx * this.ny);
  }

  run(): DenseMesh {
    let size = LEAF;
    while (size < Math.max(this.nx, this.ny, this.nz)) size *= 2;
    this.descend(this.sdf, 0, 0, 0, size);
    return {
      positions: Float32Array.from(this.points),
      normals: Float32Array.from(this.normals),
      indices: this.connect(),
      curvature: Float32Array.from(this.curvature),
    };
  }

  // biome-ignore lint/complexity/useMaxParams: runs in every cell, takes numbers
  private descend(sdf: Sdf, i: number, j: number, k: number, size: number): void {
    if (i >= this.nx - 1 || j >= this.ny - 1 || k >= this.nz - 1) return;
    const { h } = this;
    const half = (size * h) / 2;
    const [x, y, z] = [this.origin[0] + i * h + half, this.origin[1] + j * h + half, this.origin[2] + k * h + half];
    const reach = half * Math.sqrt(3);
    if (Math.abs(sdf.at(x, y, z)) > reach * LIPSCHITZ) return;
    const local = size <= 16 ? (sdf.near?.(x, y, z, reach + 2.5) ?? sdf) : sdf;
    if (size === LEAF) {
      this.fillLeaf(local, i, j, k);
      return;
    }
    const s = size / 2;
    for (let n = 0; n < 8; n++) this.descend(local, i + (n & 1) * s, j + ((n >> 1) & 1) * s, k + (n >> 2) * s, s);
  }

  private fillLeaf(sdf: Sdf, i0: number, j0: number, k0: number): void {
    const { nx, ny, nz, h, values, origin } = this;
    const [i1, j1, k1] = [Math.min(i0 + LEAF, nx - 1), Math.min(j0 + LEAF, ny - 1), Math.min(k0 + LEAF, nz - 1)];
    for (let k = k0; k <= k1; k++)
      for (let j = j0; j <= j1; j++)
        for (let i = i0; i <= i1; i++) {
          const id = i + nx * (j + ny * k);
          if (Number.isNaN(values[id])) values[id] = sdf.at(origin[0] + i * h, origin[1] + j * h, origin[2] + k * h);
        }
    for (let k = k0; k < k1; k++)
      for (let j = j0; j < j1; j++) for (let i = i0; i < i1; i++) this.placeVertex(sdf, i, j, k);
  }

  /** One vertex a cell that the surface crosses: the mean of its edge crossings, then one Newton step. */
  private placeVertex(sdf: Sdf, i: number, j: number, k: number): void {
    const { nx, ny, h, values, cornerOffsets, crossing, origin } = this;
    const id = i + nx * (j + ny * k);
    if (!meanCrossing(values, id, cornerOffsets, crossing)) return;
    const [x, y, z] = crossing;
    this.vertexOfCell[id] = this.cells.length;
    this.cells.push(id);
    this.settle(sdf, origin[0] + (i + x) * h, origin[1] + (j + y) * h, origin[2] + (k + z) * h);
  }

  private settle(sdf: Sdf, x: number, y: number, z: number): void {
    const { h, probe } = this;
    this.gradient(sdf, x, y, z, h * 0.35);
    const [gx, gy, gz, d] = probe;
    const squared = gx * gx + gy * gy + gz * gz;
    if (squared > 1e-6) {
      const move = Math.abs(d) / Math.sqrt(squared);
      const t = (d / squared) * (move > h / 2 ? h / 2 / move : 1);
      x -= gx * t;
      y -= gy * t;
      z -= gz * t;
    }
    this.points.push(x, y, z);
    this.curvature.push(this.gradient(sdf, x, y, z, CURVATURE_TAP));
    this.gradient(sdf, x, y, z, h * 0.35);
    const l = Math.hypot(probe[0], probe[1], probe[2]) || 1;
    this.normals.push(probe[0] / l, probe[1] / l, probe[2] / l);
  }

  /** Gradient and value by four tetrahedral taps at distance `e`; returns the Laplacian (twice the mean curvature). */
  // biome-ignore lint/complexity/useMaxParams: runs in every cell, takes numbers
  private gradient(sdf: Sdf, x: number, y: number, z: number, e: number): number {
    const value = sdf.at(x, y, z);
    const a = sdf.at(x + e, y - e, z - e);
    const b = sdf.at(x - e, y - e, z + e);
    const c = sdf.at(x - e, y + e, z - e);
    const d = sdf.at(x + e, y + e, z + e);
    const q = 1 / (4 * e);
    this.probe[0] = (a - b - c + d) * q;
    this.probe[1] = (-a - b + c + d) * q;
    this.probe[2] = (-a + b - c + d) * q;
    this.probe[3] = value;
    return (a + b + c + d - 4 * value) / (2 * e * e);
  }

  /** Two triangles across every grid edge that changes sign, split along the shorter diagonal. */
  private connect(): Uint32Array {
    const { nx, ny, values, vertexOfCell } = this;
    const out: number[] = [];
    const steps = [1, nx, nx * ny];
    for (const id of this.cells)
      for (let axis = 0; axis < 3; axis++) {
        const [a, b, c] = [steps[axis], steps[(axis + 1) % 3], steps[(axis + 2) % 3]];
        const isInside = values[id] < 0;
        const far = values[id + a];
        if (Number.isNaN(far) || isInside === far < 0) continue;
        const ring = [id, id - b, id - b - c, id - c].map((cell) => vertexOfCell[cell] ?? -1);
        if (ring.some((v) => v < 0)) continue;
        this.pushQuad(out, isInside ? ring : ring.reverse());
      }
    return Uint32Array.from(out);
  }

  private pushQuad(out: number[], [p, q, r, s]: number[]): void {
    if (this.squaredDistance(p, r) < this.squaredDistance(q, s)) out.push(p, q, r, p, r, s);
    else out.push(q, r, s, q, s, p);
  }

  private squaredDistance(a: number, b: number): number {
    const p = this.points;
    return (p[3 * a] - p[3 * b]) ** 2 + (p[3 * a + 1] - p[3 * b + 1]) ** 2 + (p[3 * a + 2] - p[3 * b + 2]) ** 2;
  }
}
