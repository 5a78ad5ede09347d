import { useEffect } from 'react';
import { useLockout } from '../state/useLockout';
import { dismissNotice, showToast } from '../state/view';
import { Message } from './Message';
import styles from './toast.module.css';

const SHOWN_MS = 4000;

/** What just happened, for a moment. */
export function Toast() {
  const toast = useLockout((state) => state.toast);
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

/** Something the reader should know before going on; stays until closed. */
export function NoticeBox() {
  const notice = useLockout((state) => state.notice);
  if (!notice) return null;
  return (
    <div className={styles.notice} role="status">
      <Message icon="info" title={notice.title} text={notice.text} onClose={dismissNotice} />
    </div>
  );
}
