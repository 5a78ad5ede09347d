import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { readMeasuredBones } from '../meshes/support/bonesOfSegment';
import { inSegment } from '../meshes/support/musclePaths';
import { holdPosture } from '../specimens/posture';

const layout = layOutBodies(QUALITIES.full);

/** How far the middle of a body's end may lie from bone, m: about the radius of a tendon. */
const LIMIT = 0.005;

/** Psoas begins on the lumbar spine, which is not among these bones. */
const HIDDEN = ['psoas_r first'];

test.each([0, 90])('both ends of every belly sit on bone, with hip and knee at %d°', async (angle) => {
  const bones = await readMeasuredBones('full');
  const repetition = holdPosture({ hip_flexion_r: angle, knee_angle_r: angle });
  const instant = createInstant(repetition);
  const bodies = createLegBodies(layout);
  bodies.update(instant, 'right');
  const afloat = layout.bellies.flatMap(({ row, firstVertex, rings, sides }) =>
    (['first', 'last'] as const).flatMap((end) => {
      const middle = new Vector3();
      const ring = firstVertex + (end === 'first' ? 0 : rings - 1) * sides;
      for (let s = 0; s < sides; s++)
        middle.add(new Vector3().fromArray(bodies.positions, 3 * (ring + s)).divideScalar(sides));
      const distance = Math.min(
        ...bones.map(({ segment, tree }) => tree.distance(...inSegment(instant.frames, segment, middle.toArray()))),
      );
      return distance > LIMIT ? [`${row.muscle} ${end}`] : [];
    }),
  );
  expect(afloat.filter((name) => !HIDDEN.includes(name))).toEqual([]);
});
