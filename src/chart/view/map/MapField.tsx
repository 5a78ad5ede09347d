import { type CSSProperties, useRef } from 'react';
import { formatSetting } from '../../../display/settings';
import { type CellAt, cellWords } from '../../data/map/mapWords';
import type { MapLayout } from '../../layout/map/layOutMap';
import { MapPicture } from './MapPicture';
import own from './map.module.css';
import type { MapHands } from './mapHands';
import { useMapClock } from './useMapClock';
import { useMapWalk } from './useMapWalk';

interface MapFieldProps {
  readonly layout: MapLayout;
  readonly present: number | null;
  readonly hands: MapHands;
}

/** The picture of a map with what a pointer or keys read off it. */
export function MapField({ layout, present, hands }: MapFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const { at, handlers } = useMapWalk({ layout, present, hands });
  useMapClock(field, { layout, present }, hands.cursor);
  const { spec, units, name } = layout.grid.source;
  const now = present === null ? '' : `, now ${formatSetting(spec, present, units)}`;
  return (
    <div
      ref={field}
      className={own.field}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through its cells
      tabIndex={0}
      aria-label={`Map of ${spec.label}, ${name}${now}: arrow keys read its cells, Enter sets one`}
      {...handlers}
    >
      <MapPicture layout={layout} present={present} hasClock />
      {at && <Reading layout={layout} at={at} />}
      <p className="visually-hidden" role="status">
        {at?.isByKey && spoken(layout, at)}
      </p>
    </div>
  );
}

function spoken({ grid }: MapLayout, at: CellAt): string {
  const { where, what } = cellWords(grid, at);
  return `${what}. ${where}.`.replace('..', '.');
}

/** A cell is outlined at least this large, px. */
const LEAST = 9;

/** The outline of the cell that is read, and what it says beside it. */
function Reading({ layout, at }: { layout: MapLayout; at: CellAt }) {
  const { grid, columnEdges, rowEdges, width, height, plot } = layout;
  const { where, what } = cellWords(grid, at);
  const [left, right] = [columnEdges[at.column], columnEdges[at.column + 1]];
  const [bottom, top] = [rowEdges[at.row], rowEdges[at.row + 1]];
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const share = (of: number, whole: number) => `${(100 * of) / whole}%`;
  const wide = Math.max(LEAST, right - left);
  const tall = Math.max(LEAST, bottom - top);
  const box: CSSProperties = {
    left: share(x - wide / 2, width),
    top: share(y - tall / 2, height),
    width: share(wide, width),
    height: share(tall, height),
  };
  const isLeft = x < (plot.left + plot.right) / 2;
  const isHigh = y < (plot.top + plot.bottom) / 2;
  const words: CSSProperties = {
    [isLeft ? 'left' : 'right']: share(isLeft ? right + LEAST : width - left + LEAST, width),
    [isHigh ? 'top' : 'bottom']: share(isHigh ? bottom + LEAST : height - top + LEAST, height),
  };
  return (
    <>
      <div className={own.cell} style={box} aria-hidden="true" />
      <div className={own.reading} style={words} aria-hidden="true">
        <strong>{what}</strong>
        <span>{where}</span>
      </div>
    </>
  );
}
