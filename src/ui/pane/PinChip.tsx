import { Icon } from '../../controls/Icon';
import { pin } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import styles from './chip.module.css';

/** Says that all that is shown is compared with what was pinned, and lets go of that when pressed. */
export function PinChip() {
  const isPinned = useLockout(({ decided }) => decided.pinned !== null);
  if (!isPinned) return null;
  return (
    <button
      type="button"
      className={styles.chip}
      title="No longer compare with what was pinned"
      onClick={() => pin(false)}
    >
      <strong>Compared with the pinned setup</strong>
      <span>Let go</span>
      <Icon name="close" />
    </button>
  );
}
