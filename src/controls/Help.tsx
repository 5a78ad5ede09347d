import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './help.module.css';
import { placeBelow } from './placeBelow';

/** A mouse that only passes by opens nothing, and may leave the name for the text on the way. */
const OPEN_MS = 250;
const CLOSE_MS = 150;

interface HelpProps {
  /** The name of what is explained: the button that shows the text. */
  readonly children: ReactNode;
  readonly text: string;
  /** A second paragraph, such as how far this body reaches. */
  readonly more?: string;
  /** Where the numbers come from; small, at the end. */
  readonly source?: string;
  readonly className?: string;
}

/** Shown until the mouse leaves, or pinned by a press until the next one. */
type Showing = 'no' | 'while-near' | 'pinned';

/** A name that explains itself: under the mouse, on keyboard focus, on a tap; Escape or a press elsewhere closes it. */
export function Help({ children, text, more, source, className }: HelpProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const timer = useRef(0);
  const [showing, setShowing] = useState<Showing>('no');
  const isShown = showing !== 'no';
  const show = (next: Showing, delay = 0) => {
    window.clearTimeout(timer.current);
    if (delay === 0) setShowing(next);
    else timer.current = window.setTimeout(() => setShowing((now) => (now === 'pinned' ? now : next)), delay);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  usePlace(isShown, tip, anchor);
  useDismiss(isShown, [tip, anchor], () => show('no'));
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={[styles.name, className].filter(Boolean).join(' ')}
        aria-expanded={isShown}
        aria-describedby={isShown ? id : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show('while-near', OPEN_MS)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && show('no', CLOSE_MS)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show('while-near')}
        onBlur={(event) => event.relatedTarget !== tip.current && show('no')}
        onClick={() => show(showing === 'pinned' ? 'no' : 'pinned')}
      >
        {children}
        <span className="visually-hidden">help</span>
      </button>
      {isShown && (
        <div
          ref={tip}
          id={id}
          role="tooltip"
          popover="manual"
          tabIndex={-1}
          className={styles.tip}
          onPointerEnter={() => show(showing)}
          onPointerLeave={(event) => event.pointerType === 'mouse' && show('no', CLOSE_MS)}
        >
          <p>{text}</p>
          {more && <p>{more}</p>}
          {source && <p className={styles.source}>{source}</p>}
        </div>
      )}
    </>
  );
}

type Place = { readonly current: HTMLElement | null };

/** Keeps the text below its name, also while the page scrolls under it. */
function usePlace(isShown: boolean, tip: Place, anchor: Place): void {
  useLayoutEffect(() => {
    if (!isShown) return;
    const place = () => tip.current && anchor.current && placeBelow(tip.current, anchor.current, 'start');
    // the top layer: no scrolling box cuts it off
    tip.current?.showPopover?.();
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [isShown, tip, anchor]);
}

/** Escape closes this and nothing else; so does a press anywhere but here. */
function useDismiss(isShown: boolean, places: readonly Place[], dismiss: () => void): void {
  const latest = useRef({ places, dismiss });
  latest.current = { places, dismiss };
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.dismiss();
    };
    const onPress = (event: PointerEvent) => {
      const isHere = latest.current.places.some(({ current }) => current?.contains(event.target as Node));
      if (!isHere) latest.current.dismiss();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPress, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPress, true);
    };
  }, [isShown]);
}
