import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { dismissNotice } from '../../state/messages';
import { useLockout } from '../../state/useLockout';
import styles from './noticeBar.module.css';

/** A region that is there before its words is read aloud; one that comes with them is not. */
const ANNOUNCE_MS = 100;

/** Something the reader should know before going on: a row of its own, which covers nothing, until it is closed. */
export function NoticeBar() {
  const notice = useLockout((state) => state.messages.notice);
  const [isListenedTo, setListenedTo] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setListenedTo(true), ANNOUNCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const isShown = notice !== null && isListenedTo;
  return (
    <div className={styles.place} role="status" data-notice={isShown || undefined}>
      {isShown && (
        <div className={styles.bar}>
          <Icon name="info" />
          <p>
            <strong>{notice.title}</strong> <span>{notice.text}</span>
          </p>
          {notice.action && (
            <Button isSmall onClick={notice.action.onPress}>
              {notice.action.label}
            </Button>
          )}
          <Button look="icon" isSmall aria-label="Close" onClick={dismissNotice}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
