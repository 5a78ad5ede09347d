import { Anchor, Content, Portal, Root } from '@radix-ui/react-popover';
import {
  type ComponentProps,
  type FocusEvent,
  Fragment,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './help.module.css';
import { placeFor } from './landmark';

/** A mouse that only passes by opens nothing, and may leave the name for the text on the way. */
const OPEN_MS = 250;
const CLOSE_MS = 150;
/** From the name, and from the window's edge, px. */
const GAP = 4;
const EDGE = 8;

/** A place on this page where more is said. */
interface Section {
  readonly title: string;
  readonly address: string;
}

interface HelpText {
  readonly text: string;
  /** Null where the text says all. */
  readonly section: Section | null;
  /** Another place that shows it. */
  readonly also?: Section;
  /** A second paragraph, such as how far this body reaches. */
  readonly more?: string;
  /** Where the numbers come from; small, at the end. */
  readonly source?: string;
}

interface HelpProps extends HelpText {
  /** The name of what is explained: the button that shows the text. */
  readonly children: ReactNode;
  readonly className?: string;
  /** What it stands in keeps the words it has: a title, a sentence. */
  readonly keepsName?: boolean;
}

/** Shown until the mouse leaves, or pinned by a press until the next one. */
type Showing = 'no' | 'while-near' | 'pinned';

/**
 * A name that explains itself: under the mouse, on keyboard focus, on a tap; Escape or a press elsewhere closes it. While it
 * is pinned, Tab goes to where more is said.
 */
export const Help = memo(function Help({ children, className, keepsName = false, ...text }: HelpProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const { showing, show } = useShowing();
  const isShown = showing !== 'no';
  const close = () => show('no');
  const leave = (event: { pointerType: string }) => event.pointerType === 'mouse' && show('no', CLOSE_MS);
  // a press on the text takes the focus there
  const lose = ({ relatedTarget }: FocusEvent) => tip.current?.contains(relatedTarget) || close();
  const readOn = (event: KeyboardEvent) => {
    const link = event.key === 'Tab' && !event.shiftKey && showing === 'pinned' && tip.current?.querySelector('a');
    if (!link) return;
    event.preventDefault();
    link.focus();
  };
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
        onBlur={lose}
        onKeyDown={readOn}
        onClick={() => show(showing === 'pinned' ? 'no' : 'pinned')}
      >
        {children}
        {!keepsName && <span className="visually-hidden">help</span>}
      </button>
      {isShown && (
        <Tip
          {...text}
          ref={tip}
          id={id}
          anchor={anchor}
          onDismiss={close}
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

interface TipProps extends HelpText, Pick<ComponentProps<'div'>, 'ref' | 'onPointerEnter' | 'onPointerLeave'> {
  readonly id: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onDismiss: () => void;
}

/** The text above its name, so that it never covers what the name belongs to, also while the page scrolls under it. It takes no focus. */
function Tip({ id, text, more, source, section, also, anchor, onDismiss, ...rest }: TipProps) {
  return (
    <Root open onOpenChange={onDismiss}>
      <Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Portal container={placeFor(anchor.current)}>
        <Content
          {...rest}
          role="group"
          tabIndex={-1}
          side="top"
          align="start"
          sideOffset={GAP}
          collisionPadding={EDGE}
          className={styles.tip}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // closes this and nothing else
          onEscapeKeyDown={(event) => {
            event.stopPropagation();
            if (event.target instanceof HTMLAnchorElement) anchor.current?.focus();
          }}
          // the name itself says what a press on it means
          onInteractOutside={(event) => anchor.current?.contains(event.target as Node) && event.preventDefault()}
        >
          <div id={id} role="tooltip">
            <p>{text}</p>
            {more && <p>{more}</p>}
            {source && <p className={styles.source}>{source}</p>}
          </div>
          <ReadOn places={[section, also]} anchor={anchor} onDismiss={onDismiss} />
        </Content>
      </Portal>
    </Root>
  );
}

type ReadOnProps = Pick<TipProps, 'anchor' | 'onDismiss'> & {
  readonly places: readonly (Section | null | undefined)[];
};

/** Where more is said. Keys come here from the name and go on from it; so does whoever comes back from there. */
function ReadOn({ places, anchor, onDismiss }: ReadOnProps) {
  const given = places.filter((place) => place !== null && place !== undefined);
  if (given.length === 0) return null;
  const toName = () => anchor.current?.focus();
  return (
    <p className={styles.more}>
      More:{' '}
      {given.map(({ title, address }, i) => (
        <Fragment key={address}>
          {i > 0 && ' · '}
          <a
            href={address}
            onClick={() => {
              toName();
              onDismiss();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Tab' || (!event.shiftKey && i < given.length - 1)) return;
              if (event.shiftKey) event.preventDefault();
              toName();
            }}
          >
            {title}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
