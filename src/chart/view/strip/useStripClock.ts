import { type RefObject, useLayoutEffect } from 'react';
import type { Places } from '../../../display/alignment';
import { betweenSamples } from '../../../display/betweenSamples';
import type { StripLayout } from '../../layout/strip/layOutStrip';
import { px, set } from '../attributes';
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
            side,
          }))
        : [],
    );
    const move = (places: Places) => {
      for (const { element, angles, side } of parts) {
        const at = layout.x.at(betweenSamples(angles, places[side].fraction));
        if (element) set(element, 'transform', `translate(${px(at)})`);
      }
    };
    move(cursor.get());
    return cursor.subscribe(move);
  }, [host, layout, cursor]);
}
