/** Bounding volumes over the triangles of a closed mesh, for distance and for inside or outside. Lengths as given. */
export class TriangleTree {
  private readonly boxes: number[] = [];
  /** [node] first triangle and count for a leaf, or -1 and the index of the second child. */
  private readonly first: number[] = [];
  private readonly second: number[] = [];
  private readonly order: Uint32Array;
  private readonly corners: Float64Array;

  constructor(positions: ArrayLike<number>, indices: ArrayLike<number>) {
    this.corners = new Float64Array(indices.length * 3);
    for (let i = 0; i < indices.length; i++)
      for (let k = 0; k < 3; k++) this.corners[3 * i + k] = positions[3 * indices[i] + k];
    this.order = Uint32Array.from({ length: indices.length / 3 }, (_, t) => t);
    this.build(0, this.order.length);
  }

  /** Distance to the nearest triangle, and whether the point lies inside the closed surface (then negative). */
  signedDistance(x: number, y: number, z: number): number {
    const d = this.distance(x, y, z);
    return this.isInside(x, y, z) ? -d : d;
  }

  distance(x: number, y: number, z: number): number {
    let best = Number.POSITIVE_INFINITY;
    const stack = [0];
    while (stack.length > 0) {
      const node = stack.pop() as number;
      if (this.squaredToBox(node, x, y, z) >= best) continue;
      if (this.first[node] < 0) {
        const [a, b] = [node + 1, this.second[node]];
        const isNearer = this.squaredToBox(a, x, y, z) < this.squaredToBox(b, x, y, z);
        if (isNearer) stack.push(b, a);
        else stack.push(a, b);
        continue;
      }
      for (let n = this.first[node]; n < this.first[node] + this.second[node]; n++)
        best = Math.min(best, squaredToTriangle(this.corners, 9 * this.order[n], x, y, z));
    }
    return Math.sqrt(best);
  }

  /** Overlapping closed parts count too: faces met from inside less faces met from outside along one ray. */
  isInside(x: number, y: number, z: number): boolean {
    if (this.squaredToBox(0, x, y, z) > 0) return false;
    let sum = 0;
    const stack = [0];
    while (stack.length > 0) {
      const node = stack.pop() as number;
      if (!this.meetsBox(node, x, y, z)) continue;
      if (this.first[node] < 0) {
        stack.push(node + 1, this.second[node]);
        continue;
      }
      for (let n = this.first[node]; n < this.first[node] + this.second[node]; n++)
        sum += crossing(this.corners, 9 * this.order[n], x, y, z);
    }
    return sum > 0;
  }

  private build(from: number, to: number): number {
    const node = this.first.length;
    const box = this.boxOf(from, to);
    this.boxes.push(...box);
    this.first.push(from);
    this.second.push(to - from);
    if (to - from <= 6) return node;
    const spans = [0, 1, 2].map((k) => box[3 + k] - box[k]);
    const axis = spans.indexOf(Math.max(...spans));
    const middleOf = (t: number) =>
      this.corners[9 * t + axis] + this.corners[9 * t + 3 + axis] + this.corners[9 * t + 6 + axis];
    this.order.subarray(from, to).sort((a, b) => middleOf(a) - middleOf(b));
    const middle = (from + to) >> 1;
    this.first[node] = -1;
    this.build(from, middle);
    this.second[node] = this.build(middle, to);
    return node;
  }

  private boxOf(from: number, to: number): number[] {
    const box = [1e9, 1e9, 1e9, -1e9, -1e9, -1e9];
    for (let n = from; n < to; n++)
      for (let c = 0; c < 9; c++) {
        const v = this.corners[9 * this.order[n] + c];
        box[c % 3] = Math.min(box[c % 3], v);
        box[3 + (c % 3)] = Math.max(box[3 + (c % 3)], v);
      }
    return box;
  }

  private squaredToBox(node: number, x: number, y: number, z: number): number {
    const b = this.boxes;
    const o = 6 * node;
    const dx = Math.max(b[o] - x, 0, x - b[o + 3]);
    const dy = Math.max(b[o + 1] - y, 0, y - b[o + 4]);
    const dz = Math.max(b[o + 2] - z, 0, z - b[o + 5]);
    return dx * dx + dy * dy + dz * dz;
  }

  private meetsBox(node: number, x: number, y: number, z: number): boolean {
    let [near, far] = [0, Number.POSITIVE_INFINITY];
    const p = [x, y, z];
    for (let k = 0; k < 3; k++) {
      const a = (this.boxes[6 * node + k] - p[k]) / RAY[k];
      const b = (this.boxes[6 * node + 3 + k] - p[k]) / RAY[k];
      near = Math.max(near, Math.min(a, b));
      far = Math.min(far, Math.max(a, b));
    }
    return near <= far;
  }
}

/** A direction that no symmetry plane and no grid of the meshes contains. */
const RAY = [0.6180339, 0.3141592, 0.7207121] as const;

/** +1 when the ray from the point leaves through the triangle, -1 when it enters, 0 when it misses (Möller & Trumbore 1997). */
function crossing(c: Float64Array, o: number, x: number, y: number, z: number): number {
  const [ux, uy, uz] = [c[o + 3] - c[o], c[o + 4] - c[o + 1], c[o + 5] - c[o + 2]];
  const [vx, vy, vz] = [c[o + 6] - c[o], c[o + 7] - c[o + 1], c[o + 8] - c[o + 2]];
  const [px, py, pz] = [RAY[1] * vz - RAY[2] * vy, RAY[2] * vx - RAY[0] * vz, RAY[0] * vy - RAY[1] * vx];
  const determinant = ux * px + uy * py + uz * pz;
  if (determinant === 0) return 0;
  const [sx, sy, sz] = [x - c[o], y - c[o + 1], z - c[o + 2]];
  const u = (sx * px + sy * py + sz * pz) / determinant;
  if (u < 0 || u > 1) return 0;
  const [qx, qy, qz] = [sy * uz - sz * uy, sz * ux - sx * uz, sx * uy - sy * ux];
  const v = (RAY[0] * qx + RAY[1] * qy + RAY[2] * qz) / determinant;
  if (v < 0 || u + v > 1 || (vx * qx + vy * qy + vz * qz) / determinant <= 0) return 0;
  // seen from inside, corners run clockwise
  return determinant < 0 ? 1 : -1;
}

/** Ericson, Real-Time Collision Detection 5.1.5; a triangle of zero area falls to its edges, so nothing divides by zero. */
function squaredToTriangle(c: Float64Array, o: number, x: number, y: number, z: number): number {
  const [abx, aby, abz] = [c[o + 3] - c[o], c[o + 4] - c[o + 1], c[o + 5] - c[o + 2]];
  const [acx, acy, acz] = [c[o + 6] - c[o], c[o + 7] - c[o + 1], c[o + 8] - c[o + 2]];
  const [px, py, pz] = [x - c[o], y - c[o + 1], z - c[o + 2]];
  const d1 = abx * px + aby * py + abz * pz;
  const d2 = acx * px + acy * py + acz * pz;
  const bb = abx * abx + aby * aby + abz * abz;
  const bc = abx * acx + aby * acy + abz * acz;
  const cc = acx * acx + acy * acy + acz * acz;
  const vc = d1 * (d2 - bc) - (d1 - bb) * d2;
  const vb = (d1 - bc) * d2 - d1 * (d2 - cc);
  const va = (d1 - bb) * (d2 - cc) - (d1 - bc) * (d2 - bc);
  let u = 0;
  let v = 0;
  if (d1 <= 0 && d2 <= 0) {
    // corner a
  } else if (d1 >= bb && d2 - bc <= d1 - bb) u = 1;
  else if (d2 >= cc && d1 - bc <= d2 - cc) v = 1;
  else if (vc <= 0 && d1 >= 0 && d1 <= bb) u = d1 / bb;
  else if (vb <= 0 && d2 >= 0 && d2 <= cc) v = d2 / cc;
  else if (va <= 0) {
    const edge = bb - 2 * bc + cc;
    v = Math.min(1, Math.max(0, (d2 - bc - (d1 - bb)) / edge));
    u = 1 - v;
  } else {
    const sum = va + vb + vc;
    u = vb / sum;
    v = vc / sum;
  }
  const [qx, qy, qz] = [px - abx * u - acx * v, py - aby * u - acy * v, pz - abz * u - acz * v];
  return qx * qx + qy * qy + qz * qz;
}
