import { PLATE_RADIUS } from '../../../model/exercise/equipment/barbellParts';
import { type Piece, placeAt } from '../piece';

/** A weight plate: mass kg, radius and thickness m. */
export interface Disc {
  readonly mass: number;
  readonly radius: number;
  readonly length: number;
}

/** Rubber discs of full diameter; thin steel ones where the rubber would not fit; both heaviest first. */
const RUBBER: readonly Disc[] = [
  { mass: 20, radius: PLATE_RADIUS, length: 0.052 },
  { mass: 15, radius: PLATE_RADIUS, length: 0.043 },
  { mass: 10, radius: PLATE_RADIUS, length: 0.034 },
  { mass: 5, radius: PLATE_RADIUS, length: 0.026 },
  { mass: 2.5, radius: PLATE_RADIUS, length: 0.02 },
];
const STEEL: readonly Disc[] = [
  { mass: 25, radius: PLATE_RADIUS, length: 0.027 },
  { mass: 20, radius: PLATE_RADIUS, length: 0.023 },
  { mass: 15, radius: PLATE_RADIUS, length: 0.02 },
  { mass: 10, radius: PLATE_RADIUS, length: 0.016 },
];

/** Change plates, heaviest first: they follow the first disc. */
const CHANGE: readonly Disc[] = [
  { mass: 5, radius: 0.114, length: 0.022 },
  { mass: 2.5, radius: 0.095, length: 0.018 },
  { mass: 1.25, radius: 0.082, length: 0.014 },
  { mass: 0.5, radius: 0.068, length: 0.012 },
  { mass: 0.25, radius: 0.058, length: 0.01 },
];

const GAP = 0.003;
/** What is too light to be drawn, kg. */
const DUST = 1e-6;

/** The discs of one side: exactly `mass` together, the last one made for what the usual ones leave. */
export function discsFor(mass: number, room: number): Disc[] {
  const rubber = fill(mass, RUBBER);
  return lengthOf(rubber) <= room ? rubber : fill(mass, STEEL);
}

/** Room that discs take along the sleeve. */
export function lengthOf(discs: readonly Disc[]): number {
  return discs.reduce((sum, { length }) => sum + length + GAP, 0);
}

function fill(mass: number, family: readonly Disc[]): Disc[] {
  const discs: Disc[] = [];
  let left = mass;
  const put = (disc: Disc): void => {
    discs.push(disc);
    left -= disc.mass;
  };
  for (const disc of family) while (left >= disc.mass - DUST && (disc.mass >= 10 || discs.length === 0)) put(disc);
  for (const disc of CHANGE) while (left >= disc.mass - DUST) put(disc);
  if (left > DUST) {
    const thinnest = CHANGE[CHANGE.length - 1];
    put({ mass: left, radius: thinnest.radius * 0.8, length: thinnest.length * (0.3 + left / thinnest.mass) });
  }
  return discs;
}

/** Discs on both sides of a mover, from `inner` outward along z, on an axis through (x, y). Returns where they end. */
export function weightPlates(
  mover: string | undefined,
  discs: readonly Disc[],
  axis: readonly [x: number, y: number],
  inner: number,
): { pieces: Piece[]; outer: number } {
  const pieces: Piece[] = [];
  let z = inner;
  for (const { radius, length } of discs) {
    for (const side of [-1, 1]) {
      const place = placeAt([axis[0], axis[1], side * (z + length / 2)]);
      pieces.push({ shape: { kind: 'plate', radius, length }, finish: 'rubber', place, mover, canGhost: true });
      const ring = (r: number, lift: number, finish: Piece['finish']): Piece => ({
        shape: { kind: 'ring', radius: r, thickness: 0.0022 },
        finish,
        place: placeAt([axis[0], axis[1], side * (z + length * lift)]),
        mover,
        canGhost: true,
      });
      // lines that still tell where a disc is when it has become a ghost
      pieces.push(ring(radius * 0.94, 1.004, 'steel'));
      if (radius > 0.2) pieces.push(ring(radius * 0.7, 0.81, 'brass'));
    }
    z += length + GAP;
  }
  return { pieces, outer: z };
}
