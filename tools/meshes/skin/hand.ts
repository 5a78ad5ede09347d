import { FINGERS, type Finger, jointsOf, THUMB } from '../bones/hand';
import { union } from '../sdf/combine';
import { ellipsoid } from '../sdf/primitives';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { AROUND_HAND, bodyAround } from './body';
import { continueBody, type Seam } from './seam';

/** Around the wrist. */
export const HAND_SEAM: Seam = { point: [0, -15, 0], inward: [0, -1, 0], over: 22 };

/** Right hand closed around a bar, in the hand frame, mm: flesh around the bones of the same grip. */
export function hand(): Sdf {
  const body = bodyAround(AROUND_HAND);
  const fingers = union(2.2, ...FINGERS.map(finger));
  const whole = union(3, union(6, union(10, body, palm(), thenar()), fingers), thumb());
  return continueBody(whole, body, HAND_SEAM, [-52, -122, -76, 58, 6, 32]);
}

/** Half the thickness of a finger's flesh against that of its bones: in a joint, between two, at the tip. */
const FLESH = { joint: 1.86, shaft: 1.78, tip: 1.5 } as const;

function finger(one: Finger): Sdf {
  const joints = jointsOf(one);
  const points = joints.flatMap((joint, i): TubePoint[] => {
    const thinner = 1 - 0.035 * i;
    const next = joints[i + 1];
    if (!next) return [[...joint, one.r * FLESH.tip]];
    const at = (share: number, flesh: number): TubePoint => [...between(joint, next, share), one.r * flesh * thinner];
    return [at(0, FLESH.joint), at(0.3, FLESH.shaft), at(0.7, FLESH.shaft)];
  });
  // a little deeper than broad: pressed against its neighbors
  return tube(points, { steps: 8, flat: [1, 0, 0], ratio: 0.93 });
}

/** Back of the hand over its four bones, knuckles raised, and the ball of the little finger. */
function palm(): Sdf {
  const back = FINGERS.map((one) => {
    const [knuckle] = jointsOf(one);
    const { base, r } = one;
    return tube(
      [
        [base[0], base[1] + 10, base[2] - 2, 11],
        [...between(base, knuckle, 0.3), r * 2.1],
        [...between(base, knuckle, 0.7), r * 1.95],
        [...knuckle, r * 1.98],
      ],
      { steps: 16 },
    );
  });
  const littleFingerBall = tube(
    [
      [-13, -18, -7, 12],
      [-21, -38, -9, 12],
      [-29, -58, -6, 10],
    ],
    { steps: 16 },
  );
  return union(9, ...back, littleFingerBall, ellipsoid([-3, -50, -2], [27, 34, 10.5]));
}

/** Ball of the thumb. */
function thenar(): Sdf {
  return union(
    8,
    tube(
      [
        [21, -18, -8.5, 16.5],
        [27, -35, -15, 15.6],
        [34.5, -50, -23, 12.5],
      ],
      { steps: 16 },
    ),
    // the web to the forefinger
    ellipsoid([22, -52, -8], [13, 16, 9], [0, 40, 0]),
  );
}

function thumb(): Sdf {
  const [knuckle, joint, tip] = THUMB;
  return tube(
    [
      [31, -42, -19, 12],
      [...knuckle, 12.2],
      [...between(knuckle, joint, 0.5), 11],
      [...joint, 11.2],
      [...between(joint, tip, 0.5), 11],
      [...tip, 9],
    ],
    { steps: 16 },
  );
}

function between(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
