import type { ContactLoad, Loads } from '../../model/load/loads';
import { type Instant, valueAt } from '../base/instant';
import type { Project } from '../base/project';

/** Length of an arrow, m for each N, and of the longest one of a repetition, m: heavier loads have a smaller scale. */
const SCALE = 0.4 / 1000;
const LONGEST = 0.45;
/** Shorter arrows would only be heads, N. */
const LEAST_FORCE = 20;

/** What pushes on the body: the right foot's heel and ball together, everything else by its name. */
export const PUSHERS = {
  foot: ['heel', 'ball'],
  seat: ['seat'],
  bench: ['bench'],
  back: ['back'],
} as const satisfies Readonly<Record<string, readonly ContactLoad['name'][]>>;
export type Pusher = keyof typeof PUSHERS;
export const PUSHER_NAMES = Object.keys(PUSHERS) as Pusher[];

/** One arrow: from the middle of the push on, along the force on the body. Ground frame, written in place. */
export interface Arrow {
  /** [2 × 3] m */
  readonly line: Float64Array;
  /** N */
  force: number;
}

export type Arrows = Readonly<Record<Pusher, Arrow>>;

export function createArrows(): Arrows {
  const arrow = (): Arrow => ({ line: new Float64Array(6), force: 0 });
  return { foot: arrow(), seat: arrow(), bench: arrow(), back: arrow() };
}

/** Writes all arrows at an instant; those that hardly push have no force. */
export function placeArrows(instant: Instant, loads: Loads | null, out: Arrows): void {
  for (const pusher of PUSHER_NAMES)
    if (!loads || !placeArrow(instant, loads, pusher, out[pusher])) out[pusher].force = 0;
}

/** Writes a pusher's arrow at an instant; false where it hardly pushes. Its parts are weighted by their force. */
function placeArrow(instant: Instant, loads: Loads, pusher: Pusher, out: Arrow): boolean {
  const { line } = out;
  line.fill(0);
  let total = 0;
  for (const { name, point, force } of loads.contacts) {
    if (!(PUSHERS[pusher] as readonly string[]).includes(name)) continue;
    let square = 0;
    for (let k = 0; k < 3; k++) {
      const push = valueAt(instant, force, 3, k);
      square += push * push;
      line[3 + k] += push;
    }
    const weight = Math.sqrt(square);
    total += weight;
    for (let k = 0; k < 3; k++) line[k] += weight * valueAt(instant, point, 3, k);
  }
  out.force = Math.hypot(line[3], line[4], line[5]);
  if (out.force < LEAST_FORCE) return false;
  const scale = scaleOf(loads);
  for (let k = 0; k < 3; k++) {
    line[k] /= total;
    line[3 + k] = line[k] + scale * line[3 + k];
  }
  return true;
}

const scales = new WeakMap<Loads, number>();

/** The same through a repetition, so that lengths can be compared. */
function scaleOf(loads: Loads): number {
  const known = scales.get(loads);
  if (known !== undefined) return known;
  let largest = 0;
  const { contacts, sampleCount } = loads;
  for (const names of Object.values(PUSHERS) as readonly (readonly string[])[])
    for (let i = 0; i < sampleCount; i++) {
      const sum = [0, 0, 0];
      for (const { name, force } of contacts)
        if (names.includes(name)) for (let k = 0; k < 3; k++) sum[k] += force[3 * i + k];
      largest = Math.max(largest, Math.hypot(...sum));
    }
  const scale = Math.min(SCALE, LONGEST / Math.max(largest, LEAST_FORCE));
  scales.set(loads, scale);
  return scale;
}

/** Half as wide as the shaft and the head, and how long that is, px. */
const SHAPE = { shaft: 2.25, head: 6.5, long: 11 } as const;

/** A hollow arrow: no line of action looks like it. */
export function arrowPath({ line, force }: Arrow, project: Project): string {
  if (force === 0) return '';
  const [ax, ay] = project(line, 0);
  const [bx, by] = project(line, 1);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const { shaft, head, long } = SHAPE;
  const neck = Math.max(0, length - long);
  const point = (along: number, across: number): string =>
    `${(ax + ux * along - uy * across).toFixed(1)} ${(ay + uy * along + ux * across).toFixed(1)}`;
  const corners = [
    point(0, shaft),
    point(neck, shaft),
    point(neck, head),
    point(length, 0),
    point(neck, -head),
    point(neck, -shaft),
    point(0, -shaft),
  ];
  return `M${corners.join('L')}Z`;
}

/** "each foot", of "410 N each foot". */
export function pusherWords(pusher: Pusher, isOneLeg: boolean): string {
  if (pusher === 'foot') return isOneLeg ? 'foot' : 'each foot';
  return pusher;
}
