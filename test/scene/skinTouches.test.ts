import { Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { soleX } from '../../src/model/anatomy/foot';
import { backOnFloor, contactSurfaces } from '../../src/model/exercise/contact/contactSurfaces';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { readDrawnBones } from './figureBones';
import { ENDS_AND_MIDDLE, LIFTERS, pose } from './posedSkin';
import { repetitionOf } from './support';

/** How far the skin may stand out of a surface of the body that the model lays on equipment, and how far it may stay away. */
const SINKS = 0.01;
const FLOATS = 0.005;

let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

/** What of the body the model lays on equipment, and in which exercise. */
const LAID = {
  'leg-press': ['back', 'buttock'],
  'hip-thrust': ['back', 'hip-crease'],
  'back-squat': ['trapezius'],
} as const;

/** Middle of the right buttock, m from the midline: the cleft between them touches nothing. */
const BUTTOCK_ASIDE = 0.06;

describe.each(LIFTERS)('the skin of %o', (lifter) => {
  test.each(Object.entries(LAID))('%s: lies where the model has it touch: %s', (exercise, names) => {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const phase of ENDS_AND_MIDDLE) {
      const { carriers, distanceOf } = pose(arm, r, phase);
      for (const { name, segment, point } of contactSurfaces(r.body)) {
        if (!names.some((one) => one === name)) continue;
        const place = new Vector3(point[0], point[1], name === 'buttock' ? BUTTOCK_ASIDE : point[2]);
        const d = distanceOf(place.applyMatrix4(carriers.segments[segment]));
        expect(d, `${name} at ${phase}`).toBeGreaterThan(-SINKS);
        expect(d, `${name} at ${phase}`).toBeLessThan(FLOATS);
      }
    }
  });

  test('soles stand on the floor, and shoulders lie on it in the bridge', () => {
    for (const exercise of ['romanian-deadlift', 'hip-buck']) {
      const r = repetitionOf({ exercise, sampleCount: 21, lifter });
      const { carriers, distanceOf } = pose(arm, r, 0);
      const points =
        exercise === 'hip-buck'
          ? [new Vector3(...backOnFloor(r.body), 0).applyMatrix4(carriers.segments.torso)]
          : [0.1, 0.4, 0.72].map((share) =>
              new Vector3(soleX(r.body, share), -r.body.soleDepth, 0).applyMatrix4(carriers.segments.calcn_r),
            );
      for (const p of points) {
        expect(distanceOf(p)).toBeGreaterThan(-SINKS);
        expect(distanceOf(p)).toBeLessThan(FLOATS);
      }
    }
  });
});
