import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './menu.module.css';
import { placeBelow } from './placeBelow';

export type MenuEntry =
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

/** One of several choices. */
export function choice(label: string, isChecked: boolean, onSelect: () => void): MenuEntry {
  return { kind: 'item', choice: 'radio', label, isChecked, onSelect };
}

/** Something that is switched by itself; the menu stays open for the next. */
export function check(label: string, isChecked: boolean, onSelect: () => void): MenuEntry {
  return { kind: 'item', choice: 'check', label, isChecked, onSelect };
}

interface MenuProps {
  /** Names the menu, and the button where that shows only a picture. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly button?: Omit<ComponentProps<typeof Button>, 'onClick'>;
}

const ITEM = '[role^="menuitem"]';

/** A button with a menu in the top layer: arrow keys, Home, End, first letters; Escape and choosing return the focus. */
export function Menu({ label, trigger, entries, align = 'start', button }: MenuProps) {
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    const hide = () => popup.current?.hidePopover();
    window.addEventListener('resize', hide);
    return () => window.removeEventListener('resize', hide);
  }, [isOpen]);

  const open = () => {
    if (!popup.current || !anchor.current) return;
    popup.current.showPopover();
    placeBelow(popup.current, anchor.current, align);
    const checked = popup.current.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? popup.current.querySelector<HTMLElement>(ITEM))?.focus();
  };
  const close = () => {
    popup.current?.hidePopover();
    anchor.current?.focus();
  };
  const hasChoices = entries.some((entry) => entry.kind === 'item' && entry.isChecked !== undefined);
  return (
    <>
      <Button
        ref={anchor}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        {...button}
        // a press outside has already closed it before the click arrives
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          if (!wasOpen.current) open();
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        }}
      >
        {trigger}
      </Button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={(event) => moveFocus(event, close)}
      >
        {entries.map((entry, i) => (
          <Entry key={i} entry={entry} hasChoices={hasChoices} onDone={close} />
        ))}
      </div>
    </>
  );
}

function Entry({ entry, hasChoices, onDone }: { entry: MenuEntry; hasChoices: boolean; onDone: () => void }) {
  if (entry.kind === 'separator') return <hr className={styles.separator} />;
  if (entry.kind === 'heading')
    return (
      <div className={styles.heading} role="presentation">
        {entry.label}
      </div>
    );
  const role = entry.choice === 'check' ? 'menuitemcheckbox' : entry.choice ? 'menuitemradio' : 'menuitem';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: given only with the roles that know it
    <button
      type="button"
      role={role}
      aria-checked={entry.choice ? Boolean(entry.isChecked) : undefined}
      tabIndex={-1}
      className={styles.item}
      onClick={() => {
        if (entry.choice !== 'check') onDone();
        entry.onSelect();
      }}
    >
      {hasChoices && <span className={styles.slot}>{entry.isChecked && <Icon name="check" />}</span>}
      {entry.label}
      {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
    </button>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const next = findNext(event.key, items, now);
  if (event.key === 'Tab') close();
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  }
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

function findNext(key: string, items: readonly HTMLElement[], now: number): number | undefined {
  if (key === 'ArrowDown') return (now + 1) % items.length;
  if (key === 'ArrowUp') return (now - 1 + items.length) % items.length;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if (!/^\S$/.test(key)) return undefined;
  // first letters: the next item after this one that begins with the key
  const order = items.map((_, i) => (now + 1 + i) % items.length);
  return order.find((i) => items[i].textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
