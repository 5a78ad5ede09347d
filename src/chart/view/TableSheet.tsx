import { useEffect, useRef } from 'react';
import { Dialog } from '../../controls/Dialog';
import type { Places } from '../../display/alignment';
import { SIDES } from '../../display/side';
import type { Published } from '../data/backdrop';
import type { ChartDefinition } from '../data/definition';
import type { SideSeries, Sides } from '../data/series';
import { ChartTable } from './ChartTable';
import styles from './chart.module.css';
import type { Cursor } from './cursor';

/** A row for each percent. */
const STEPS = 100;

interface TableSheetProps {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  readonly published: readonly Published[];
  readonly cursor: Cursor;
  readonly onClose: () => void;
}

/** The numbers of a chart as a sheet over the page: it opens at the row of the clock, of each exercise where they differ, which stays in sight. */
export function TableSheet({ definition, series, names, published, cursor, onClose }: TableSheetProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const rows = region.current?.querySelectorAll('tbody tr');
    let now: readonly (Element | undefined)[] = [];
    const follow = (places: Places) => {
      const next = SIDES.map((side) => rows?.[Math.round(places[side].fraction * STEPS)]);
      if (next.every((row, i) => row === now[i])) return;
      for (const row of now) row?.removeAttribute('data-now');
      for (const row of next) row?.setAttribute('data-now', '');
      now = next;
    };
    follow(cursor.get());
    now[0]?.scrollIntoView?.({ block: 'center' });
    return cursor.subscribe(follow);
  }, [cursor]);
  const { title, quantity } = definition;
  return (
    <Dialog title={`${title}, ${quantity.symbol}`} isOpen onClose={onClose} look="wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={region} className={styles.tableBox} tabIndex={0} aria-label={`${title}, table`}>
        <ChartTable definition={definition} series={series} names={names} steps={STEPS} published={published} />
      </section>
    </Dialog>
  );
}
