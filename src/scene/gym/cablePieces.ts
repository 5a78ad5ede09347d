import type { Part } from '../../model/exercise/part';
import { beam, box, type Piece, pieceOfPart, rod } from './piece';

/** Column with guide rods and weight stack, or the pulley in its fork. */
export function cablePieces(part: Part): Piece[] {
  const [x, y] = part.center;
  if (part.shape.kind === 'cylinder') return pulley(part, part.shape.radius, part.shape.length);
  const [depth, height, width] = part.shape.size;
  const z = width / 2;
  const bottom = y - height / 2;
  const top = y + height / 2;
  const pieces: Piece[] = [];
  for (const side of [-1, 1]) {
    pieces.push(beam([x, bottom + 0.06, side * z], [x, top, side * z], depth * 0.5, 0.04));
    pieces.push(
      rod([x - 0.01, bottom + 0.08, side * z * 0.45], [x - 0.01, top - 0.05, side * z * 0.45], 0.008, 'steel'),
    );
  }
  pieces.push(box([x, top, 0], [depth * 0.6, 0.06, width + 0.04], 'frame'));
  pieces.push(box([x, bottom + 0.035, 0], [0.5, 0.06, 0.08], 'frame'));
  pieces.push(box([x, bottom + 0.035, 0], [0.08, 0.058, 0.5], 'frame'));
  for (let i = 0; i < 12; i++)
    pieces.push(
      box([x - 0.01, bottom + 0.12 + i * 0.034, 0], [depth * 0.9, 0.031, width * 0.8], 'rubber', { round: 0.004 }),
    );
  return pieces;
}

function pulley(part: Part, radius: number, length: number): Piece[] {
  const [x, y, z] = part.center;
  return [
    pieceOfPart(part),
    rod([x, y, z - length], [x, y, z + length], 0.008, 'steel'),
    ...[-1, 1].map((side) => beam([x, y, z + side * length], [x - radius * 2.4, y, z + side * length], 0.035, 0.006)),
  ];
}
