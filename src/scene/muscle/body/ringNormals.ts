import type { BodyRings } from './bodyRings';

/** Writes smooth unit normals of a closed body of rings × sides, pointing out where its volume is positive. */
export function writeRingNormals(
  { firstVertex, rings, sides }: BodyRings,
  positions: Float32Array,
  normals: Float32Array,
): void {
  const stride = 3 * sides;
  const first = 3 * firstVertex;
  for (let r = 0; r < rings; r++) {
    const row = first + r * stride;
    const before = r > 0 ? row - stride : row;
    const behind = r + 1 < rings ? row + stride : row;
    for (let s = 0; s < sides; s++) {
      const i = 3 * s;
      const left = row + (s > 0 ? i - 3 : stride - 3);
      const right = row + (s + 1 < sides ? i + 3 : 0);
      const ux = positions[behind + i] - positions[before + i];
      const uy = positions[behind + i + 1] - positions[before + i + 1];
      const uz = positions[behind + i + 2] - positions[before + i + 2];
      const vx = positions[right] - positions[left];
      const vy = positions[right + 1] - positions[left + 1];
      const vz = positions[right + 2] - positions[left + 2];
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      normals[row + i] = nx / length;
      normals[row + i + 1] = ny / length;
      normals[row + i + 2] = nz / length;
    }
  }
}
