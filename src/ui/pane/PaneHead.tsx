import { Icon } from '../../controls/Icon';
import type { Side } from '../../display/side';
import { stopSentence, verdictOf } from '../../display/verdict';
import { nameOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { ExercisePicker } from './ExercisePicker';
import { HipWorkLine } from './HipWorkLine';
import styles from './paneHead.module.css';

/** The answer of one pane: which exercise, how far it extends, and what stopped it. */
export function PaneHead({ side }: { side: Side }) {
  const result = useLockout((state) => state.results[side]);
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  return (
    <header className={styles.head}>
      <div data-over-figures="">
        <ExercisePicker side={side} />
      </div>
      {result.kind === 'repetition' ? (
        <>
          <Headline {...verdictOf(result.metrics)} />
          <HipWorkLine side={side} />
          <StopLine side={side} />
        </>
      ) : (
        <>
          <h2 className={styles.verdict} data-over-figures="">
            No repetition
          </h2>
          <p className={styles.work} />
          <p className={styles.because} data-over-figures="">
            <Icon name="limit" size={14} />
            <span>{label} is not possible with these settings.</span>
          </p>
        </>
      )}
    </header>
  );
}

/** What stopped the movement at both ends. */
export function StopLine({ side }: { side: Side }) {
  const result = useLockout((state) => state.results[side]);
  const units = useLockout((state) => state.view.units);
  if (result.kind !== 'repetition') return null;
  return (
    <p className={styles.because} data-over-figures="">
      <Icon name="limit" size={14} />
      <span>{stopSentence(result.ends, units)}</span>
    </p>
  );
}

function Headline({ before, emphasis, after }: ReturnType<typeof verdictOf>) {
  return (
    <h2 className={styles.verdict} data-over-figures="">
      {before}
      <b>{emphasis}</b>
      {after}
    </h2>
  );
}
