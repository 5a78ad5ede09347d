import { Vector3 } from 'three';
import { beforeAll, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { meshSkin } from '../../src/scene/skin/mesh/meshSkin';
import { createSkinField } from '../../src/scene/skin/mesh/skinField';
import { SKIN_LAYOUTS } from '../../src/scene/skin/mesh/skinShape';
import { cellOf, KEYS } from '../../src/scene/skin/skinKeys';
import { posePads } from '../../src/scene/skin/skinPads';
import { poseCones, type SkinPose } from '../../src/scene/skin/skinPose';
import { readDrawnBones } from './figureBones';
import { repetitionOf } from './support';

/** How far off its shape a mesh may be where it gives way to the next, m. */
const OFF = 0.003;

let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

interface Posed {
  readonly skin: SkinPose;
  readonly pads: Float32Array;
}

/** The pose of a key, or between two of them, and what its flesh yields to. */
function poseAt(r: Repetition, key: number): Posed {
  const instant = createInstant(r);
  setInstant(instant, r, (0.5 * key) / (KEYS - 1));
  return { skin: skinPoseOf(carry(instant, arm, gymPieces(r).grip), instant), pads: posePads(instant) };
}

/** How far every vertex of a pose's mesh is off the shape of another pose that its bones have carried it to, ascending. */
function offShape(from: Posed, to: Posed): number[] {
  const { positions, bones, weights } = meshSkin(
    poseCones(from.skin, SKIN_LAYOUTS.solid),
    SKIN_LAYOUTS.solid,
    cellOf('solid', from.skin),
    from.pads,
  );
  const { wholeDistance } = createSkinField(poseCones(to.skin, SKIN_LAYOUTS.solid), SKIN_LAYOUTS.solid, to.pads);
  const moves = from.skin.frames.map((frame, i) => to.skin.frames[i].clone().multiply(frame.clone().invert()));
  const [first, second] = [new Vector3(), new Vector3()];
  const off = Array.from(weights, (weight, v) => {
    first.fromArray(positions, 3 * v).applyMatrix4(moves[bones[2 * v]]);
    second.fromArray(positions, 3 * v).applyMatrix4(moves[bones[2 * v + 1]]);
    const { x, y, z } = second.lerp(first, weight / 255);
    return Math.abs(wholeDistance(x, y, z));
  });
  return off.sort((a, b) => a - b);
}

test.each(EXERCISES.map(({ id }) => id))('%s: the skin does not jump from one meshed pose to the next', (exercise) => {
  const r = repetitionOf({ exercise, sampleCount: 101 });
  for (const key of [4, 8, 16]) {
    const off = offShape(poseAt(r, key), poseAt(r, key + 0.5));
    // the rest lies in creases
    expect(off[Math.floor(0.99 * off.length)], `key ${key}`).toBeLessThan(OFF);
  }
});
