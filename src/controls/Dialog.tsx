import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './dialog.module.css';
import { Icon } from './Icon';

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A column of text; as `wide` as its content; a `page` of its own. */
  readonly look?: 'column' | 'wide' | 'page';
  readonly children: ReactNode;
}

/** A sheet over the page, which rests meanwhile; Escape, its button and a press beside it close it. */
export function Dialog({ title, isOpen, onClose, look = 'column', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  // taken away while it is open, it would take the focus with it
  useLayoutEffect(() => {
    const shown = dialog.current;
    return () => shown?.close?.();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the box closes it; Escape does so by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-look={look}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <Button look="icon" isSmall aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
