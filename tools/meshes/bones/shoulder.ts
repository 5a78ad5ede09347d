import { subtract, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { ellipsoid, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { SHOULDER_IN_TORSO } from './frames';

/** Right collar bone in the torso frame, mm. */
export function clavicle(): Sdf {
  return tube(
    [
      [24, 383, 20, 8.5],
      [35, 388, 38, 7.4],
      [37, 394, 66, 6.4],
      [19, 402, 98, 6],
      [2, 408, 124, 6.6],
      [-4, 410, 144, 6.4],
    ],
    { flat: [0, 1, 0], ratio: 0.9 },
  );
}

/** Right shoulder blade in the torso frame, mm. */
export function scapula(): Sdf {
  const blade = patch([
    [
      [-72, 417, 74, 3],
      [-52, 419, 98, 2.6],
      [-20, 404, 122, 4],
    ],
    [
      [-84, 388, 76, 3],
      [-66, 384, 100, 1.6],
      [-20, 380, 133, 5],
    ],
    [
      [-88, 345, 82, 3],
      [-76, 345, 103, 1.6],
      [-38, 352, 132, 5],
    ],
    [
      [-84, 305, 92, 3.4],
      [-76, 308, 102, 2],
      [-58, 318, 120, 4.4],
    ],
    [
      [-80, 285, 100, 4],
      [-76, 286, 104, 3.6],
      [-70, 290, 110, 3.6],
    ],
  ]);
  const [sx, sy, sz] = SHOULDER_IN_TORSO;
  const glenoid = ellipsoid([sx - 12, sy, sz - 26], [10, 19, 11], [0, -30, 0]);
  const spine = tube(
    [
      [-86, 390, 78, 3.4],
      [-74, 398, 100, 5],
      [-56, 408, 126, 6],
      [-36, 413, 148, 7],
      [-14, 412, 164, 8.5],
      [4, 409, 164, 7],
    ],
    { flat: [0.3, 0.9, 0], ratio: 0.75 },
  );
  const coracoid = tube([
    [-6, 394, 132, 8],
    [10, 400, 130, 6.6],
    [24, 390, 138, 5.6],
  ]);
  const neck = tube([
    [-40, 378, 122, 6],
    [-18, 374, 140, 10],
  ]);
  return subtract(2, union(6, blade, spine, glenoid, coracoid, neck), sphere(SHOULDER_IN_TORSO, 25.5));
}
