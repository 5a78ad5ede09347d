import { Icon } from './Icon';
import styles from './menu.module.css';

/** A line that leads to no others. */
export type MenuLine =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly hint?: string;
      /** Given for choices; absent for actions. */
      readonly isChecked?: boolean;
      /** `check` can be switched alone, `radio` is one of several. */
      readonly choice?: 'radio' | 'check';
      readonly onSelect: () => void;
    };

export type MenuEntry = MenuLine | MenuGroup;

/** More entries, one press away, in the place of the menu they are in. */
export interface MenuGroup {
  readonly kind: 'group';
  readonly label: string;
  /** What is chosen in it now. */
  readonly hint?: string;
  readonly entries: readonly MenuLine[];
}

/** One of several choices. */
export function choice(label: string, isChecked: boolean, onSelect: () => void): MenuLine {
  return { kind: 'item', choice: 'radio', label, isChecked, onSelect };
}

/** Something that is switched by itself; the menu stays open for the next. */
export function check(label: string, isChecked: boolean, onSelect: () => void): MenuLine {
  return { kind: 'item', choice: 'check', label, isChecked, onSelect };
}

interface MenuItemProps {
  readonly entry: MenuEntry;
  /** Whether entries stand in from the edge, so that the marks of chosen ones have a place. */
  readonly hasSlot: boolean;
  readonly onDone: () => void;
  readonly onEnter: (group: MenuGroup) => void;
}

/** One line of a menu. */
export function MenuItem({ entry, hasSlot, onDone, onEnter }: MenuItemProps) {
  if (entry.kind === 'separator') return <hr className={styles.separator} />;
  if (entry.kind === 'heading')
    return (
      <div className={styles.heading} role="presentation">
        {entry.label}
      </div>
    );
  const isGroup = entry.kind === 'group';
  const kind = isGroup ? undefined : entry.choice;
  const isChecked = !isGroup && Boolean(entry.isChecked);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: given only with the roles that know it
    <button
      type="button"
      role={kind === 'check' ? 'menuitemcheckbox' : kind ? 'menuitemradio' : 'menuitem'}
      aria-checked={kind ? isChecked : undefined}
      aria-haspopup={isGroup ? 'menu' : undefined}
      tabIndex={-1}
      className={styles.item}
      onClick={() => {
        if (isGroup) return onEnter(entry);
        if (entry.choice !== 'check') onDone();
        entry.onSelect();
      }}
    >
      {hasSlot && <span className={styles.slot}>{isChecked && <Icon name="check" />}</span>}
      {entry.label}
      {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
      {isGroup && (
        <span className={styles.enter}>
          <Icon name="forward" size={14} />
        </span>
      )}
    </button>
  );
}
