import { useMemo } from 'react';
import { LOAD_CHARTS } from '../../chart/data/charts';
import type { Charted } from '../../chart/data/definition';
import { ChartBoard } from '../../chart/view/ChartBoard';
import { Message } from '../../controls/Message';
import { FORCES_LOST, LOAD_METHOD } from '../../display/loadWords';
import { SIDES, type Side } from '../../display/side';
import { exerciseOf } from '../../state/comparison';
import { isUpdatingLoads, setForcesLost, shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { LoadReadout } from '../../ui/loads/LoadReadout';
import { exportChart } from '../files/exports';
import { cursor } from './cursor';
import styles from './loadSection.module.css';

/** A repetition with its loads, as one object that stays the same until either changes. */
function useCharted(side: Side): Charted | null {
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  return useMemo(() => (loads && repetition ? { ...repetition, loads } : null), [loads, repetition]);
}

/** Forces and moments of both exercises: words, then curves. Keeps the last ones while newer are on their way. */
export function LoadSection() {
  const left = useCharted('left');
  const right = useCharted('right');
  const names = {
    left: useLockout((state) => exerciseOf(state.decided.comparison, 'left').shortLabel),
    right: useLockout((state) => exerciseOf(state.decided.comparison, 'right').shortLabel),
  };
  const areLost = useLockout(({ answers }) => answers.areForcesLost);
  const isUpdating = useLockout((state) => SIDES.some((side) => isUpdatingLoads(state, side)));
  return (
    <section className={styles.section} aria-labelledby="loads-title" aria-busy={isUpdating}>
      <div className={styles.head}>
        <h2 id="loads-title">Loads</h2>
        <span className={styles.updating}>{isUpdating && 'Updating…'}</span>
      </div>
      <p className={styles.method}>{LOAD_METHOD}</p>
      <div className={styles.words}>
        {SIDES.map((side) => (
          <LoadReadout key={side} side={side} />
        ))}
      </div>
      {areLost && (
        <div role="status">
          <Message
            icon="info"
            title="Forces could not be computed"
            text={FORCES_LOST}
            actions={[{ label: 'Try again', icon: 'reset', onPress: () => setForcesLost(false) }]}
          />
        </div>
      )}
      {(left || right || !areLost) && (
        <div className={styles.charts}>
          <ChartBoard
            left={left}
            right={right}
            names={names}
            cursor={cursor}
            onSave={exportChart}
            charts={LOAD_CHARTS}
          />
        </div>
      )}
    </section>
  );
}
