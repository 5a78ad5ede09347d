import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './chart.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

const MARGIN = 8;

/** Right edges aligned, below the button; above it where the window ends. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = box.bottom + 4;
  const fits = below + offsetHeight <= window.innerHeight - MARGIN;
  menu.style.left = `${Math.max(MARGIN, box.right - offsetWidth)}px`;
  menu.style.top = `${fits ? below : Math.max(MARGIN, box.top - 4 - offsetHeight)}px`;
}

/** The "…" button of a chart and its menu; groups are parted by a rule. */
export function ChartMenu({ title, groups }: { title: string; groups: readonly (readonly MenuEntry[])[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen || !menu.current || !button.current) return;
    // the top layer: no scrolling box cuts it off
    menu.current.showPopover?.();
    place(menu.current, button.current);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    menuItems(menu.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    // the menu stays with its button while the page scrolls beneath it
    const follow = () => {
      if (menu.current && button.current) place(menu.current, button.current);
    };
    window.addEventListener('pointerdown', closeOutside);
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', follow, true);
    return () => {
      window.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', follow, true);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.more}
        aria-label={`${title}: save, copy, show as table`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
          <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          popover="manual"
          aria-label={title}
          tabIndex={-1}
          className={styles.menu}
          onKeyDown={(e) => moveFocus(e, close)}
        >
          <div className={styles.menuHead} role="presentation">
            This chart
          </div>
          {groups.map((entries, i) => (
            <div key={i} role="presentation">
              {i > 0 && <hr className={styles.rule} />}
              {entries.map(({ label, hint, run }) => (
                <button
                  key={label}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => {
                    close();
                    run();
                  }}
                >
                  {label}
                  {hint && <span className={styles.key}>{hint}</span>}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function menuItems(menu: HTMLElement | null): HTMLElement[] {
  return menu ? Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]')) : [];
}

/** Arrows, Home, End and first letters move through the menu; Escape and Tab leave it. */
function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = menuItems(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = nextItem(event.key, items, at);
  const isLeaving = event.key === 'Escape' || event.key === 'Tab';
  // the page's own keys must not act while a menu is open
  event.stopPropagation();
  if (!isLeaving && next === null) return;
  event.preventDefault();
  if (isLeaving) close();
  else if (next !== null) items[next].focus();
}

function nextItem(key: string, items: readonly HTMLElement[], at: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % items.length;
  if (key === 'ArrowUp') return (at + items.length - 1) % items.length;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if (!/^[a-z]$/i.test(key)) return null;
  const order = items.map((_, i) => (at + 1 + i) % items.length);
  return order.find((i) => items[i].textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}
