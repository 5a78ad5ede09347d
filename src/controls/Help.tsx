import { Anchor, Content, Portal, Root } from '@radix-ui/react-popover';
import { type ComponentProps, memo, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import styles from './help.module.css';
import { placeFor } from './landmark';

/** A mouse that only passes by opens nothing, and may leave the name for the text on the way. */
const OPEN_MS = 250;
const CLOSE_MS = 150;
/** From the name, and from the window's edge, px. */
const GAP = 4;
const EDGE = 8;

interface HelpText {
  readonly text: string;
  /** A second paragraph, such as how far this body reaches. */
  readonly more?: string;
  /** Where the numbers come from; small, at the end. */
  readonly source?: string;
}

interface HelpProps extends HelpText {
  /** The name of what is explained: the button that shows the text. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** Shown until the mouse leaves, or pinned by a press until the next one. */
type Showing = 'no' | 'while-near' | 'pinned';

/** A name that explains itself: under the mouse, on keyboard focus, on a tap; Escape or a press elsewhere closes it. */
export const Help = memo(function Help({ children, className, ...text }: HelpProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const { showing, show } = useShowing();
  const isShown = showing !== 'no';
  const leave = (event: { pointerType: string }) => event.pointerType === 'mouse' && show('no', CLOSE_MS);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={[styles.name, className].filter(Boolean).join(' ')}
        aria-expanded={isShown}
        aria-describedby={isShown ? id : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show('while-near', OPEN_MS)}
        onPointerLeave={leave}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show('while-near')}
        onBlur={() => show('no')}
        onClick={() => show(showing === 'pinned' ? 'no' : 'pinned')}
      >
        {children}
        <span className="visually-hidden">help</span>
      </button>
      {isShown && (
        <Tip
          {...text}
          id={id}
          anchor={anchor}
          onDismiss={() => show('no')}
          onPointerEnter={() => show(showing)}
          onPointerLeave={leave}
        />
      )}
    </>
  );
});

function useShowing() {
  const [showing, setShowing] = useState<Showing>('no');
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const show = (next: Showing, delay = 0) => {
    window.clearTimeout(timer.current);
    if (delay === 0) setShowing(next);
    else timer.current = window.setTimeout(() => setShowing((now) => (now === 'pinned' ? now : next)), delay);
  };
  return { showing, show };
}

interface TipProps extends HelpText, Pick<ComponentProps<'div'>, 'onPointerEnter' | 'onPointerLeave'> {
  readonly id: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onDismiss: () => void;
}

/** The text above its name, so that it never covers what the name belongs to, also while the page scrolls under it. It takes no focus. */
function Tip({ text, more, source, anchor, onDismiss, ...rest }: TipProps) {
  return (
    <Root open onOpenChange={onDismiss}>
      <Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Portal container={placeFor(anchor.current)}>
        <Content
          {...rest}
          role="tooltip"
          tabIndex={-1}
          side="top"
          align="start"
          sideOffset={GAP}
          collisionPadding={EDGE}
          className={styles.tip}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // closes this and nothing else
          onEscapeKeyDown={(event) => event.stopPropagation()}
          // the name itself says what a press on it means
          onInteractOutside={(event) => anchor.current?.contains(event.target as Node) && event.preventDefault()}
        >
          <p>{text}</p>
          {more && <p>{more}</p>}
          {source && <p className={styles.source}>{source}</p>}
        </Content>
      </Portal>
    </Root>
  );
}
