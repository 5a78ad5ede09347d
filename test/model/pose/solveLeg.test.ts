import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBody } from '../../../src/model/anatomy/body';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { segmentIndex } from '../../../src/model/anatomy/names';
import { FRAME_SIZE, identityFrame } from '../../../src/model/math/frame';
import { POSE_FRAMES_SIZE, solveLegFrames } from '../../../src/model/pose/forwardKinematics';
import { solveLeg } from '../../../src/model/pose/solveLeg';
import { degrees } from '../../../src/model/setting';

const FOOT = segmentIndex('calcn_r') * FRAME_SIZE;
const angle = (min: number, max: number) => fc.double({ min: degrees(min), max: degrees(max), noNaN: true });
const pose = fc.tuple(angle(-20, 120), angle(-30, 15), angle(-25, 25), angle(5, 125), angle(-35, 30), angle(-20, 20));
const lifter = fc.record({
  stature: fc.double({ min: 1.45, max: 2.1, noNaN: true }),
  thighShank: fc.double({ min: 2, max: 98, noNaN: true }),
});

describe('leg solver', () => {
  test('finds the coordinates that put the foot where they put it', () => {
    fc.assert(
      fc.property(pose, lifter, (q, measures) => {
        const body = buildBody(completeLifter(measures));
        const frames = new Float64Array(POSE_FRAMES_SIZE);
        frames.set(identityFrame());
        solveLegFrames(body, q, 0, frames);
        const foot = frames.slice(FOOT, FOOT + FRAME_SIZE);
        const solution = solveLeg(body, frames.slice(0, FRAME_SIZE), foot);
        if (solution.kind !== 'solved') throw new Error(`unreachable by ${solution.by}`);
        q.forEach((value, k) => {
          expect(Math.abs(solution.q[k] - value)).toBeLessThan(1e-6);
        });
        solveLegFrames(body, solution.q, 0, frames);
        foot.forEach((value, k) => {
          expect(Math.abs(frames[FOOT + k] - value)).toBeLessThan(1e-6);
        });
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('a foot too far away is a value that says by how much', () => {
    const body = buildBody(completeLifter({}));
    const foot = identityFrame();
    foot[10] = -1.6;
    const solution = solveLeg(body, identityFrame(), foot);
    if (solution.kind !== 'unreachable') throw new Error('solved');
    expect(solution.by).toBeGreaterThan(0.5);
    expect(solution.by).toBeLessThan(0.8);
  });

  test('a foot inside the folded leg is a value too', () => {
    const body = buildBody(completeLifter({}));
    const foot = identityFrame();
    foot[10] = -0.12;
    const solution = solveLeg(body, identityFrame(), foot);
    expect(solution.kind).toBe('unreachable');
  });
});
