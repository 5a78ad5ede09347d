import { type RefObject, useEffect } from 'react';
import type { Places } from '../../display/alignment';
import { betweenSamples } from '../../display/betweenSamples';
import { otherSide, type Side } from '../../display/side';
import type { ChartDefinition } from '../data/definition';
import { withUnit } from '../data/sentences';
import { presentSides, type SideSeries, type Sides } from '../data/series';
import { firstSide } from '../layout/fractionAt';
import type { Cursor } from './cursor';

interface Spoken {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  readonly cursor: Cursor;
}

/** Keeps the slider's spoken value at the cursor, once for each percent. */
export function useSpokenValue(
  plot: RefObject<HTMLElement | null>,
  { definition, series, names, cursor }: Spoken,
): void {
  useEffect(() => {
    let spoken = '';
    const first = firstSide(definition, series);
    const percentOf = (places: Places, side: Side) => Math.round(places[side].fraction * 100);
    const speak = (places: Places) => {
      const percent = percentOf(places, first);
      const other = percentOf(places, otherSide(first));
      if (spoken === `${percent} ${other}`) return;
      spoken = `${percent} ${other}`;
      const values = presentSides(series).map(({ side, series: own }) => {
        const value = withUnit(betweenSamples(own.curves[0].y, places[side].fraction), definition.quantity);
        const isElsewhere = percentOf(places, side) !== percent;
        return `${names[side]} ${value}${isElsewhere ? ` at ${percentOf(places, side)} %` : ''}`;
      });
      plot.current?.setAttribute('aria-valuenow', String(percent));
      plot.current?.setAttribute('aria-valuetext', [`${percent} %`, ...values].join(', '));
    };
    speak(cursor.get());
    return cursor.subscribe(speak);
  }, [plot, definition, series, names, cursor]);
}
