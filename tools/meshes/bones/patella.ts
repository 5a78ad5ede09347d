import { intersect, subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid } from '../sdf/primitives';
import type { Sdf } from '../sdf/types';

/** Right patella in its frame (origin = lower pole), mm. */
export function patella(): Sdf {
  const outline: [number, number][] = [
    [0, 2],
    [-8, 8],
    [-16, 16],
    [-20.5, 26],
    [-19, 36],
    [-11, 43],
    [0, 45],
    [12, 43],
    [20, 36],
    [21, 26],
    [16, 16],
    [8, 8],
  ];
  const slab = extrude({ outline: outline.map(([z, y]) => [z, y]), axes: 'zyx', from: -9.6, to: 5.2, round: 6 });
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
