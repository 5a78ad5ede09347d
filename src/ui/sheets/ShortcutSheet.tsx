import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import styles from './shortcutSheet.module.css';

const SHORTCUTS: readonly (readonly [string, readonly string[]])[] = [
  ['Play or pause', ['Space']],
  ['Step 1 % back or forward', ['←', '→']],
  ['Step 10 %', ['Shift ←', 'Shift →']],
  ['Start, end', ['Home', 'End']],
  ['Undo, redo', ['Ctrl Z', 'Ctrl Shift Z']],
  ['Numbers in the figures', ['L']],
  ['All muscles again', ['Esc']],
  ['On a figure: turn it', ['Drag', '←', '→', '↑', '↓']],
  ['On a figure: zoom, back to the side', ['Ctrl wheel', '+', '−', '0']],
  ['On a slider: one step, ten steps', ['←', '→', 'Shift']],
  ['On a slider: a tenth of the range', ['PgUp', 'PgDn']],
  ['On a slider: ends of reach', ['Home', 'End']],
  ['On a slider: back to the default', ['Backspace']],
  ['This list', ['?']],
];

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
          {SHORTCUTS.map(([what, keys]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
