import { subtract, union } from '../sdf/combine';
import { cylinder, ellipsoid, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

/** Joint distances of the generic lifter, mm (arm of Rajagopal et al. 2016, rounded). */
export const UPPER_ARM = 287;
export const FOREARM = 247;

/** Right humerus: origin = shoulder center, elbow at (0, -UPPER_ARM, 0), hinge along z. */
export function humerus(): Sdf {
  const e = -UPPER_ARM;
  const head = union(
    7,
    sphere([0, 0, -1], 22.5),
    ellipsoid([3, -8, 15], [14, 19, 11]),
    ellipsoid([15, -10, 6], [8, 13, 8]),
  );
  const shaft = tube(
    [
      [0, -16, 8, 17],
      [0, -44, 8, 13.5],
      [0, -105, 6, 10.8],
      [0, -180, 2, 10.2],
      [1, e + 48, 0, 11],
      [1, e + 24, 0, 15],
    ],
    { steps: 10 },
  );
  const deltoid = tube([
    [8, -80, 12, 3],
    [5, -125, 14, 4],
    [4, -150, 9, 2],
  ]);
  const distal = tube(
    [
      [1, e + 30, 0, 16, 0.7],
      [1, e + 12, 0, 24, 0.42],
      [1, e + 4, 0, 22, 0.4],
    ],
    { flat: [1, 0, 0], ratio: 0.6 },
  );
  const trochlea = union(
    2,
    tube([
      [1, e, -21, 10.5],
      [1, e, -10, 7.6],
      [1, e, 1, 9],
    ]),
    sphere([3, e + 1, 12], 10.2),
    tube([
      [1, e, -4, 8],
      [2, e, 12, 8],
    ]),
  );
  const epicondyles = union(4, ellipsoid([-3, e + 8, -29], [7, 9, 7]), ellipsoid([0, e + 8, 24], [7, 10, 6]));
  const bone = union(5, union(9, head, shaft), deltoid, distal, trochlea, epicondyles);
  return subtract(
    3,
    bone,
    ellipsoid([-14, e + 14, -6], [9, 10, 10]),
    ellipsoid([13, e + 15, -6], [6, 8, 8]),
    ellipsoid([18, -12, 14], [6, 22, 3]),
  );
}

/** Right radius and ulna, thumb forward: origin = elbow, wrist at (0, -FOREARM, 0). */
export function forearm(): Sdf {
  const w = -FOREARM;
  return union(1, ulna(w), radius(w));
}

function ulna(w: number): Sdf {
  const olecranon = tube([
    [-10, 18, -6, 8],
    [-16, 6, -6, 9.5],
    [-15, -8, -6, 10],
    [-8, -26, -7, 9],
  ]);
  const shaft = tube(
    [
      [-8, -24, -7, 9],
      [-9, -70, -9, 7],
      [-11, -150, -8, 5.8],
      [-14, w + 26, -4, 5],
      [-15, w + 14, -3, 5.8],
      [-15.4, w + 9, -2.6, 7.2],
    ],
    { flat: [1, 0, 0.3], ratio: 0.9, steps: 8 },
  );
  const coronoid = ellipsoid([5, -15, -6], [8, 6, 8]);
  const styloid = tube([
    [-19, w + 10, -4, 3.6],
    [-20.4, w + 3.6, -4.6, 2.2],
  ]);
  const notch = tube([
    [1, 0, -28, 10.8],
    [1, 0, -10, 8.2],
    [1, 0, 8, 10],
  ]);
  return subtract(2.5, union(2.5, union(6, olecranon, shaft, coronoid), styloid), notch);
}

/** From the outer side of the elbow to the thumb's side of the wrist, where it carries the hand. */
function radius(w: number): Sdf {
  const head = cylinder([3, -17, 13], [11, 5.5, 11], 2.5);
  const shaft = tube(
    [
      [3, -20, 13, 7.6, 1],
      [1.5, -40, 11, 7, 1],
      [4, -90, 14, 6.4, 1],
      [7, -140, 13.5, 6.8, 0.96],
      [8, -190, 9, 7.8, 0.9],
      [6, w + 30, 4.6, 10.4, 0.8],
      [5, w + 14, 3, 14.6, 0.72],
      [5, w + 6, 2.6, 15.6, 0.72],
    ],
    { flat: [0, 0, 1], steps: 8 },
  );
  const border = tube(
    [
      [0, -70, 10, 1.8],
      [2, -120, 9.5, 2.4],
      [1.5, -180, 5, 2.4],
      [-3, w + 34, 2, 2],
    ],
    { steps: 8 },
  );
  const tuberosity = ellipsoid([3, -46, 5], [6, 10, 5]);
  const styloid = tube([
    [17, w + 10, 2, 6],
    [19.6, w + 1, 1.4, 4.4],
    [20.6, w - 4, 1, 2.6],
  ]);
  const dorsal = tube([
    [6, w + 17, 12, 2],
    [6, w + 9, 13.2, 2.8],
    [6, w + 4, 12.6, 2],
  ]);
  const bone = union(4, union(3, head, shaft, border), tuberosity, styloid, dorsal);
  // dishes for the wrist, the head of the ulna and the outer knob of the humerus
  const wrist = ellipsoid([5, w - 9.5, 2.4], [17.5, 11.6, 12.4]);
  return subtract(1.6, bone, wrist, sphere([-15.4, w + 9, -2.6], 8.4), sphere([3, -1, 13], 12.5));
}
