import { mirrorSides, union } from '../sdf/combine';
import { roundBox } from '../sdf/primitives';
import type { Sdf } from '../sdf/types';
import { innominate } from './innominate';
import { sacrum } from './sacrum';

/** Both hip bones, sacrum and coccyx in the pelvis frame, mm. */
export function pelvis(): Sdf {
  const halves = mirrorSides(union(3, innominate(), sacrum()));
  return union(3, halves, roundBox([-10, -90, 0], [8.5, 17, 5.5], 4.5, [0, 0, 24]));
}
