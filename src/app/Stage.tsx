import { type RefObject, useRef } from 'react';
import { exerciseOf } from '../state/comparison';
import type { Side } from '../state/types';
import { useLockout } from '../state/useLockout';
import { NoRepetitionMessage } from '../ui/pane/NoRepetitionMessage';
import { PaneHead } from '../ui/pane/PaneHead';
import { PaneTwin } from '../ui/pane/PaneTwin';
import { Readout } from '../ui/pane/Readout';
import { ViewPill } from '../ui/pane/ViewPill';
import { Figures } from './Figures';
import styles from './stage.module.css';

/** Both panes over one picture. */
export function Stage({ hasReadouts }: { hasReadouts: boolean }) {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.stage}>
      <Figures panes={{ left, right }} />
      <Pane side="left" canvas={left} />
      <Pane side="right" canvas={right} />
      <div className={styles.views}>
        <ViewPill />
      </div>
      {hasReadouts && (
        <div className={styles.readouts}>
          <Readout side="left" />
          <Readout side="right" />
        </div>
      )}
    </div>
  );
}

function Pane({ side, canvas }: { side: Side; canvas: RefObject<HTMLDivElement | null> }) {
  const label = useLockout((state) => exerciseOf(state.comparison, side).label);
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  return (
    <section className={styles.pane} data-side={side} aria-label={`${label}, ${side}`}>
      <PaneHead side={side} />
      <PaneTwin side={side} />
      <div className={styles.canvas} data-canvas="" ref={canvas} data-stale={isStale || undefined} />
      {isStale && (
        <div className={styles.message}>
          <NoRepetitionMessage side={side} />
        </div>
      )}
    </section>
  );
}
