import { Group, Item, Label, Separator } from '@radix-ui/react-dropdown-menu';
import { Icon } from './Icon';
import styles from './menu.module.css';
import type { MenuEntry, MenuGroup } from './menuEntry';

interface MenuLinesProps {
  readonly entries: readonly MenuEntry[];
  /** Of the group that is entered, and the way out of it. */
  readonly title: string | undefined;
  readonly onBack: (() => void) | null;
  readonly onEnter: (group: MenuGroup) => void;
}

/** What a menu shows: all of it, or one of its groups. */
export function MenuLines({ entries, title, onBack, onEnter }: MenuLinesProps) {
  const hasSlot = entries.some((entry) => entry.kind === 'item' && entry.isChecked !== undefined);
  return (
    <>
      {onBack && (
        <Item className={styles.back} textValue={title} onSelect={staying(onBack)}>
          <Icon name="back" size={14} />
          {title}
          <span className="visually-hidden">, back</span>
        </Item>
      )}
      {sectionsOf(entries).map((section, i) => (
        <Group key={i} aria-label={section.heading}>
          {section.entries.map((entry, k) => (
            <MenuLine key={k} entry={entry} hasSlot={hasSlot} onEnter={onEnter} />
          ))}
        </Group>
      ))}
    </>
  );
}

/** Does something and leaves the menu open. */
function staying(run: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    run();
  };
}

interface MenuSection {
  readonly heading: string | undefined;
  readonly entries: MenuEntry[];
}

/** Entries from one heading to the next: choices of one kind, read aloud as one set under its name. */
function sectionsOf(entries: readonly MenuEntry[]): MenuSection[] {
  const sections: MenuSection[] = [];
  for (const entry of entries) {
    if (entry.kind === 'heading') sections.push({ heading: entry.label, entries: [] });
    else if (sections.length === 0) sections.push({ heading: undefined, entries: [] });
    sections[sections.length - 1].entries.push(entry);
  }
  return sections;
}

const ROLE = { radio: 'menuitemradio', check: 'menuitemcheckbox' } as const;

interface MenuLineProps {
  readonly entry: MenuEntry;
  /** Whether entries stand in from the edge, so that the marks of chosen ones have a place. */
  readonly hasSlot: boolean;
  readonly onEnter: (group: MenuGroup) => void;
}

function MenuLine({ entry, hasSlot, onEnter }: MenuLineProps) {
  if (entry.kind === 'separator') return <Separator className={styles.separator} />;
  if (entry.kind === 'heading') return <Label className={styles.heading}>{entry.label}</Label>;
  if (entry.kind === 'group')
    return (
      <Item
        className={styles.item}
        aria-haspopup="menu"
        textValue={entry.label}
        onKeyDown={(event) => event.key === 'ArrowRight' && onEnter(entry)}
        onSelect={staying(() => onEnter(entry))}
      >
        {hasSlot && <span className={styles.slot} />}
        {entry.label}
        {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
        <span className={styles.enter}>
          <Icon name="forward" size={14} />
        </span>
      </Item>
    );
  const { label, hint, choice, isChecked, onSelect } = entry;
  return (
    <Item
      className={styles.item}
      role={choice ? ROLE[choice] : 'menuitem'}
      aria-checked={choice && Boolean(isChecked)}
      textValue={label}
      onSelect={choice === 'check' ? staying(onSelect) : onSelect}
    >
      {hasSlot && <span className={styles.slot}>{isChecked && <Icon name="check" />}</span>}
      {label}
      {hint && <span className={styles.hint}>{hint}</span>}
    </Item>
  );
}
