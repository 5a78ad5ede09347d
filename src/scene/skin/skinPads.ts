import { Matrix4 } from 'three';
import { gymPieces } from '../gym/gymPieces';
import { type PieceShape, placePiece } from '../gym/piece';
import { type Moment, rideNow } from '../stage/moment';

/** [pad × PAD_SIZE] What flesh yields to at a moment, in ground: upholstery and the foam around a bar. */
export function posePads(moment: Moment): Float32Array {
  const pads = gymPieces(moment.repetition).pieces.flatMap((piece) => {
    const core = piece.finish === 'pad' || piece.finish === 'foam' ? coreOf(piece.shape) : null;
    if (!core) return [];
    placePiece(place, piece, rideNow(moment, piece)).invert();
    const e = place.elements;
    return [e[0], e[1], e[2], e[4], e[5], e[6], e[8], e[9], e[10], e[12], e[13], e[14], ...core];
  });
  return Float32Array.from(pads);
}

const place = new Matrix4();

/** Every pad is a box with round edges: half its size without the roundness, and the roundness. */
function coreOf(shape: PieceShape): readonly [number, number, number, number] | null {
  if (shape.kind === 'capsule') return [0, 0, shape.length / 2, shape.radius];
  if (shape.kind !== 'box') return null;
  const { size, round } = shape;
  return [size[0] / 2 - round, size[1] / 2 - round, size[2] / 2 - round, round];
}
