import { type Piece, placeAt } from './piece';

interface Disc {
  readonly mass: number;
  readonly radius: number;
  readonly length: number;
}

/** Usual discs, heaviest first: rubber discs of full diameter, then change plates. Masses kg. */
const DISCS: readonly Disc[] = [
  { mass: 20, radius: 0.225, length: 0.052 },
  { mass: 15, radius: 0.225, length: 0.043 },
  { mass: 10, radius: 0.225, length: 0.034 },
  { mass: 5, radius: 0.14, length: 0.026 },
  { mass: 2.5, radius: 0.11, length: 0.02 },
  { mass: 1.25, radius: 0.085, length: 0.016 },
];

const GAP = 0.003;
/** Discs that fit on one sleeve or horn. */
const MAX_DISCS = 9;

/** The discs of one side that add up to `mass` as nearly as the usual ones can. */
export function discsFor(mass: number): Disc[] {
  const discs: Disc[] = [];
  let left = mass + 0.6;
  for (const disc of DISCS)
    while (left >= disc.mass && discs.length < MAX_DISCS) {
      discs.push(disc);
      left -= disc.mass;
    }
  return discs;
}

/** Discs on both sides of a mover, from `inner` outward along z, on an axis through (x, y). Returns where they end. */
export function weightPlates(
  mover: string | undefined,
  mass: number,
  axis: readonly [x: number, y: number],
  inner: number,
): { pieces: Piece[]; outer: number } {
  const pieces: Piece[] = [];
  let z = inner;
  for (const { radius, length } of discsFor(mass / 2)) {
    for (const side of [-1, 1]) {
      const place = placeAt([axis[0], axis[1], side * (z + length / 2)]);
      pieces.push({ shape: { kind: 'plate', radius, length }, finish: 'rubber', place, mover, canGhost: true });
      const ring = { kind: 'ring', radius: radius * 0.7, thickness: 0.0022 } as const;
      const at = placeAt([axis[0], axis[1], side * (z + length * 0.81)]);
      if (radius > 0.2) pieces.push({ shape: ring, finish: 'brass', place: at, mover, canGhost: true });
    }
    z += length + GAP;
  }
  return { pieces, outer: z };
}
