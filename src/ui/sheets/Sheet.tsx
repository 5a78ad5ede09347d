import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import styles from './sheet.module.css';

export type SheetTab = 'setup' | 'numbers' | 'charts';

const TABS: readonly { readonly id: SheetTab; readonly label: string }[] = [
  { id: 'setup', label: 'Setup' },
  { id: 'numbers', label: 'Numbers' },
  { id: 'charts', label: 'Charts' },
];
const DRAG_PX = 24;

interface SheetProps {
  readonly isOpen: boolean;
  readonly tab: SheetTab;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onTab: (tab: SheetTab) => void;
  readonly children: ReactNode;
}

/** The lower half of a phone: peeks, opens by drag, tab or grip, and never hides a figure. */
export function Sheet({ isOpen, tab, onOpen, onTab, children }: SheetProps) {
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = (TABS.findIndex(({ id }) => id === tab) + by + TABS.length) % TABS.length;
    onTab(TABS[next].id);
    tabs.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section
      className={styles.sheet}
      data-open={isOpen || undefined}
      aria-label="Setup, numbers, charts"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
        onOpen(false);
        tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
      }}
    >
      <Grip onOpen={onOpen} />
      <div className={styles.head}>
        <div ref={tabs} className={styles.tabs} role="tablist" aria-label="Panel" onKeyDown={move}>
          {TABS.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === tab}
              aria-controls="sheet-panel"
              data-place={id === 'numbers' ? undefined : id}
              tabIndex={id === tab ? 0 : -1}
              onClick={() => onTab(id)}
            >
              {label}
            </button>
          ))}
        </div>
        <OpenButton isOpen={isOpen} onOpen={onOpen} />
      </div>
      <div id="sheet-panel" className={styles.body} role="tabpanel" aria-labelledby={`tab-${tab}`} inert={!isOpen}>
        {children}
      </div>
    </section>
  );
}

/** The handle for fingers. */
function Grip({ onOpen }: { onOpen: (isOpen: boolean) => void }) {
  const startY = useRef<number | null>(null);
  const onPointerMove = (event: PointerEvent) => {
    if (startY.current === null) return;
    const by = event.clientY - startY.current;
    if (Math.abs(by) < DRAG_PX) return;
    startY.current = null;
    onOpen(by < 0);
  };
  return (
    <div
      className={styles.grip}
      onPointerDown={(event) => {
        startY.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        startY.current = null;
      }}
    />
  );
}

function OpenButton({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const label = isOpen ? 'Close panel' : 'Open panel';
  return (
    <Button
      look="icon"
      className={styles.open}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
    >
      <Icon name="down" />
    </Button>
  );
}
