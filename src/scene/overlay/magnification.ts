import type { Project } from '../base/project';

/** So far from a point the ones lie that tell how large things are drawn there, m. */
const STEP = 0.01;

const probes = new Float64Array(12);

/** px for a meter at the ground point that begins at `at`, wherever it is seen from. Own derivation. */
export function magnificationAt(project: Project, points: ArrayLike<number>, at: number): number {
  for (let i = 0; i < 4; i++) for (let k = 0; k < 3; k++) probes[3 * i + k] = points[at + k] + (k === i - 1 ? STEP : 0);
  const [x, y] = project(probes, 0);
  let square = 0;
  for (let i = 1; i < 4; i++) {
    const [px, py] = project(probes, i);
    square += (px - x) ** 2 + (py - y) ** 2;
  }
  // rows of a turn have length one: what a picture keeps of three unit axes, squared, adds up to two
  return Math.sqrt(square / 2) / STEP;
}
