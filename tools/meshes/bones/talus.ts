import { intersect, subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid, ring } from '../sdf/primitives';
import { capsule, tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

export const TROCHLEA_RADIUS = 17.5;

/** Right talus in its frame (origin = ankle center), mm. */
export function talus(): Sdf {
  const roll = capsule([0, 0, -30], [0, 0, 30], TROCHLEA_RADIUS);
  // seen from above the trochlea is wider in front
  const wedge = extrude({
    outline: [
      [20, -15],
      [20, 18],
      [4, 18],
      [-12, 14.5],
      [-17, 8],
      [-16, -4],
      [-8, -11],
      [4, -14],
    ],
    axes: 'xzy',
    from: -12,
    to: 22,
    round: 2.5,
  });
  const groove = ring([0, 0, 0], [0, 0, 1], TROCHLEA_RADIUS + 5, 6);
  const trochlea = subtract(4, intersect(3, roll, wedge), groove);
  const body = ellipsoid([0, -10, 0], [20, 9, 14]);
  const lateral = ellipsoid([2, -9, 15.5], [9, 6, 5]);
  const head = tube(
    [
      [12, -4, -3, 11.5],
      [21, -6.5, -7, 9.6],
      [29, -11, -10, 11.5],
    ],
    { flat: [0, 1, 0], ratio: 0.9 },
  );
  const posterior = ellipsoid([-17, -9, 0], [6, 5, 6]);
  return union(6, trochlea, body, lateral, head, posterior);
}
