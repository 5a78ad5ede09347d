import type { Part } from '../../../model/mechanism/part';
import { beam, box, type Piece, pieceOfPart } from '../piece';

/** Roundness of the pad's edges, m: the back turns on one of them, which a rounder one would keep away from it. */
const EDGE = 0.022;

/** The pad stands on two feet that run along the lifter, joined by a low rail. */
export function bench(part: Part): Piece[] {
  if (part.shape.kind !== 'box') return [pieceOfPart(part)];
  const [length, height, width] = part.shape.size;
  const [x, y] = part.center;
  const under = y - height / 2;
  const halfWidth = width / 2 - 0.12;
  const pieces = [
    pieceOfPart(part, EDGE),
    box([x, under - 0.011, 0], [length * 0.84, 0.024, width * 0.92], 'enamel', { round: 0.006 }),
    box([x, 0.13, 0], [0.05, 0.05, 2 * halfWidth], 'enamel'),
  ];
  for (const z of [-halfWidth, halfWidth]) {
    pieces.push(beam([x, 0.03, z], [x, under - 0.02, z], [0.06, 0.06]));
    pieces.push(box([x, 0.029, z], [length * 1.35, 0.046, 0.07], 'enamel', { round: 0.012 }));
    for (const end of [-1, 1])
      pieces.push(box([x + end * length * 0.6, 0.005, z], [0.07, 0.012, 0.075], 'foam', { round: 0.003 }));
  }
  // lower than the lifter it hides nothing
  return pieces.map((piece) => ({ ...piece, canGhost: false }));
}
