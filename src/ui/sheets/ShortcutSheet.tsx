import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { SHORTCUT_LINES } from '../../display/shortcuts';
import styles from './shortcutSheet.module.css';

export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the box closes it; Escape does so by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <h2 id="shortcuts-title">Keyboard</h2>
          <Button look="icon" isSmall aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <dl>
          {SHORTCUT_LINES.map(({ text, keys }) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.about}>
          <a href="licenses.txt" target="_blank" rel="noreferrer">
            Licenses of what this page is made of
          </a>
        </p>
      </div>
    </dialog>
  );
}
