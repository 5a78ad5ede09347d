import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { fleshOf, layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { holdPosture } from '../specimens/posture';

const layout = layOutBodies(QUALITIES.full);

/** Width of a belly's flesh over its length. */
function stoutness(muscle: string, hip: number): number {
  const body = layout.bellies.find(({ row }) => row.muscle === muscle);
  if (!body) throw new RangeError(`${muscle} has no belly`);
  const { positions, update } = createLegBodies(layout);
  update(createInstant(holdPosture({ hip_flexion_r: hip, knee_angle_r: 90 })), 'right');
  const { firstVertex, rings, sides } = fleshOf(body);
  const at = (r: number, s: number) => new Vector3().fromArray(positions, 3 * (firstVertex + r * sides + s));
  const opposite = (r: number) => [at(r, 0), at(r, sides / 2)] as const;
  const middle = (r: number) => new Vector3().lerpVectors(...opposite(r), 0.5);
  let [length, width] = [0, 0];
  for (let r = 0; r < rings; r++) {
    if (r > 0) length += middle(r).distanceTo(middle(r - 1));
    const [a, b] = opposite(r);
    width = Math.max(width, a.distanceTo(b));
  }
  return width / length;
}

test.each([0, 30, 60, 90, 105, 120])('with the hip at %d° tensor fasciae latae is a strap, not a ball', (hip) => {
  expect(stoutness('tfl_r', hip)).toBeLessThan(0.4);
});
