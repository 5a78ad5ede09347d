import { subtract, union } from '../sdf/combine';
import { ellipsoid, roundBox, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { ANKLE_IN_TIBIA as ANKLE } from './frames';

/** Right fibula in the tibia frame, mm. */
export function fibula(): Sdf {
  const head = union(5, ellipsoid([-19.5, -48, 34], [9.5, 10.5, 9.5]), sphere([-23, -41, 34.5], 4.6));
  const shaft = tube(
    [
      [-20, -54, 34, 8],
      [-20.5, -72, 34.5, 6],
      [-20, -125, 34.6, 5.6],
      [-21.4, -205, 33.2, 5.9],
      [-19.5, -260, 33, 6],
      [-17.5, -320, 33.5, 5.8],
      [-15.5, -360, 33.5, 6.8],
      [-12.5, -383, 32.5, 9.2],
      [-11, -396, 31, 9.4],
      [-9.5, -404, 31, 7.4],
      [-8.5, -409, 31.5, 4.6],
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
  // the inner face of the malleolus, flat against the talus
  return subtract(2, bone, roundBox([ANKLE[0], ANKLE[1] - 6, 8], [26, 24, 13], 4));
}
