import { Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { reachFor } from '../../src/scene/figure/armReach';
import { seededRandom } from '../support/randomPoses';

const ARM = {
  shoulderInTorso: [0.003, 0.3715, 0.17],
  upperLength: 0.287,
  foreLength: 0.247,
  gripInHand: [0, -0.076, -0.021],
} as const;

const frames = () => ({ humerus: new Matrix4(), forearm: new Matrix4(), hand: new Matrix4() });

describe('arms', () => {
  test('within reach the grip lies on the bar, the hand along it, and the bones keep their lengths (seed 3)', () => {
    const random = seededRandom(3);
    const spread = () => random() * 2 - 1;
    for (let round = 0; round < 500; round++) {
      const out = frames();
      const shoulder = new Vector3(spread(), spread(), spread());
      const way = new Vector3(spread(), spread(), spread()).normalize();
      const grip = shoulder.clone().addScaledVector(way, 0.25 + 0.2 * random());
      const axis = new Vector3(spread(), spread(), spread()).normalize();
      const missing = reachFor({ shoulder, grip, axis, elbow: new Vector3(0.3, -1, 0.2), scale: 1 }, ARM, out);
      expect(missing).toBe(0);
      const held = new Vector3(...ARM.gripInHand).applyMatrix4(out.hand);
      expect(held.distanceTo(grip)).toBeLessThan(1e-9);
      const along = new Vector3(1, 0, 0).transformDirection(out.hand);
      expect(along.dot(axis)).toBeCloseTo(1, 9);
      const elbow = new Vector3().setFromMatrixPosition(out.forearm);
      const wrist = new Vector3().setFromMatrixPosition(out.hand);
      expect(elbow.distanceTo(shoulder)).toBeCloseTo(ARM.upperLength, 9);
      expect(elbow.distanceTo(wrist)).toBeCloseTo(ARM.foreLength, 9);
      for (const matrix of Object.values(out)) expect(matrix.determinant()).toBeCloseTo(1, 9);
    }
  });

  test('out of reach the arm is straight and says by how much it is short', () => {
    const out = frames();
    const grip = new Vector3(1, 0, 0);
    const target = {
      shoulder: new Vector3(),
      grip,
      axis: new Vector3(0, 0, -1),
      elbow: new Vector3(0, -1, 0),
      scale: 1,
    };
    const missing = reachFor(target, ARM, out);
    expect(missing).toBeGreaterThan(0.3);
    const held = new Vector3(...ARM.gripInHand).applyMatrix4(out.hand);
    expect(held.distanceTo(grip)).toBeCloseTo(missing, 2);
  });
});
