import { Icon } from '../../controls/Icon';
import { muscleLabel } from '../../display/muscles';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import styles from './chip.module.css';

/** Names the muscle that is shown alone, and shows all again when pressed. */
export function MuscleChip() {
  const muscle = useLockout(({ view }) => view.selectedMuscle);
  if (!muscle) return null;
  return (
    <button
      type="button"
      className={styles.chip}
      title="Show all muscles, Esc"
      onClick={() => choose({ selectedMuscle: null })}
    >
      <strong>{muscleLabel(muscle)}</strong>
      <span>Show all</span>
      <Icon name="close" />
    </button>
  );
}
