import type { Part } from '../../model/mechanism/part';
import type { Repetition } from '../../model/result';
import { type Grip, type Piece, pieceOfPart } from './piece';
import { barbell, barPad, loadedBar } from './pieces/barbellPieces';
import { bench } from './pieces/benchPieces';
import { cableColumn, lowPulley } from './pieces/cablePieces';
import { legPressPieces } from './pieces/legPressPieces';
import { ROPE_GRIP, ropePieces } from './pieces/ropePieces';

/** The drawn pieces of an equipment, and how the hands hold on where it is no bar across. */
interface Gym {
  readonly pieces: readonly Piece[];
  readonly grip: Grip | null;
}

/** The picture, its shadows, its frame and the flat drawing ask for the same pieces, the last in every frame. */
const built = new WeakMap<Repetition, Gym>();

/** Of a hand that holds nothing. */
const EMPTY_HAND: Grip = { axis: null };

/** All drawn pieces of a repetition's equipment. */
export function gymPieces(repetition: Repetition): Gym {
  const known = built.get(repetition);
  if (known) return known;
  const gym = buildGym(repetition);
  built.set(repetition, gym);
  return gym;
}

function buildGym(repetition: Repetition): Gym {
  const { exercise, parts } = repetition;
  if (exercise === 'leg-press') return legPressPieces(repetition);
  const has = (name: string) => parts.some((part) => part.name === name);
  const grip = has('rope') ? ROPE_GRIP : has('bar') ? null : EMPTY_HAND;
  return { pieces: parts.flatMap((part) => drawPart(part, repetition)), grip };
}

/** A part nobody knows how to draw richer is drawn plain. */
function drawPart(part: Part, repetition: Repetition): Piece[] {
  const { settings, parts, limits } = repetition;
  if (part.name === 'bar') return barbell(part, loadedBar(settings.load, limits.includes('plates-on-floor')).plates);
  if (part.name.startsWith('plate-') && parts.some((p) => p.name === 'bar')) return [];
  if (part.name === 'bar-pad') return [barPad(part)];
  if (part.name === 'bench') return bench(part);
  if (part.name === 'cable-column') return cableColumn(part, repetition);
  if (part.name === 'pulley') return lowPulley(part);
  if (part.name === 'rope') return ropePieces(part, repetition);
  return [pieceOfPart(part)];
}
