import { Matrix4 } from 'three';
import type { Instant } from '../base/instant';
import { gymPieces } from '../gym/gymPieces';
import { type Piece, placePiece, rideNow } from '../gym/piece';

/** [pad × PAD_SIZE] What flesh yields to at an instant, in ground: upholstery and the foam around a bar. */
export function posePads(instant: Instant): Float32Array {
  const pads = gymPieces(instant.repetition).pieces.flatMap((piece) => {
    const core = coreOf(piece);
    if (!core) return [];
    placePiece(place, piece, rideNow(instant, piece)).invert();
    const e = place.elements;
    return [e[0], e[1], e[2], e[4], e[5], e[6], e[8], e[9], e[10], e[12], e[13], e[14], ...core];
  });
  return Float32Array.from(pads);
}

const place = new Matrix4();

/**
 * A pad as a box with round edges: half its size without the roundness, and the roundness. Upholstered boxes are pads, and a
 * bar's foam, the only capsule; nothing else is, be it soft like the feet under a bench or upholstered but turned.
 */
function coreOf({ shape, finish }: Piece): readonly [number, number, number, number] | null {
  if (shape.kind === 'capsule') return [0, 0, shape.length / 2, shape.radius];
  if (shape.kind !== 'box' || finish !== 'pad') return null;
  const { size, round } = shape;
  return [size[0] / 2 - round, size[1] / 2 - round, size[2] / 2 - round, round];
}
