import { Content, Portal, Root, Trigger } from '@radix-ui/react-dropdown-menu';
import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './Button';
import { placeFor } from './landmark';
import { MenuLines } from './MenuLines';
import styles from './menu.module.css';
import type { MenuEntry, MenuGroup } from './menuEntry';

interface MenuProps {
  /** Names the menu, and the button where that shows only a picture. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly button?: Omit<ComponentProps<typeof Button>, 'onClick'>;
}

type Place = RefObject<HTMLElement | null>;

interface Shown {
  readonly isOpen: boolean;
  /** The group that is entered. */
  readonly group: string | null;
}

const CLOSED: Shown = { isOpen: false, group: null };
const OPEN: Shown = { isOpen: true, group: null };

/** From the button, and from the window's edge, px. */
const GAP = 4;
const EDGE = 8;

/**
 * A button with a menu: arrow keys, Home, End, first letters; Escape and choosing return the focus. A group opens in the
 * menu's own place; Escape, arrow left and its first line lead back.
 */
export function Menu({ label, trigger, entries, align = 'start', button }: MenuProps) {
  const popup = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const { isOpen, group, show } = useShown(popup, anchor);
  const entered = entries.find((entry): entry is MenuGroup => entry.kind === 'group' && entry.label === group);
  const goBack = entered ? () => show(OPEN) : null;
  return (
    // not modal: that would lock the page's scrolling by a style element, which the page's policy forbids
    <Root modal={false} open={isOpen} onOpenChange={(next) => show(next ? OPEN : CLOSED)}>
      <Trigger asChild>
        <Button
          ref={anchor}
          {...button}
          // opens on a click, as scrolling may begin with a finger here and assistive technology has no pointer
          onPointerDown={(event) => event.preventDefault()}
          // a key opens it without a click, so here nobody needs to see where the keys would go
          onClick={() => show(isOpen ? CLOSED : OPEN, { focusVisible: false })}
        >
          {trigger}
        </Button>
      </Trigger>
      {isOpen && (
        <Portal container={placeFor(anchor.current)}>
          <Content
            ref={popup}
            loop
            align={align}
            sideOffset={GAP}
            collisionPadding={EDGE}
            className={styles.menu}
            aria-label={label}
            aria-labelledby={undefined}
            onPointerDownOutside={(event) => isWithin(event.target, anchor) && event.preventDefault()}
            onEscapeKeyDown={(event) => {
              if (!goBack) return;
              event.preventDefault();
              goBack();
            }}
            onKeyDownCapture={(event) => hearFirst(event, popup, anchor)}
            onKeyDown={(event) => event.key === 'ArrowLeft' && goBack?.()}
          >
            <MenuLines
              entries={entered?.entries ?? entries}
              title={entered?.label}
              onBack={goBack}
              onEnter={({ label: next }) => show({ isOpen: true, group: next })}
            />
          </Content>
        </Portal>
      )}
    </Root>
  );
}

/** What a menu shows, and how that changes. */
function useShown(popup: Place, anchor: Place) {
  const [shown, setShown] = useState<Shown>(CLOSED);
  const show = (next: Shown, focus?: FocusOptions) => {
    // whoever pressed elsewhere or went on by Tab has taken the focus along
    if (!next.isOpen && isWithin(document.activeElement, popup)) anchor.current?.focus();
    // the focus needs the lines it goes to, so they are made at once
    flushSync(() => setShown(next));
    if (next.isOpen) focusFirst(popup, next.group === null ? shown.group : null, focus);
  };
  return { ...shown, show };
}

function isWithin(target: EventTarget | null, place: Place): boolean {
  return target instanceof Node && place.current?.contains(target) === true;
}

/** Tab goes on from the button; without the focus the menu closes by itself. Enter takes what the key before it went to. */
function hearFirst(event: KeyboardEvent, popup: Place, anchor: Place): void {
  if (event.key !== 'Tab' && event.key !== 'Enter') return;
  event.stopPropagation();
  if (event.key === 'Tab') {
    anchor.current?.focus();
    return;
  }
  event.preventDefault();
  // the focus follows a key in a task of its own, which a quick hand or a slow machine overtakes
  setTimeout(() => {
    const item = document.activeElement;
    if (item instanceof HTMLElement && item !== popup.current && isWithin(item, popup)) item.click();
  });
}

/** The entry that is named, else the chosen one of several, else the first. */
function focusFirst(popup: Place, label: string | null, options?: FocusOptions): void {
  const items = [...(popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const named = label === null ? undefined : items.find((item) => item.textContent?.startsWith(label));
  const checked = items.find((item) => item.matches('[role="menuitemradio"][aria-checked="true"]'));
  (named ?? checked ?? items[0])?.focus(options);
}
