import { Dialog } from '../../controls/Dialog';
import { ABOUT, DOCS } from '../../display/about';
import { SHORTCUT_LINES } from '../../display/shortcutLines';
import styles from './helpSheet.module.css';

/** What the page rests on, and its keys. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="About, and keys" isOpen onClose={onClose}>
      <div className={styles.about}>
        {ABOUT.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ul className={styles.docs}>
        {DOCS.map(({ text, address }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
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
      <p className={styles.licenses}>
        <a href="licenses.txt" target="_blank" rel="noreferrer">
          Licenses of what this page is made of
        </a>
        {navigator.serviceWorker?.controller && ' · Ready offline'}
      </p>
    </Dialog>
  );
}
