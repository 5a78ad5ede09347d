import { Anchor, Content, Portal, Root } from '@radix-ui/react-popover';
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './Button';
import styles from './finder.module.css';
import { type FinderGroup, type FinderOption, matching, optionsOf } from './finderOptions';
import { Icon } from './Icon';
import { placeFor } from './landmark';

interface FinderList {
  /** Names the list. */
  readonly label: string;
  /** What the field asks for: "Find a muscle". */
  readonly prompt: string;
  /** What is said when nothing matches. */
  readonly nothing: string;
  readonly groups: readonly FinderGroup[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

interface FinderProps extends FinderList {
  readonly trigger: ReactNode;
  readonly button?: Omit<ComponentProps<typeof Button>, 'onClick'>;
}

/** A button with a long list of choices that typing narrows. */
export function Finder({ trigger, button, ...list }: FinderProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={anchor}
        {...button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {trigger}
      </Button>
      {isOpen && <FinderPanel {...list} anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}

interface FinderPanelProps extends FinderList {
  /** The button it belongs to, or what holds that. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** From the button, and from the window's edge, px. */
const GAP = 4;
const EDGE = 8;

/**
 * A field over a list in groups, below a button. Arrow keys go through what matches, Enter takes it, Escape closes; Tab goes on
 * from the button. On touch the list has the focus, so that no keyboard covers it before somebody wants to type.
 */
export function FinderPanel({ anchor, onClose, label, ...list }: FinderPanelProps) {
  const content = useRef<HTMLDivElement>(null);
  const buttonOf = () => anchor.current?.closest('button') ?? anchor.current?.querySelector('button');
  const close = () => {
    // whoever pressed elsewhere has taken the focus along
    if (content.current?.contains(document.activeElement)) buttonOf()?.focus();
    onClose();
  };
  return (
    <Root open onOpenChange={close}>
      <Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Portal container={placeFor(anchor.current)}>
        <Content
          ref={content}
          align="end"
          sideOffset={GAP}
          collisionPadding={EDGE}
          className={styles.finder}
          aria-label={label}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            const isTouch = window.matchMedia('(pointer: coarse)').matches;
            content.current?.querySelector<HTMLElement>(isTouch ? '[role="listbox"]' : 'input')?.focus();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // the button itself says what a press on it means
          onInteractOutside={(event) => anchor.current?.contains(event.target as Node) && event.preventDefault()}
          onKeyDown={(event) => event.key === 'Tab' && close()}
        >
          <FinderBody {...list} label={label} onClose={close} />
        </Content>
      </Portal>
    </Root>
  );
}

/** How far each key goes through the options that match. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function FinderBody({ label, prompt, nothing, ...list }: FinderList & { readonly onClose: () => void }) {
  const { id, query, search, found, options, current, choose, hear } = useFinder(list);
  const listId = `${id}list`;
  const active = current && id + current;
  const atChosen = useCallback(
    (element: HTMLElement | null) =>
      element?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'center' }),
    [],
  );
  return (
    <>
      <input
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={prompt}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active}
        placeholder={prompt}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={hear}
      />
      <div
        ref={atChosen}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-activedescendant={active}
        tabIndex={-1}
        className={styles.list}
        onKeyDown={hear}
      >
        {found.map((group) => (
          <FinderSection key={group.name ?? ''} group={group}>
            {(option) => (
              <FinderLine
                key={option.id}
                id={id + option.id}
                option={option}
                isChosen={option.id === list.chosen}
                isActive={option.id === current}
                onChoose={() => choose(option.id)}
              />
            )}
          </FinderSection>
        ))}
      </div>
      <p className={options.length > 0 ? 'visually-hidden' : styles.nothing} role="status">
        {options.length === 0 ? nothing : query && `${options.length} found`}
      </p>
    </>
  );
}

type Finding = Pick<FinderList, 'groups' | 'chosen' | 'onChoose'> & { readonly onClose: () => void };

/** What is typed, what matches it, and which of that the keys are on. */
function useFinder({ groups, chosen, onChoose, onClose }: Finding) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(chosen);
  const found = matching(groups, query);
  const options = optionsOf(found);
  const current = options.some((option) => option.id === active) ? active : options[0]?.id;
  const search = (next: string) => {
    setQuery(next);
    // the first match, whatever the keys were on
    setActive('');
  };
  const choose = (option: string) => {
    onClose();
    onChoose(option);
  };
  const hear = (event: KeyboardEvent) => {
    const at = options.findIndex((option) => option.id === current);
    const step = STEPS[event.key];
    if (event.key === 'Enter' && current !== undefined) choose(current);
    else if (step !== undefined && options.length > 0) {
      const next = options[turnTo(at, step, options.length)].id;
      setActive(next);
      document.getElementById(id + next)?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  };
  return { id, query, search, found, options, current, choose, hear };
}

interface FinderSectionProps {
  readonly group: FinderGroup;
  readonly children: (option: FinderOption) => ReactNode;
}

function FinderSection({ group: { name, options }, children }: FinderSectionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a listbox, which no fieldset can be
    <div role="group" aria-label={name}>
      {name && (
        <div className={styles.heading} aria-hidden="true">
          {name}
        </div>
      )}
      {options.map(children)}
    </div>
  );
}

/** Single steps go round, leaps stop at the ends. */
function turnTo(at: number, step: number, count: number): number {
  if (Math.abs(step) > 1) return Math.min(count - 1, Math.max(0, at + step));
  return (at + step + count) % count;
}

interface FinderLineProps {
  readonly id: string;
  readonly option: FinderOption;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function FinderLine({ id, option, isChosen, isActive, onChoose }: FinderLineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and says which option is meant
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
    <div
      id={id}
      role="option"
      className={styles.option}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      data-part={option.isPart || undefined}
      onClick={onChoose}
    >
      <span className={styles.slot}>{isChosen && <Icon name="check" />}</span>
      {option.label}
    </div>
  );
}
