import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { type Action, actionOf } from '../../../display/shortcuts';
import { columnAt, nearestIndex } from '../../data/map/mapGrid';
import type { CellAt } from '../../data/map/mapWords';
import { cellAt, type MapLayout } from '../../layout/map/layOutMap';
import type { MapHands } from './mapHands';

const LEAP = 10;

/** How far each key goes: columns and rows. */
const STEPS: Readonly<Partial<Record<Action<'map'>, readonly [number, number]>>> = {
  earlier: [-1, 0],
  later: [1, 0],
  more: [0, 1],
  less: [0, -1],
  muchEarlier: [-LEAP, 0],
  muchLater: [LEAP, 0],
  muchMore: [0, LEAP / 2],
  muchLess: [0, -LEAP / 2],
  first: [-Infinity, 0],
  last: [Infinity, 0],
};

/** The cell that is read. */
interface Read extends CellAt {
  /** Whether keys brought it there, so that it is spoken. */
  readonly isByKey: boolean;
}

interface Walking {
  readonly layout: MapLayout;
  readonly present: number | null;
  readonly hands: Pick<MapHands, 'cursor' | 'onGo'>;
}

/** Reads cells under a pointer or by keys, and sets the one that is pressed. */
export function useMapWalk({ layout, present, hands }: Walking) {
  const [read, setRead] = useState<Read | null>(null);
  const { grid } = layout;
  // another map may have fewer cells
  const at = read && grid.rows[read.row]?.values.length > read.column ? read : null;
  const go = ({ row, column }: CellAt) => {
    const { places, row: own } = grid.rows[row];
    const place = places?.[column];
    if (typeof place === 'number') hands.onGo(own.value, place);
  };
  const under = (event: MouseEvent<HTMLElement>): CellAt | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const { left, right, top, bottom } = layout.plot;
    return x >= left && x <= right && y >= top && y <= bottom ? cellAt(layout, x, y) : null;
  };
  const hear = (event: KeyboardEvent) => {
    const action = actionOf('map', event);
    const step = action && STEPS[action];
    if (step) setRead({ ...moved(layout, at ?? cellNow(layout, present, hands), at ? step : [0, 0]), isByKey: true });
    else if (action === 'set' && at) go(at);
    else if (action === 'leave' && at) setRead(null);
    else return;
    event.preventDefault();
  };
  return {
    at,
    handlers: {
      onKeyDown: hear,
      onBlur: () => setRead(null),
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const cell = under(event);
        setRead(cell && { ...cell, isByKey: false });
      },
      onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && setRead(null),
      onClick: (event: MouseEvent<HTMLElement>) => {
        const cell = under(event);
        if (!cell) return;
        setRead({ ...cell, isByKey: false });
        go(cell);
      },
    },
  };
}

/** The cell of what is set, at the moment the clock shows. */
function cellNow({ grid }: MapLayout, present: number | null, { cursor }: Walking['hands']): CellAt {
  const { source, columns, rows } = grid;
  const values = rows.map(({ row }) => row.value);
  const row = nearestIndex(values, present ?? values[0]);
  const own = rows[row].row;
  const { fraction } = cursor.get()[source.side];
  return { row, column: own.kind === 'possible' ? nearestIndex(columns, columnAt(source, own, fraction)) : 0 };
}

function moved({ grid }: MapLayout, { row, column }: CellAt, [columns, rows]: readonly [number, number]): CellAt {
  const within = (index: number, count: number) => Math.min(count - 1, Math.max(0, index));
  return { row: within(row + rows, grid.rows.length), column: within(column + columns, grid.columns.length) };
}
