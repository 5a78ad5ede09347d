import type { Part } from '../../model/exercise/part';
import type { Settings } from '../../model/setting';
import { barbell } from './barbellPieces';
import { beam, box, type Grip, type Piece, pieceOfPart, placeAt } from './piece';

/** Half the distance between the hands on the bar. */
const GRIP_HALF_WIDTH = 0.34;

/** Mass of a bare bar, kg. */
const BARE_BAR = 20;

export function hipThrustPieces(parts: readonly Part[], settings: Settings): { pieces: Piece[]; grip: Grip | null } {
  const pieces: Piece[] = [];
  let grip: Grip | null = null;
  for (const part of parts) {
    if (part.name === 'bench') pieces.push(...bench(part));
    else if (part.name === 'bar') {
      pieces.push(...barbell(part, settings.load ?? BARE_BAR));
      grip = {
        point: [part.center[0], part.center[1], GRIP_HALF_WIDTH],
        axis: [0, 0, -1],
        radius: radiusOf(part),
        mover: part.mover,
      };
    } else if (part.name === 'bar-pad') pieces.push(barPad(part));
    else if (!part.name.startsWith('plate')) pieces.push(pieceOfPart(part));
  }
  return { pieces, grip };
}

const radiusOf = (part: Part): number => (part.shape.kind === 'cylinder' ? part.shape.radius : 0.014);

/** The pad stands on two feet that run along the lifter, joined by a low rail. */
export function bench(part: Part): Piece[] {
  if (part.shape.kind !== 'box') return [pieceOfPart(part)];
  const [length, height, width] = part.shape.size;
  const [x, y] = part.center;
  const under = y - height / 2;
  const halfWidth = width / 2 - 0.12;
  const pieces = [
    { ...pieceOfPart(part), canGhost: false },
    box([x, under - 0.011, 0], [length * 0.84, 0.024, width * 0.92], 'frame', { round: 0.006 }),
    box([x, 0.13, 0], [0.05, 0.05, 2 * halfWidth], 'frame'),
  ];
  for (const z of [-halfWidth, halfWidth]) {
    pieces.push(beam([x, 0.03, z], [x, under - 0.02, z], 0.06, 0.06));
    pieces.push(box([x, 0.029, z], [length * 1.35, 0.046, 0.07], 'frame', { round: 0.012 }));
    for (const end of [-1, 1])
      pieces.push(box([x + end * length * 0.6, 0.005, z], [0.07, 0.012, 0.075], 'foam', { round: 0.003 }));
  }
  return pieces;
}

function barPad(part: Part): Piece {
  if (part.shape.kind !== 'cylinder') return pieceOfPart(part);
  const { radius, length } = part.shape;
  const round = radius * 0.5;
  return {
    shape: { kind: 'capsule', radius, length: length - 2 * round },
    finish: 'foam',
    place: placeAt(part.center, part.rotationXyz),
    mover: part.mover,
    canGhost: true,
  };
}
