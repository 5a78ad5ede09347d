import { smoothStep } from '../../../src/scene/base/smoothStep';

/** Smooth value noise in [-1, 1] on a unit lattice; the lattice is a fixed hash, so it never changes. */
export function noise(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [u, v, w] = [smoothStep(x - i), smoothStep(y - j), smoothStep(z - k)];
  const row = (dj: number, dk: number) => mix(lattice(i, j + dj, k + dk), lattice(i + 1, j + dj, k + dk), u);
  return mix(mix(row(0, 0), row(1, 0), v), mix(row(0, 1), row(1, 1), v), w);
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function lattice(i: number, j: number, k: number): number {
  let n = (Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(k, 2147483647)) | 0;
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return (((n ^ (n >>> 16)) >>> 0) / 4294967295) * 2 - 1;
}
