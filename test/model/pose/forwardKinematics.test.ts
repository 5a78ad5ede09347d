import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBody } from '../../../src/model/anatomy/body';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { SEGMENTS, segmentIndex } from '../../../src/model/anatomy/names';
import { FRAME_SIZE, sagittalFrame } from '../../../src/model/math/frame';
import {
  POSE_FRAMES_SIZE,
  solveLegFrames,
  solvePelvisBelowTorso,
  solveTorsoFrame,
  TWISTS_SIZE,
} from '../../../src/model/pose/forwardKinematics';
import { TOLERANCE } from '../../support/tolerance';

const body = buildBody(completeLifter({}));
const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pose = fc.tuple(
  angle(-0.5, 2.1),
  angle(-0.8, 0.5),
  angle(-0.7, 0.7),
  angle(0.01, 2.4),
  angle(-0.8, 0.8),
  angle(-0.6, 0.6),
);

function solve(q: readonly number[], withTwists?: Float64Array): Float64Array {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  sagittalFrame(frames, 0, 0.3, 0.1, 0.9, 0);
  solveLegFrames(body, q, 0, frames, 0, withTwists);
  return frames;
}

describe('forward kinematics', () => {
  test('every segment frame is a rotation and a place', () => {
    fc.assert(
      fc.property(pose, (q) => {
        const frames = solve(q);
        for (const name of SEGMENTS.slice(0, -1)) {
          const f = segmentIndex(name) * FRAME_SIZE;
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++) {
              const dot = [0, 1, 2].reduce((sum, k) => sum + frames[f + 3 * i + k] * frames[f + 3 * j + k], 0);
              expect(Math.abs(dot - (i === j ? 1 : 0))).toBeLessThan(TOLERANCE.identity);
            }
        }
      }),
      { seed: 42, numRuns: 50 },
    );
  });

  test('twists are the derivatives of the frames', () => {
    const slots = [0, 1, 2, 3, 4, 5];
    fc.assert(
      fc.property(pose, (q) => {
        const twists = new Float64Array(TWISTS_SIZE);
        const at = solve(q, twists);
        const h = 1e-6;
        for (const j of slots) {
          const ahead = solve(q.map((v, k) => (k === j ? v + h : v)));
          const behind = solve(q.map((v, k) => (k === j ? v - h : v)));
          for (const name of ['calcn_r', 'patella_r'] as const) {
            const o = segmentIndex(name) * FRAME_SIZE + 9;
            const slot = (name === 'patella_r' && j === 3 ? 6 : j) * 6;
            if (name === 'patella_r' && j > 3) continue;
            const [wx, wy, wz, vx, vy, vz] = twists.subarray(slot, slot + 6);
            const [x, y, z] = at.subarray(o, o + 3);
            const speed = [vx + wy * z - wz * y, vy + wz * x - wx * z, vz + wx * y - wy * x];
            for (let k = 0; k < 3; k++)
              expect(Math.abs((ahead[o + k] - behind[o + k]) / (2 * h) - speed[k])).toBeLessThan(TOLERANCE.derivative);
          }
        }
      }),
      { seed: 42, numRuns: 50 },
    );
  });

  test('the pelvis under a torso undoes the torso on a pelvis', () => {
    const frames = solve([0, 0, 0, 0, 0, 0]);
    const pelvis = frames.slice(0, FRAME_SIZE);
    solveTorsoFrame(body, -0.4, frames);
    frames.fill(0, 0, FRAME_SIZE);
    solvePelvisBelowTorso(body, -0.4, frames);
    for (let k = 0; k < FRAME_SIZE; k++) expect(frames[k]).toBeCloseTo(pelvis[k], 12);
  });

  test('the sole lies where the standing source model stands', () => {
    expect(body.soleDepth).toBeCloseTo(0.0135, 4);
  });
});
