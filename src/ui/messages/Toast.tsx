import { useEffect } from 'react';
import { showToast } from '../../state/messages';
import { useLockout } from '../../state/useLockout';
import styles from './toast.module.css';

const SHOWN_MS = 4000;

/** What just happened, for a moment. */
export function Toast() {
  const toast = useLockout((state) => state.messages.toast);
  useEffect(() => {
    if (toast === null) return;
    const timer = window.setTimeout(() => showToast(null), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.place} role="status">
      {toast !== null && <p className={styles.toast}>{toast}</p>}
    </div>
  );
}
