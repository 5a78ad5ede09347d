import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './message.module.css';

export interface MessageAction {
  readonly label: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly actions?: readonly MessageAction[];
}

/** One fact, and what can be done about it. */
export function Message({ icon, title, text, actions = [] }: MessageProps) {
  return (
    <div className={styles.message} data-kind={icon}>
      <Icon name={icon} />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{text}</p>
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map((action) => (
              <Button key={action.label} isSmall onClick={action.onPress}>
                {action.icon && <Icon name={action.icon} />}
                {action.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
