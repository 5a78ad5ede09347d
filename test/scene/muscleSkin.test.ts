import { beforeAll, describe, expect, test } from 'vitest';
import { MUSCLES } from '../../src/model/muscle/geometry';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { carry } from '../../src/scene/figure/carriers';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { createSkinField } from '../../src/scene/skin/mesh/skinField';
import { SKIN_LAYOUTS } from '../../src/scene/skin/mesh/skinShape';
import { poseCones } from '../../src/scene/skin/skinPose';
import { holdPosture } from '../specimens/posture';
import { readDrawnBones } from './figureBones';
import { press, thrust } from './support';

const layout = layOutBodies(QUALITIES.full);
let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

/** What of the right leg's muscles stands out of the skin. */
function proud(repetition: Repetition, phase: number): string[] {
  const instant = createInstant(repetition);
  setInstant(instant, repetition, phase);
  const bodies = createLegBodies(layout);
  bodies.update(instant, 'right');
  const pose = skinPoseOf(carry(instant, arm, null), instant);
  const { wholeDistance } = createSkinField(poseCones(pose, SKIN_LAYOUTS.ghost), SKIN_LAYOUTS.ghost);
  const farthest = new Map<string, number>();
  for (let v = 0; v < layout.vertexCount; v++) {
    const [x, y, z] = bodies.positions.subarray(3 * v, 3 * v + 3);
    const muscle = MUSCLES[layout.muscle[v]];
    farthest.set(muscle, Math.max(farthest.get(muscle) ?? 0, wholeDistance(x, y, z)));
  }
  return [...farthest].filter(([, d]) => d > 0).map(([muscle, d]) => `${muscle} ${(1000 * d).toFixed(1)} mm`);
}

describe('muscles stay under the skin', () => {
  test.each([0, 30, 60, 90, 120])('standing on the left leg with the right hip at %d°', (hip) => {
    for (const knee of [0, 60, 110])
      expect(proud(holdPosture({ hip_flexion_r: hip, knee_angle_r: knee }), 0), `knee ${knee}°`).toEqual([]);
  });

  test.each([press, thrust])('in both exercises', (repetition) => {
    for (let k = 0; k <= 5; k++) expect(proud(repetition, k / 10), `phase ${k / 10}`).toEqual([]);
  });
});
