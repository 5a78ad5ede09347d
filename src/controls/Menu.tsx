import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './Button';
import { Icon } from './Icon';
import { type MenuEntry, type MenuGroup, MenuItem } from './MenuItem';
import styles from './menu.module.css';
import { placeBelow } from './placeBelow';

interface MenuProps {
  /** Names the menu, and the button where that shows only a picture. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly button?: Omit<ComponentProps<typeof Button>, 'onClick'>;
}

const ITEM = '[role^="menuitem"]';

/**
 * A button with a menu in the top layer: arrow keys, Home, End, first letters; Escape and choosing return the focus. A
 * group opens in the menu's own place; Escape, arrow left and its first line lead back.
 */
export function Menu({ label, trigger, entries, align = 'start', button }: MenuProps) {
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [group, setGroup] = useState<string | null>(null);
  const entered = entries.find((entry): entry is MenuGroup => entry.kind === 'group' && entry.label === group);
  const shown = entered?.entries ?? entries;

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
    focusFirst(popup.current);
  };
  const turnTo = (next: string | null) => {
    if (!popup.current || !anchor.current) return;
    flushSync(() => setGroup(next));
    placeBelow(popup.current, anchor.current, align);
    focusFirst(popup.current, next === null ? group : null);
  };
  const close = () => {
    popup.current?.hidePopover();
    anchor.current?.focus();
  };
  const hasSlot = shown.some((entry) => entry.kind === 'item' && entry.isChecked !== undefined);
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
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'closed') setGroup(null);
        }}
        onKeyDown={(event) => moveFocus(event, close, entered ? () => turnTo(null) : null)}
      >
        {entered && (
          <button type="button" role="menuitem" tabIndex={-1} className={styles.back} onClick={() => turnTo(null)}>
            <Icon name="back" size={14} />
            {entered.label}
            <span className="visually-hidden">, back</span>
          </button>
        )}
        {sectionsOf(shown).map(({ heading, entries }, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a menu's parts are groups, a fieldset belongs to forms
          <div key={i} role="group" aria-label={heading}>
            {entries.map((entry, k) => (
              <MenuItem key={k} entry={entry} hasSlot={hasSlot} onDone={close} onEnter={({ label }) => turnTo(label)} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
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

/** The entry that is named, else the chosen one of several, else the first. */
function focusFirst(popup: HTMLElement, label: string | null = null): void {
  const items = [...popup.querySelectorAll<HTMLElement>(ITEM)];
  const named = label === null ? undefined : items.find((item) => item.textContent?.startsWith(label));
  const checked = items.find((item) => item.matches('[role="menuitemradio"][aria-checked="true"]'));
  (named ?? checked ?? items[0])?.focus();
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void, goBack: (() => void) | null): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
  const focused = items.indexOf(document.activeElement as HTMLElement);
  const next = findNext(event.key, items, focused);
  if (event.key === 'Tab') close();
  const isLeaving = event.key === 'Escape' || (event.key === 'ArrowLeft' && goBack !== null);
  if (isLeaving) {
    event.preventDefault();
    (goBack ?? close)();
  }
  if (event.key === 'ArrowRight' && items[focused]?.getAttribute('aria-haspopup') === 'menu') items[focused].click();
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
