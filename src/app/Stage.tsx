import { type RefObject, useEffect, useRef, useState } from 'react';
import { hasWebgl } from '../scene/stage/webgl';
import { exerciseOf } from '../state/comparison';
import type { Side } from '../state/types';
import { useLockout } from '../state/useLockout';
import { setDetail } from '../state/view';
import { MuscleChip } from '../ui/pane/MuscleChip';
import { NoRepetitionMessage } from '../ui/pane/NoRepetitionMessage';
import { PaneHead } from '../ui/pane/PaneHead';
import { PaneTwin } from '../ui/pane/PaneTwin';
import { Readout } from '../ui/pane/Readout';
import { ViewPill } from '../ui/pane/ViewPill';
import { ColorLegend, DrawnFigure, Figures } from './Figures';
import styles from './stage.module.css';

/** Both panes over one picture. */
export function Stage({ hasReadouts }: { hasReadouts: boolean }) {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(hasWebgl);
  useEffect(() => {
    if (!isDrawn) setDetail('flat');
  }, [isDrawn]);
  return (
    <div className={styles.stage}>
      <Figures panes={{ left, right }} onFail={() => setDrawn(false)} />
      <Pane side="left" canvas={left} isDrawn={isDrawn} />
      <Pane side="right" canvas={right} isDrawn={isDrawn} />
      <div className={styles.picked}>
        <div data-over-figures="passing">
          <MuscleChip />
        </div>
      </div>
      {isDrawn && (
        <div className={styles.views}>
          <ViewPill />
        </div>
      )}
      {isDrawn && (
        <div className={styles.legend}>
          <ColorLegend />
        </div>
      )}
      {hasReadouts && (
        <div className={styles.readouts}>
          <Readout side="left" />
          <Readout side="right" />
        </div>
      )}
    </div>
  );
}

interface PaneProps {
  readonly side: Side;
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly isDrawn: boolean;
}

function Pane({ side, canvas, isDrawn }: PaneProps) {
  const label = useLockout((state) => exerciseOf(state.comparison, side).label);
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  return (
    <section className={styles.pane} data-side={side} aria-label={`${label}, ${side}`}>
      <PaneHead side={side} />
      <PaneTwin side={side} />
      <div
        className={styles.canvas}
        data-canvas=""
        ref={canvas}
        data-stale={(isStale && isDrawn) || undefined}
        data-drawn={!isDrawn || undefined}
        {...(isDrawn && {
          role: 'application',
          tabIndex: 0,
          'aria-label': `${label}, figure: arrow keys turn it, plus and minus zoom, 0 shows the side`,
        })}
      >
        {!isDrawn && (
          <>
            <DrawnFigure side={side} />
            {side === 'left' && !isStale && (
              <p className={styles.drawn}>Drawn from the side: WebGL 2 is off or missing in this browser.</p>
            )}
          </>
        )}
      </div>
      {isStale && (
        <div className={styles.message}>
          <NoRepetitionMessage side={side} />
        </div>
      )}
    </section>
  );
}
