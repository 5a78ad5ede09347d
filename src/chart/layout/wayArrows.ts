import type { Side } from '../../display/side';
import type { PixelCurve } from './pixelCurves';
import type { Axes } from './plotSpace';

/** An arrowhead on a curve that runs back and forth: which way the movement goes there. */
export interface WayArrow {
  readonly key: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  /** degrees, clockwise from rightward */
  readonly turn: number;
}

/** On the way up near the flexed end, on the way down near the extended one, so that they part where both ways are one line. */
const PLACES = { up: 1 / 6, down: 4 / 6 } as const;
/** Samples on either side between which the direction is read, and how far they must be apart, px. */
const REACH = 2;
const LEAST_LENGTH = 0.5;

/** Arrows of the main curves; none along the clock, which only goes one way. */
export function layOutArrows(curves: readonly PixelCurve[], { definition: { axis } }: Axes): WayArrow[] {
  if (axis.isClock) return [];
  const mains = curves.filter(({ curve }) => curve.definition.role === 'main');
  return mains.flatMap(({ side, px, py }) =>
    (['up', 'down'] as const).flatMap((way) => {
      const last = px.length - 1;
      const at = Math.round(PLACES[way] * last);
      const [from, to] = [Math.max(0, at - REACH), Math.min(last, at + REACH)];
      const [dx, dy] = [px[to] - px[from], py[to] - py[from]];
      if (Math.hypot(dx, dy) < LEAST_LENGTH) return [];
      return [{ key: `${side}-${way}`, side, x: px[at], y: py[at], turn: (Math.atan2(dy, dx) * 180) / Math.PI }];
    }),
  );
}
