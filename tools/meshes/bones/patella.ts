import { intersect, subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid } from '../sdf/primitives';
import type { Sdf } from '../sdf/types';

/** Right patella in its frame (origin = lower pole), mm. */
export function patella(): Sdf {
  // blunt apex below, broad base above, the outer (lateral) half a little wider
  const outline: [number, number][] = [
    [0, 0.8],
    [-5, 3],
    [-11, 9],
    [-16.5, 17],
    [-20, 26.5],
    [-18.5, 36],
    [-11, 42.6],
    [0, 44.6],
    [12, 42.8],
    [19.5, 36.4],
    [21.2, 27],
    [17, 17],
    [11, 9],
    [5, 3],
  ];
  const slab = extrude({ outline: outline.map(([z, y]) => [z, y]), axes: 'zyx', from: -11.4, to: 5.2, round: 5 });
  const dome = ellipsoid([-15, 24, 0], [20, 33, 27]);
  const bone = intersect(6, slab, dome);
  return subtract(4, bone, ...facets());
}

/** Two concave joint faces that leave a vertical ridge between them and the lower pole free. */
function facets(): Sdf[] {
  const medial = ellipsoid([-24, 29, -15], [18, 23, 16], [0, -14, 6]);
  const lateral = ellipsoid([-24, 29, 16], [18, 23, 17], [0, 12, 6]);
  const pole = ellipsoid([-17, 3, 0], [12, 10, 18]);
  return [union(0, medial, lateral), pole];
}
