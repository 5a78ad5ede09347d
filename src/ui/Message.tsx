import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './message.module.css';

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  readonly onClose?: () => void;
}

/** One fact, and at most one thing to do about it. */
export function Message({ icon, title, text, action, onClose }: MessageProps) {
  return (
    <div className={styles.message} data-kind={icon}>
      <Icon name={icon} />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{text}</p>
        {action && (
          <Button isSmall className={styles.action} onClick={action.onPress}>
            <Icon name="undo" />
            {action.label}
          </Button>
        )}
      </div>
      {onClose && (
        <Button look="icon" isSmall className={styles.close} aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}

/** A place that has nothing to show, and why. */
export function Void({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.void}>
      <Icon name="info" />
      <p className={styles.title}>{title}</p>
      <p>{text}</p>
    </div>
  );
}
