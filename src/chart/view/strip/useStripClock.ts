import { type RefObject, useLayoutEffect } from 'react';
import { betweenSamples } from '../../../display/betweenSamples';
import type { StripLayout } from '../../layout/strip/layOutStrip';
import type { Cursor } from '../cursor';

/** Moves the bars of now with the clock, by attributes, outside React: playing costs no rendering. */
export function useStripClock(host: RefObject<HTMLElement | null>, layout: StripLayout | null, cursor: Cursor): void {
  useLayoutEffect(() => {
    if (!host.current || !layout) return;
    const svg = host.current;
    const parts = layout.rows.flatMap(({ source: { side }, lane }) =>
      side && lane
        ? (['thighTrunk', 'hip'] as const).map((of) => ({
            element: svg.querySelector(`[data-now=${side}] [data-of=${of}]`),
            angles: lane[of],
          }))
        : [],
    );
    const move = (fraction: number) => {
      for (const { element, angles } of parts)
        element?.setAttribute('transform', `translate(${layout.x.at(betweenSamples(angles, fraction)).toFixed(1)})`);
    };
    move(cursor.get());
    return cursor.subscribe(move);
  }, [host, layout, cursor]);
}
