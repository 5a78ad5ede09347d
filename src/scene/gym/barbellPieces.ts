import type { Part } from '../../model/exercise/part';
import { type Piece, rod } from './piece';
import { weightPlates } from './weightPlates';

/** Olympic bar: sleeves begin and end here, this thick. Lengths m, mass kg. */
const BAR = { sleeveFrom: 0.655, sleeveTo: 1.1, sleeveRadius: 0.025, mass: 20 } as const;

/** A bar with sleeves, collars and the plates that make up the load. */
export function barbell(part: Part, load: number): Piece[] {
  const [x, y] = part.center;
  const { mover } = part;
  const { pieces, outer } = weightPlates(mover, Math.max(0, load - BAR.mass), [x, y], BAR.sleeveFrom + 0.03);
  pieces.push(
    rod(
      [x, y, -BAR.sleeveFrom],
      [x, y, BAR.sleeveFrom],
      part.shape.kind === 'cylinder' ? part.shape.radius : 0.014,
      'steel',
      { mover, canGhost: false },
    ),
  );
  for (const side of [-1, 1]) {
    const along = (from: number, to: number, radius: number, finish: Piece['finish']) =>
      rod([x, y, side * from], [x, y, side * to], radius, finish, { mover });
    pieces.push(along(BAR.sleeveFrom, BAR.sleeveTo, BAR.sleeveRadius, 'steel'));
    pieces.push(along(BAR.sleeveFrom - 0.012, BAR.sleeveFrom + 0.02, 0.036, 'steel'));
    if (outer < BAR.sleeveTo - 0.04) pieces.push(along(outer, outer + 0.026, 0.04, 'brass'));
  }
  return pieces;
}
