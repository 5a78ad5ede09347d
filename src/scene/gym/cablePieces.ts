import type { Part } from '../../model/exercise/part';
import { beam, box, type Piece, pieceOfPart, rod } from './piece';
import { CABLE_RADIUS } from './ropePieces';

/** Column with guide rods and the weight stack, or the pulley in its fork. Mass on the cable in kg. */
export function cablePieces(part: Part, load: number): Piece[] {
  if (part.shape.kind === 'cylinder') return pulley(part, part.shape.radius, part.shape.length);
  const [x, y] = part.center;
  const [depth, height, width] = part.shape.size;
  const z = width / 2;
  const bottom = y - height / 2;
  const top = y + height / 2;
  const pieces: Piece[] = [];
  for (const side of [-1, 1]) {
    pieces.push(beam([x, bottom + 0.06, side * z], [x, top, side * z], depth * 0.5, 0.04));
    const rodZ = side * z * 0.45;
    pieces.push(rod([x - 0.01, bottom + 0.08, rodZ], [x - 0.01, top - 0.05, rodZ], 0.008, 'steel'));
  }
  pieces.push(box([x, top, 0], [depth * 0.6, 0.06, width + 0.04], 'frame'));
  pieces.push(box([x + 0.05, bottom + 0.035, 0], [0.6, 0.06, 0.08], 'frame'));
  pieces.push(box([x, bottom + 0.035, 0], [0.08, 0.058, 0.5], 'frame'));
  const middle = [x - 0.01, bottom + 0.07, 0] as const;
  return [...pieces, ...stack(middle, [depth * 0.9, width * 0.8], load)];
}

/** Plates of the stack; all of them together weigh as much as the cable can be set to. */
const STACK = { count: 20, mass: 5, height: 0.026, gap: 0.002 } as const;

/** How many plates hang on the cable, and what of the load they cannot make up: a rider on top. kg */
export function stackFor(load: number): { readonly plates: number; readonly rider: number } {
  const plates = Math.min(STACK.count, Math.floor(load / STACK.mass + 1e-9));
  return { plates, rider: Math.max(0, load - plates * STACK.mass) };
}

/** The chosen plates stand apart from the rest by the pin below them. */
function stack([x, bottom, z]: readonly [number, number, number], [depth, width]: readonly number[], load: number) {
  const { plates, rider } = stackFor(load);
  const pieces: Piece[] = [];
  const step = STACK.height + STACK.gap;
  const at = (row: number, lift: number, length: number, finish: Piece['finish'], height: number = STACK.height) =>
    pieces.push(
      box([x, bottom + row * step + lift + height / 2, z], [length, height, width], finish, { round: 0.004 }),
    );
  const resting = STACK.count - plates;
  for (let row = 0; row < resting; row++) at(row, 0, depth, 'rubber');
  const lift = plates > 0 ? PIN : 0;
  for (let row = resting; row < STACK.count; row++) at(row, lift, depth, 'frame');
  if (rider > 0) at(STACK.count, lift, depth * 0.7, 'brass', (STACK.height * rider) / STACK.mass);
  const pinHeight = bottom + resting * step + PIN / 2;
  if (plates > 0) pieces.push(rod([x, pinHeight, z], [x + depth * 0.5 + 0.04, pinHeight, z], 0.006, 'brass'));
  const topOfStack = bottom + STACK.count * step + lift;
  pieces.push(rod([x, topOfStack, z], [x, topOfStack + 0.06, z], 0.012, 'steel'));
  return pieces;
}

/** Room the pin takes, m. */
const PIN = 0.014;

function pulley(part: Part, radius: number, length: number): Piece[] {
  const [x, y, z] = part.center;
  // the cable comes down behind the pulley from the one at the top of the column
  const back = x - radius * 0.9;
  return [
    pieceOfPart(part),
    rod([x, y, z - length], [x, y, z + length], 0.008, 'steel'),
    ...[-1, 1].map((side) => beam([x, y, z + side * length], [x - radius * 2.4, y, z + side * length], 0.035, 0.006)),
    rod([back, y, z], [back, TOP_PULLEY, z], CABLE_RADIUS, 'steel'),
    rod([back - 0.035, TOP_PULLEY, z - 0.012], [back - 0.035, TOP_PULLEY, z + 0.012], 0.036, 'frame'),
    beam([back - 0.035, TOP_PULLEY, z], [x - radius * 2.4, TOP_PULLEY, z], 0.03, 0.05),
  ];
}

/** Height of the pulley at the top of the column, m. */
const TOP_PULLEY = 1.98;
