import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import type { Side } from '../../display/side';
import { hasWebgl } from '../../scene/canvas/webgl';
import type { BonesLack } from '../../scene/Scene';
import { nameOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { setDetail } from '../../state/view';
import { MuscleChip } from '../../ui/pane/MuscleChip';
import { NoRepetitionMessage } from '../../ui/pane/NoRepetitionMessage';
import { PaneHead } from '../../ui/pane/PaneHead';
import { PaneTwin } from '../../ui/pane/PaneTwin';
import { PinChip } from '../../ui/pane/PinChip';
import { Readout } from '../../ui/pane/Readout';
import { ViewPill } from '../../ui/pane/ViewPill';
import { ColorLegend, DrawnFigure, Figures, type LostPicture, type PanePlaces, Waiting } from './Figures';
import type { Lack } from './LatePart';
import styles from './panes.module.css';

interface PanesProps {
  readonly hasReadouts: boolean;
  /** Whether the exercises stay what they are. */
  readonly areFixed?: boolean;
}

/** Both panes over one picture. */
export function Panes({ hasReadouts, areFixed = false }: PanesProps) {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const panes = { left, right };
  const [isPossible] = useState(hasWebgl);
  const [lost, setLost] = useState<LostPicture | null>(null);
  const [isGone, setGone] = useState(false);
  const [bones, setBones] = useState<BonesLack | null>(null);
  const [isSlow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const makeAnew = () => setAttempt(attempt + 1);
  const isDrawn = isPossible && lost === null && !isGone;
  useEffect(() => {
    if (!isDrawn) setDetail('flat');
  }, [isDrawn]);
  return (
    <div className={styles.panes}>
      {isPossible && (
        <Figures key={attempt} panes={panes} onLost={setLost} onGone={setGone} onBones={setBones} onSlow={setSlow} />
      )}
      <Pane side="left" panes={panes} isDrawn={isDrawn} isFixed={areFixed} />
      <Pane side="right" panes={panes} isDrawn={isDrawn} isFixed={areFixed} />
      <div className={styles.picked}>
        <div data-over-figures="passing">
          <PinChip />
          {isDrawn && isSlow ? <OnTheirWay /> : <MuscleChip />}
        </div>
      </div>
      {isDrawn && (
        <div className={styles.views}>
          <ViewPill />
        </div>
      )}
      {isDrawn ? (
        <div className={styles.legend}>
          <div data-over-figures="passing">
            <ColorLegend />
          </div>
        </div>
      ) : (
        <WhyDrawn lost={lost} onMakeAnew={isGone ? makeAnew : null} />
      )}
      {isDrawn && bones === 'awaited' && <Waiting onSlow={setSlow} />}
      {isDrawn && bones === 'missing' && (
        <p className={styles.drawn} role="status">
          The bones could not be loaded; plain bodies stand in for them.{' '}
          <Button isSmall onClick={makeAnew}>
            Try again
          </Button>
        </p>
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

/** Lies over the figures, as it comes and goes. */
function OnTheirWay() {
  return (
    <p className={styles.slow} role="status">
      The figures are still on their way; numbers and charts do not wait for them.
    </p>
  );
}

/** Why there is a drawing instead of the picture. */
function WhyDrawn({ lost, onMakeAnew }: { lost: LostPicture | null; onMakeAnew: (() => void) | null }) {
  const tryAgain = lost?.tryAgain ?? onMakeAnew;
  if (!tryAgain) return <p className={styles.drawn}>Drawn from the side: WebGL 2 is off or missing in this browser.</p>;
  return (
    <p className={styles.drawn} role="status">
      Drawn from the side: {lost ? LACKS[lost.lack] : 'the browser lost its graphics; the picture comes back with them'}
      .{' '}
      <Button isSmall onClick={tryAgain}>
        Try again
      </Button>
    </p>
  );
}

const LACKS: Readonly<Record<Lack, string>> = {
  'not-fetched': 'the picture could not be loaded',
  broken: 'the picture broke while it was drawn',
};

interface PaneProps {
  readonly side: Side;
  readonly panes: PanePlaces;
  readonly isDrawn: boolean;
  readonly isFixed: boolean;
}

function Pane({ side, panes, isDrawn, isFixed }: PaneProps) {
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  const isStale = useLockout((state) => state.results[side].kind !== 'repetition');
  return (
    <section className={styles.pane} data-side={side} aria-label={`${label}, ${side}`}>
      <PaneHead side={side} isFixed={isFixed} />
      <PaneTwin side={side} />
      <div
        className={styles.canvas}
        data-canvas=""
        ref={panes[side]}
        data-stale={(isStale && isDrawn) || undefined}
        data-drawn={!isDrawn || undefined}
        {...(isDrawn && {
          role: 'application',
          tabIndex: 0,
          'aria-label': `${label}, figure: arrow keys turn it, plus and minus zoom, 0 shows the side`,
        })}
      >
        {!isDrawn && <DrawnFigure side={side} panes={panes} />}
      </div>
      {isStale && (
        <div className={styles.message}>
          <NoRepetitionMessage side={side} />
        </div>
      )}
    </section>
  );
}
