import type { Part } from '../../model/exercise/part';
import type { Repetition } from '../../model/result';
import { barbell } from './barbellPieces';
import { cablePieces } from './cablePieces';
import { bench, hipThrustPieces } from './hipThrustPieces';
import { legPressPieces } from './legPressPieces';
import { type Grip, type Piece, pieceOfPart } from './piece';

export type { Grip } from './piece';

/** All drawn pieces of a repetition's equipment, and what the hands hold where they do not move with it. */
export function gymPieces(repetition: Repetition): { pieces: Piece[]; grip: Grip | null } {
  const { exercise, parts, settings } = repetition;
  if (exercise === 'leg-press') return legPressPieces(repetition);
  if (exercise === 'hip-thrust') return hipThrustPieces(parts, settings);
  return { pieces: parts.flatMap((part) => drawPart(part, repetition)), grip: null };
}

/** A part nobody knows how to draw richer is drawn plain. */
function drawPart(part: Part, { settings, parts }: Repetition): Piece[] {
  if (part.name === 'bar') return barbell(part, settings.load ?? 0);
  if (part.name.startsWith('plate-') && parts.some((p) => p.name === 'bar')) return [];
  if (part.name === 'bench') return bench(part);
  if (part.name === 'cable-column' || part.name === 'pulley') return cablePieces(part);
  return [pieceOfPart(part)];
}
