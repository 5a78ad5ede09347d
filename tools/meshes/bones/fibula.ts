import { subtract, union } from '../sdf/combine';
import { ellipsoid, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { ANKLE_IN_TIBIA as ANKLE } from './frames';
import { TROCHLEA_RADIUS } from './talus';

/** Right fibula in the tibia frame, mm. */
export function fibula(): Sdf {
  const head = union(5, ellipsoid([-19.5, -48, 34], [9.5, 10.5, 9.5]), sphere([-23, -41, 34.5], 4.6));
  const shaft = tube(
    [
      [-20, -54, 34, 8],
      [-20.5, -72, 34.5, 6],
      [-20, -125, 34.6, 5.6],
      [-20.8, -200, 33.6, 5.9],
      [-19.5, -260, 33, 6],
      [-17.5, -320, 33.5, 5.8],
      [-16, -360, 34, 6.4],
      [-14.5, -382, 35.5, 8.6],
      [-13.5, -397, 36.5, 8.6],
      [-13.5, -408, 36, 5.6],
    ],
    { flat: [0.3, 0, 1], ratio: 0.85, steps: 8 },
  );
  const border = tube(
    [
      [-19, -84, 31, 2],
      [-17, -140, 30, 2.6],
      [-15, -230, 30, 2.8],
      [-14, -330, 31, 2],
    ],
    { steps: 8 },
  );
  const bone = union(5, head, shaft, border);
  return subtract(
    3,
    bone,
    tube([
      [ANKLE[0], ANKLE[1], -10, TROCHLEA_RADIUS + 1],
      [ANKLE[0], ANKLE[1], 29, TROCHLEA_RADIUS + 1],
    ]),
  );
}
