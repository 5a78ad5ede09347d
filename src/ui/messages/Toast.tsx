import { useEffect } from 'react';
import { showToast } from '../../state/messages';
import { useLockout } from '../../state/useLockout';
import styles from './toast.module.css';

/** As long as it takes to see, longer where it takes longer to read. */
const LEAST_MS = 4000;
const LETTER_MS = 70;

/** What just happened, for a moment. */
export function Toast() {
  const toast = useLockout((state) => state.messages.toast);
  useEffect(() => {
    if (toast === null) return;
    const timer = window.setTimeout(() => showToast(null), Math.max(LEAST_MS, LETTER_MS * toast.length));
    return () => window.clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.place} role="status">
      {toast !== null && <p className={styles.toast}>{toast}</p>}
    </div>
  );
}
