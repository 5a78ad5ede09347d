import { fitTogether, union } from '../sdf/combine';
import { ellipsoid, roundBox } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

/** Joint space between the bones of the wrist, mm. */
const GAP = 1.3;

/** The eight bones of the right wrist in the hand frame, two rows that form an arch open to the palm. */
export function carpals(): Sdf {
  return fitTogether(GAP, 1.6, ...proximalRow(), ...distalRow());
}

/** Scaphoid, lunate, triquetrum, pisiform: from the thumb's side to the little finger's. */
function proximalRow(): Sdf[] {
  const scaphoid = tube([
    [6.5, -5.2, 3.2, 6.4],
    [11.5, -8, 1, 6.6],
    [17, -14, -4.5, 5.6],
  ]);
  const lunate = ellipsoid([-3.2, -6.2, 2], [7.4, 6.6, 8.6], [0, 0, -6]);
  const triquetrum = ellipsoid([-13, -10, 0.5], [7, 6.6, 7.4], [0, 12, 26]);
  const pisiform = ellipsoid([-14.6, -12, -7.4], [5, 5.8, 5]);
  return [scaphoid, lunate, triquetrum, pisiform];
}

/** Trapezium, trapezoid, capitate, hamate with its hook. */
function distalRow(): Sdf[] {
  const trapezium = roundBox([20.6, -18.6, -5.6], [6.4, 6, 6.8], 4.4, [10, 24, -34]);
  const trapezoid = roundBox([12, -20.4, 2.4], [5.8, 6, 7], 4, [0, 0, -14]);
  const capitate = tube([
    [0.2, -12, 2.4, 6],
    [1.2, -17, 2.4, 6],
    [2.4, -24.4, 2.4, 7.6],
  ]);
  const body = roundBox([-9.4, -19.4, 1.4], [7, 6.6, 7.2], 4.6, [0, 8, 18]);
  const hook = tube([
    [-8, -21, -3.6, 4.4],
    [-7.4, -22, -9, 3.2],
    [-6.6, -22.4, -12.4, 2.8],
  ]);
  return [trapezium, trapezoid, capitate, union(2.5, body, hook)];
}
