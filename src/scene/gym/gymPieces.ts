import type { Repetition } from '../../model/result';
import { hipThrustPieces } from './hipThrustPieces';
import { legPressPieces } from './legPressPieces';
import { type Grip, type Piece, pieceOfPart } from './piece';

export type { Grip } from './piece';

/** All drawn pieces of a repetition's equipment; an exercise nobody knows richer is drawn part by part. */
export function gymPieces({ exercise, parts, settings }: Repetition): { pieces: Piece[]; grip: Grip | null } {
  if (exercise === 'leg-press') return legPressPieces(parts, settings);
  if (exercise === 'hip-thrust') return hipThrustPieces(parts, settings);
  return { pieces: parts.map((part) => pieceOfPart(part)), grip: null };
}
