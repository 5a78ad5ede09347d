import { type RefObject, useLayoutEffect } from 'react';
import type { Places } from '../../../display/alignment';
import { columnAt, nearestIndex } from '../../data/map/mapGrid';
import type { MapLayout } from '../../layout/map/layOutMap';
import { px, set } from '../attributes';
import type { Cursor } from '../cursor';

/** Moves the line of now with the clock, by attributes, outside React: playing costs no rendering. */
export function useMapClock(
  host: RefObject<HTMLElement | null>,
  { layout, present }: { readonly layout: MapLayout; readonly present: number | null },
  cursor: Cursor,
): void {
  useLayoutEffect(() => {
    const line = host.current?.querySelector('[data-map-now]');
    if (!line) return;
    const { source } = layout.grid;
    const values = source.rows.map(({ value }) => value);
    const row = source.rows[nearestIndex(values, present ?? values[0])];
    const move = (places: Places) => {
      const { fraction } = places[source.side];
      const isThere = row.kind === 'possible';
      set(line, 'visibility', isThere || source.axis === 'percent' ? 'visible' : 'hidden');
      const column = isThere ? columnAt(source, row, fraction) : 100 * fraction;
      set(line, 'transform', `translate(${px(layout.x.at(column))})`);
    };
    move(cursor.get());
    return cursor.subscribe(move);
  }, [host, layout, present, cursor]);
}
