import { Message } from '../../controls/Message';
import { FORCES_LOST, LOAD_METHOD } from '../../display/loadWords';
import { SIDES } from '../../display/side';
import { isUpdatingLoads, setForcesLost } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { LoadReadout } from '../../ui/loads/LoadReadout';
import styles from './loadSection.module.css';

/** Forces and moments of both exercises: their numbers and sentences. Keeps the last ones while newer are on their way. */
export function LoadSection() {
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
    </section>
  );
}
