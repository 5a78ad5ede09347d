import { PLATE_RADIUS } from '../../../model/exercise/equipment/barbellParts';
import { type Piece, type PlateFace, placeAt } from '../piece';
import { FULL_SIZE } from '../pieceGeometry';

/** A weight plate: mass kg, radius and thickness m. */
export interface WeightPlate {
  readonly mass: number;
  readonly radius: number;
  readonly length: number;
}

/** Rubber plates of full diameter; thin steel ones where the rubber would not fit; both heaviest first. */
const RUBBER: readonly WeightPlate[] = [
  { mass: 20, radius: PLATE_RADIUS, length: 0.052 },
  { mass: 15, radius: PLATE_RADIUS, length: 0.043 },
  { mass: 10, radius: PLATE_RADIUS, length: 0.034 },
  { mass: 5, radius: PLATE_RADIUS, length: 0.026 },
  { mass: 2.5, radius: PLATE_RADIUS, length: 0.02 },
];
const STEEL: readonly WeightPlate[] = [
  { mass: 25, radius: PLATE_RADIUS, length: 0.027 },
  { mass: 20, radius: PLATE_RADIUS, length: 0.023 },
  { mass: 15, radius: PLATE_RADIUS, length: 0.02 },
  { mass: 10, radius: PLATE_RADIUS, length: 0.016 },
];

/** Change plates, heaviest first: they follow the first plate. */
const CHANGE: readonly WeightPlate[] = [
  { mass: 5, radius: 0.114, length: 0.022 },
  { mass: 2.5, radius: 0.095, length: 0.018 },
  { mass: 1.25, radius: 0.082, length: 0.014 },
  { mass: 0.5, radius: 0.068, length: 0.012 },
  { mass: 0.25, radius: 0.058, length: 0.01 },
];

const GAP = 0.003;
/** What is too light to be drawn, kg. */
const DUST = 1e-6;

/** Bumpers from 10 kg on: lighter full-size plates are only for bars that stand on them. */
const BUMPERS = RUBBER.filter(({ mass }) => mass >= 10);

/**
 * The plates of one side: exactly `mass` together, the last one made for what the usual ones leave. Where the bar stands on the
 * floor, the first is of full size however light it is.
 */
export function platesFor(mass: number, room: number, standsOnFloor = true): WeightPlate[] {
  const rubber = fill(mass, standsOnFloor ? RUBBER : BUMPERS);
  return lengthOf(rubber) <= room ? rubber : fill(mass, STEEL);
}

/** Room that plates take along the sleeve. */
export function lengthOf(plates: readonly WeightPlate[]): number {
  return plates.reduce((sum, { length }) => sum + length + GAP, 0);
}

function fill(mass: number, family: readonly WeightPlate[]): WeightPlate[] {
  const plates: WeightPlate[] = [];
  let left = mass;
  const put = (plate: WeightPlate): void => {
    plates.push(plate);
    left -= plate.mass;
  };
  for (const plate of family) while (left >= plate.mass - DUST && (plate.mass >= 10 || plates.length === 0)) put(plate);
  for (const plate of CHANGE) while (left >= plate.mass - DUST) put(plate);
  if (left > DUST) {
    const thinnest = CHANGE[CHANGE.length - 1];
    put({ mass: left, radius: thinnest.radius * 0.8, length: thinnest.length * (0.3 + left / thinnest.mass) });
  }
  return plates;
}

/** Discs on both sides of a mover, from `inner` outward along z, on an axis through (x, y). Returns where they end. */
export function weightPlates(
  mover: string | undefined,
  plates: readonly WeightPlate[],
  axis: readonly [x: number, y: number],
  inner: number,
): { pieces: Piece[]; outer: number } {
  const pieces: Piece[] = [];
  let z = inner;
  plates.forEach(({ radius, length }, i) => {
    const isHidden = (neighbor: WeightPlate | undefined) => neighbor !== undefined && neighbor.radius >= radius;
    for (const side of [-1, 1]) {
      const [outward, inward]: [PlateFace, PlateFace] = side > 0 ? ['front', 'back'] : ['back', 'front'];
      const covered = [...(isHidden(plates[i + 1]) ? [outward] : []), ...(isHidden(plates[i - 1]) ? [inward] : [])];
      const at = (share: number) => placeAt([axis[0], axis[1], side * (z + length * share)]);
      const trim = { mover, canGhost: true };
      pieces.push({ shape: { kind: 'plate', radius, length, covered }, finish: 'rubber', place: at(0.5), ...trim });
      if (radius < FULL_SIZE || covered.includes(outward)) continue;
      const ring = (r: number, lift: number, finish: Piece['finish']): Piece => ({
        shape: { kind: 'ring', radius: r, thickness: 0.0022 },
        finish,
        place: at(lift),
        ...trim,
      });
      // lines that still tell where a plate is when it has become a ghost
      pieces.push(ring(radius * 0.94, 1.004, 'steel'), ring(radius * 0.7, 0.81, 'brass'));
    }
    z += length + GAP;
  });
  return { pieces, outer: z };
}
