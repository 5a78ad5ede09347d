import { type RefObject, useEffect } from 'react';
import { betweenSamples } from '../../display/betweenSamples';
import type { ChartDefinition } from '../data/definition';
import { withUnit } from '../data/sentences';
import { presentSides, type SideSeries, type Sides } from '../data/series';
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
    let spoken = -1;
    const speak = (fraction: number) => {
      const percent = Math.round(fraction * 100);
      if (percent === spoken) return;
      spoken = percent;
      const values = presentSides(series).map(
        ({ side, series: own }) =>
          `${names[side]} ${withUnit(betweenSamples(own.curves[0].y, fraction), definition.quantity)}`,
      );
      plot.current?.setAttribute('aria-valuenow', String(percent));
      plot.current?.setAttribute('aria-valuetext', [`${percent} %`, ...values].join(', '));
    };
    speak(cursor.get());
    return cursor.subscribe(speak);
  }, [plot, definition, series, names, cursor]);
}
