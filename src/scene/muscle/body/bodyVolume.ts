import type { BodyRings } from './bodyRings';

/** Volume of the closed body that rings of vertices span, m³: tetrahedra from the origin over its faces and two fans over its ends. */
export function bodyVolume(positions: Float32Array, { firstVertex, rings, sides }: BodyRings): number {
  let six = 0;
  for (let r = 0; r + 1 < rings; r++)
    for (let s = 0; s < sides; s++) {
      const t = s + 1 < sides ? s + 1 : 0;
      const row = firstVertex + r * sides;
      const next = row + sides;
      six += triple(positions, row + s, next + s, row + t);
      six += triple(positions, row + t, next + s, next + t);
    }
  const last = firstVertex + (rings - 1) * sides;
  for (let s = 1; s + 1 < sides; s++) {
    six += triple(positions, firstVertex, firstVertex + s, firstVertex + s + 1);
    six += triple(positions, last, last + s + 1, last + s);
  }
  return six / 6;
}

/** a · (b × c) of three vertices. */
function triple(p: Float32Array, a: number, b: number, c: number): number {
  const [i, j, k] = [3 * a, 3 * b, 3 * c];
  return (
    p[i] * (p[j + 1] * p[k + 2] - p[j + 2] * p[k + 1]) +
    p[i + 1] * (p[j + 2] * p[k] - p[j] * p[k + 2]) +
    p[i + 2] * (p[j] * p[k + 1] - p[j + 1] * p[k])
  );
}
