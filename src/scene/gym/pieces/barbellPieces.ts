import { barMass } from '../../../model/exercise/equipment/barbellParts';
import type { Part } from '../../../model/mechanism/part';
import { type Piece, pieceOfPart, placeAt, rod } from '../piece';
import { platesFor, type WeightPlate, weightPlates } from './weightPlates';

/** Sleeves begin and end here, this thick. Lengths m. */
const SLEEVE = { from: 0.655, to: 1.1, radius: 0.025, collar: 0.02, clamp: 0.026 } as const;

/**
 * Bar and one side's plates that weigh `load` together; a load too light for plates is a bar of that mass. A bar that stands on
 * the floor is held up by plates of full size; one that never does may be empty.
 */
export function loadedBar(
  load: number,
  standsOnFloor = true,
): { readonly bar: number; readonly plates: readonly WeightPlate[] } {
  const bar = barMass(load, standsOnFloor);
  const room = SLEEVE.to - SLEEVE.from - SLEEVE.collar - SLEEVE.clamp;
  return { bar, plates: platesFor((load - bar) / 2, room, standsOnFloor) };
}

/** A bar with sleeves, collars and the plates that make up the load. */
export function barbell(part: Part, plates: readonly WeightPlate[]): Piece[] {
  const [x, y] = part.center;
  const { mover } = part;
  const { pieces, outer } = weightPlates(mover, plates, [x, y], SLEEVE.from + SLEEVE.collar);
  const radius = part.shape.kind === 'cylinder' ? part.shape.radius : 0;
  pieces.push(rod([x, y, -SLEEVE.from], [x, y, SLEEVE.from], radius, { finish: 'steel', mover, canGhost: false }));
  for (const side of [-1, 1]) {
    const along = (from: number, to: number, r: number, finish: Piece['finish']) =>
      rod([x, y, side * from], [x, y, side * to], r, { finish, mover });
    pieces.push(along(SLEEVE.from, SLEEVE.to, SLEEVE.radius, 'steel'));
    pieces.push(along(SLEEVE.from - 0.012, SLEEVE.from + SLEEVE.collar, 0.036, 'steel'));
    if (outer + SLEEVE.clamp <= SLEEVE.to) pieces.push(along(outer, outer + SLEEVE.clamp, 0.04, 'brass'));
  }
  return pieces;
}

/** The foam around the middle of a bar; near the line of sight, but it hides no more than the bar does. */
export function barPad(part: Part): Piece {
  if (part.shape.kind !== 'cylinder') return pieceOfPart(part);
  const { radius, length } = part.shape;
  return {
    shape: { kind: 'capsule', radius, length: length - 2 * radius },
    finish: 'foam',
    place: placeAt(part.center, part.rotationXyz),
    mover: part.mover,
    canGhost: false,
  };
}
