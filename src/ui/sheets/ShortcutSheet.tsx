import { Dialog } from '../../controls/Dialog';
import { SHORTCUT_LINES } from '../../display/shortcuts';
import styles from './shortcutSheet.module.css';

export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keyboard" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
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
    </Dialog>
  );
}
