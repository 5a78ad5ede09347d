import { MUSCLES } from '../../../model/muscle/geometry';
import type { Quality } from '../../base/quality';
import { smoothStep } from '../../base/smoothStep';
import type { BellyBody, BodyRings, SheetBody } from './bodyRings';
import { BELLIES, type BellyRow, SHEETS } from './bodyTable';
import { sheetNodes } from './sheetNodes';

/** Static layout of all muscle bodies of one leg: one buffer, one draw call. */
export interface BodyLayout {
  readonly bellies: readonly BellyBody[];
  readonly sheets: readonly SheetBody[];
  readonly vertexCount: number;
  /** Corners of all triangles as seen; behind them, from `seenCorners` on, a coarse set for the shadow. */
  readonly index: Uint32Array;
  readonly seenCorners: number;
  /** [vertex × 3] share along, fiber number around, 1 flesh … 0 tendon. */
  readonly fiber: Float32Array;
  /** [vertex] index of the muscle whose color it takes. */
  readonly muscle: Float32Array;
  /** [triangle] index of the muscle, for picking. */
  readonly muscleOfTriangle: Uint8Array;
}

/** Fiber bundles drawn around a belly and across a sheet. */
const BUNDLES = { belly: 24, sheet: 40 } as const;

/** Rings beyond this share of the way from an end of the flesh into it are all flesh. */
const FADE = 0.09;

/** A belly is no longer one with fewer: a ring of tendon at each end, flesh between, a section with an inside. */
const [LEAST_RINGS, LEAST_SIDES] = [6, 4];

export function layOutBodies({ muscle: { rings, sides } }: Quality): BodyLayout {
  let next = 0;
  const ringsAt = (along: number, around: number): BodyRings => {
    const firstVertex = next;
    next += along * around;
    return { firstVertex, rings: along, sides: around };
  };
  const bellies = BELLIES.map((row): BellyBody => {
    const along = Math.max(LEAST_RINGS, Math.round(rings * row.detail));
    const around = Math.max(LEAST_SIDES, Math.round(sides * row.roundness));
    return { ...ringsAt(along, around), row, muscle: MUSCLES.indexOf(row.muscle) };
  });
  const across = Math.max(5, Math.round(sides * 1.1));
  const sheets = SHEETS.map((row): SheetBody => {
    const muscles = row.lines.map((line) => MUSCLES.indexOf(line.muscle));
    const body = { ...ringsAt(rings, 2 * (across + 1)), row, muscles, across };
    return { ...body, nodes: sheetNodes(body) };
  });
  const layout = {
    bellies,
    sheets,
    vertexCount: next,
    ...bodyIndex([...bellies, ...sheets]),
    fiber: new Float32Array(3 * next),
    muscle: new Float32Array(next),
  };
  for (const body of bellies) describeBelly(layout, body);
  for (const body of sheets) describeSheet(layout, body);
  return { ...layout, muscleOfTriangle: triangleMuscles(layout.index.subarray(0, layout.seenCorners), layout.muscle) };
}

/** Where a ring of a long muscle stands: in which stretch, and how far into it. */
export interface RingPlace {
  readonly zone: 'near' | 'belly' | 'far';
  readonly share: number;
}

/** Steps that are always left to the flesh. */
const FLESHY_STEPS = 3;

/** Rings are dealt out by length, a few more to the flesh than to the tendons; of few rings most stay with the flesh. */
export function ringPlace(ring: number, rings: number, [from, to]: BellyRow['belly']): RingPlace {
  const steps = rings - 1;
  const least = steps < 4 * FLESHY_STEPS ? 1 : 2;
  const deal = (length: number): number => Math.max(least, Math.round(0.85 * steps * length));
  const near = deal(from);
  const far = Math.min(deal(1 - to), steps - near - FLESHY_STEPS);
  const belly = steps - near - far;
  if (ring < near) return { zone: 'near', share: ring / near };
  if (ring <= near + belly) return { zone: 'belly', share: (ring - near) / belly };
  return { zone: 'far', share: (ring - near - belly) / far };
}

/** The fleshy rings of a long muscle, without its tendons. */
export function fleshOf({ firstVertex, rings, sides, row }: BellyBody): BodyRings {
  const isFlesh = Array.from({ length: rings }, (_, r) => ringPlace(r, rings, row.belly).zone === 'belly');
  const first = isFlesh.indexOf(true);
  return { firstVertex: firstVertex + first * sides, rings: isFlesh.lastIndexOf(true) - first + 1, sides };
}

type Writable = Pick<BodyLayout, 'fiber' | 'muscle'>;

function describeBelly({ fiber, muscle }: Writable, body: BellyBody): void {
  for (let r = 0; r < body.rings; r++) {
    const { zone, share } = ringPlace(r, body.rings, body.row.belly);
    const flesh = zone === 'belly' ? fade(share) : 0;
    for (let s = 0; s < body.sides; s++) {
      const v = body.firstVertex + r * body.sides + s;
      // up one side and down the other, so that the seam does not show
      const around = 1 - Math.abs(1 - (2 * s) / body.sides);
      fiber.set(
        [r / (body.rings - 1), around * BUNDLES.belly + (s * 2 > body.sides ? BUNDLES.belly : 0), flesh],
        3 * v,
      );
      muscle[v] = body.muscle;
    }
  }
}

function describeSheet({ fiber, muscle }: Writable, body: SheetBody): void {
  const { nodes, across, muscles, sides, row } = body;
  const [from, to] = row.belly;
  for (let r = 0; r < body.rings; r++)
    for (let s = 0; s < sides; s++) {
      const v = body.firstVertex + r * sides + s;
      // over the outer face, back under the inner
      const j = s <= across ? s : 2 * across + 1 - s;
      const node = r * (across + 1) + j;
      const along = nodes[2 * node];
      // a fan's rings cross its fibers, the others' nodes lie along them
      const share = row.corner === undefined ? j / across : nodes[2 * node + 1] / (muscles.length - 1);
      const flesh = along <= from || along >= to ? 0 : fade((along - from) / (to - from));
      fiber.set([along, share * BUNDLES.sheet, flesh], 3 * v);
      muscle[v] = muscles[Math.max(0, Math.min(muscles.length - 1, Math.floor(share * muscles.length)))];
    }
}

function fade(share: number): number {
  return smoothStep(Math.min(share, 1 - share) / FADE);
}

/** A soft shadow shows no more than every third ring and side. */
const SHADOW_STEP = 3;

function bodyIndex(bodies: readonly BodyRings[]): Pick<BodyLayout, 'index' | 'seenCorners'> {
  const seen = ringIndex(bodies, 1);
  return { index: Uint32Array.from([...seen, ...ringIndex(bodies, SHADOW_STEP)]), seenCorners: seen.length };
}

/** Two triangles for each cell of `step` × `step` vertices; the last row and column of cells may be narrower. */
function ringIndex(bodies: readonly BodyRings[], step: number): number[] {
  const index: number[] = [];
  for (const { firstVertex, rings, sides } of bodies)
    for (let r = 0; r + 1 < rings; r += step)
      for (let s = 0; s < sides; s += step) {
        const row = firstVertex + r * sides;
        const next = firstVertex + Math.min(rings - 1, r + step) * sides;
        const t = s + step < sides ? s + step : 0;
        index.push(row + s, next + s, row + t, row + t, next + s, next + t);
      }
  return index;
}

function triangleMuscles(index: Uint32Array, muscle: Float32Array): Uint8Array {
  return Uint8Array.from({ length: index.length / 3 }, (_, t) => muscle[index[3 * t]]);
}
