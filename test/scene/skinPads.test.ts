import { Vector3 } from 'three';
import { beforeAll, expect, test } from 'vitest';
import type { ExerciseId } from '../../src/model/exercise/exercise';
import { EXERCISES } from '../../src/model/exercise/registry';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { meshSkin } from '../../src/scene/skin/mesh/meshSkin';
import { PAD_SIZE, padDistance } from '../../src/scene/skin/mesh/skinField';
import { SKIN_LAYOUTS } from '../../src/scene/skin/mesh/skinShape';
import { cellOf, KEYS } from '../../src/scene/skin/skinKeys';
import { posePads } from '../../src/scene/skin/skinPads';
import { poseCones } from '../../src/scene/skin/skinPose';
import { readDrawnBones } from './figureBones';
import { repetitionOf } from './support';

/** How deep a pad may stand in the skin, m: in a meshed pose, and where that mesh gives way to the next. */
const DEPTH = 0.001;
const DEPTH_BETWEEN = 0.01;

let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

/** What flesh yields to at the bottom. */
const padsOf = (exercise: ExerciseId): Float32Array =>
  posePads(createInstant(repetitionOf({ exercise, sampleCount: 21 })));

/** A pose, and what its flesh yields to, at a key or between two of them. */
function poseAt(exercise: ExerciseId, key: number) {
  const r = repetitionOf({ exercise, sampleCount: 101 });
  const instant = createInstant(r);
  setInstant(instant, r, (0.5 * key) / (KEYS - 1));
  return { skin: skinPoseOf(carry(instant, arm, gymPieces(r).grip), instant), pads: posePads(instant) };
}

/** How deep a key's mesh lies in a pad at most once its bones have carried it on by some keys, m. */
function deepest(exercise: ExerciseId, key: number, by: number): number {
  const [from, to] = [poseAt(exercise, key), poseAt(exercise, key + by)];
  const cones = poseCones(from.skin, SKIN_LAYOUTS.solid);
  const { positions, bones, weights, index } = meshSkin(
    cones,
    SKIN_LAYOUTS.solid,
    cellOf('solid', from.skin),
    from.pads,
  );
  const moves = from.skin.frames.map((frame, i) => to.skin.frames[i].clone().multiply(frame.clone().invert()));
  const [first, second] = [new Vector3(), new Vector3()];
  let least = Number.POSITIVE_INFINITY;
  const note = ({ x, y, z }: Vector3): void => {
    for (let o = 0; o < to.pads.length; o += PAD_SIZE) least = Math.min(least, padDistance(to.pads, o, x, y, z));
  };
  const moved = Array.from(weights, (weight, v) => {
    first.fromArray(positions, 3 * v).applyMatrix4(moves[bones[2 * v]]);
    second.fromArray(positions, 3 * v).applyMatrix4(moves[bones[2 * v + 1]]);
    return second.clone().lerp(first, weight / 255);
  });
  for (const vertex of moved) note(vertex);
  const center = new Vector3();
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => moved[index[t + k]]);
    note(center.addVectors(a, b).add(c).divideScalar(3));
  }
  return -least;
}

const PADDED = EXERCISES.map(({ id }) => id).filter((exercise) => padsOf(exercise).length > 0);

test('there are pads where people lie and sit, and the feet of a bench are none', () => {
  expect(PADDED).toEqual(['leg-press', 'hip-thrust', 'hip-buck']);
  // bench and bar's pad
  expect(padsOf('hip-thrust').length).toBe(2 * PAD_SIZE);
});

test.each(PADDED)('%s: the solid skin yields to seat, backrest, bench and pad', (exercise) => {
  for (const key of [0, 10, KEYS - 1]) expect(deepest(exercise, key, 0), `key ${key}`).toBeLessThan(DEPTH);
});

test.each(PADDED)('%s: and keeps off them until the next mesh comes', (exercise) => {
  for (const key of [1, 10, KEYS - 1]) expect(deepest(exercise, key, -0.5), `key ${key}`).toBeLessThan(DEPTH_BETWEEN);
});
