import type { Part } from '../../../model/mechanism/part';
import type { Repetition } from '../../../model/result';
import { beam, box, type Piece, pieceOfPart, placeAt, rod } from '../piece';
import { CABLE_RADIUS } from './ropePieces';

/**
 * Column with guide rods, weight stack and the pulley at its top, all as high as the stack's way asks for; a higher column
 * would only make the figure beside it smaller.
 */
export function cableColumn(column: Part, { parts, settings }: Repetition): Piece[] {
  const low = parts.find((part) => part.name === 'pulley');
  if (column.shape.kind !== 'box' || low?.shape.kind !== 'cylinder') return [pieceOfPart(column)];
  const [x] = column.center;
  const [depth, , width] = column.shape.size;
  const z = width / 2;
  const pieces: Piece[] = [];
  for (const side of [-1, 1]) {
    pieces.push(beam([x, 0.06, side * z], [x, TOP, side * z], [depth * 0.5, 0.04]));
    pieces.push(
      rod([x - 0.01, 0.08, side * z * 0.45], [x - 0.01, TOP - 0.03, side * z * 0.45], 0.008, { finish: 'steel' }),
    );
  }
  pieces.push(box([x, TOP, 0], [depth * 0.6, 0.06, width + 0.04], 'enamel'));
  pieces.push(box([x + 0.05, 0.035, 0], [0.6, 0.06, 0.08], 'enamel'));
  pieces.push(box([x, 0.035, 0], [0.08, 0.058, 0.5], 'enamel'));
  const stackX = x - 0.01;
  pieces.push(...stack(stackX, [depth * 0.9, width * 0.8], settings.load));
  return [...pieces, ...topPulley(stackX, low.center[0] - low.shape.radius * BEHIND)];
}

/** Plates of the stack; all of them together weigh as much as the cable can be set to. */
const STACK = { count: 20, mass: 5, height: 0.02, gap: 0.002, bottom: 0.07 } as const;
/** Room the pin takes; length of the stem above the plates, to which the cable is tied. m */
const PIN = 0.014;
const STEM = 0.06;
/** Further than the cable is ever pulled, m. */
const WAY = 0.76;
/** Top of the column, and axis and radius of its pulley, m. */
const TOP_PULLEY = STACK.bottom + STACK.count * (STACK.height + STACK.gap) + PIN + STEM + WAY;
const TOP = TOP_PULLEY + 0.1;

/** The cable comes down behind the low pulley, this many radii from its axis. */
const BEHIND = 0.9;

/** How many plates hang on the cable, and what of the load they cannot make up: a rider on top. kg */
export function stackFor(load: number): { readonly plates: number; readonly rider: number } {
  const plates = Math.min(STACK.count, Math.floor(load / STACK.mass + 1e-9));
  return { plates, rider: Math.max(0, load - plates * STACK.mass) };
}

/** The chosen plates hang on the cable by the pin below them and rise with it; the rest stays behind. */
function stack(x: number, [depth, width]: readonly number[], load: number): Piece[] {
  const { plates, rider } = stackFor(load);
  const pieces: Piece[] = [];
  const step = STACK.height + STACK.gap;
  const resting = STACK.count - plates;
  const base = (row: number): number => STACK.bottom + row * step + (row >= resting ? PIN : 0);
  const slab = (row: number, length: number, finish: Piece['finish'], height: number = STACK.height): Piece => ({
    ...box([x, base(row) + height / 2, 0], [length, height, width], finish, { round: 0.004 }),
    isHung: row >= resting,
  });
  for (let row = 0; row < STACK.count; row++) pieces.push(slab(row, depth, row < resting ? 'rubber' : 'steel'));
  if (rider > 0) pieces.push(slab(STACK.count, depth * 0.7, 'brass', (STACK.height * rider) / STACK.mass));
  const pinHeight = base(resting) - PIN / 2;
  if (plates > 0)
    pieces.push({
      ...rod([x, pinHeight, 0], [x + depth * 0.5 + 0.04, pinHeight, 0], 0.006, { finish: 'brass' }),
      isHung: true,
    });
  const end = base(STACK.count);
  pieces.push({ ...rod([x, end, 0], [x, end + STEM, 0], 0.012, { finish: 'steel' }), isHung: true });
  pieces.push({
    shape: { kind: 'cylinder', radius: CABLE_RADIUS, length: 1 },
    finish: 'steel',
    place: placeAt([x, end + STEM, 0]),
    canGhost: true,
    isHung: true,
    until: [x, TOP_PULLEY, 0],
  });
  return pieces;
}

/** The pulley between the stack's end of the cable and the one that runs down to the low pulley. */
function topPulley(stackX: number, downX: number): Piece[] {
  const x = (stackX + downX) / 2;
  const radius = Math.abs(downX - stackX) / 2;
  return [
    rod([x, TOP_PULLEY, -0.012], [x, TOP_PULLEY, 0.012], radius, { finish: 'enamel' }),
    rod([x, TOP_PULLEY, -0.02], [x, TOP_PULLEY, 0.02], 0.012, { finish: 'steel' }),
    beam([x, TOP_PULLEY, 0], [x, TOP, 0], [0.03, 0.034]),
  ];
}

/** The low pulley in its fork, with the cable that comes down to it. */
export function lowPulley(part: Part): Piece[] {
  if (part.shape.kind !== 'cylinder') return [pieceOfPart(part)];
  const [x, y, z] = part.center;
  const { radius, length } = part.shape;
  const back = x - radius * BEHIND;
  return [
    pieceOfPart(part),
    rod([x, y, z - length], [x, y, z + length], 0.008, { finish: 'steel' }),
    ...[-1, 1].map((side) => beam([x, y, z + side * length], [x - radius * 2.4, y, z + side * length], [0.035, 0.006])),
    rod([back, y, z], [back, TOP_PULLEY, z], CABLE_RADIUS, { finish: 'steel' }),
  ];
}
