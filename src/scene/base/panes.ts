import { SIDES, type Side } from '../../display/side';
import { type Box, overlaps } from './box';

export type PaneElements = Readonly<Record<Side, HTMLElement | null>>;

/** A pane inside the canvas, and what the page has put over it. */
export interface PanePlace {
  readonly rect: Box;
  /** The page's texts and controls over the figure, as seen from the pane: labels keep off them. */
  readonly covered: readonly Box[];
  /** Those of them that stay: the figure keeps beside them as well. */
  readonly lasting: readonly Box[];
}

/** The smallest box around both panes, in the page, and both panes inside it. */
export interface PaneLayout {
  readonly bounds: Box;
  readonly panes: Readonly<Partial<Record<Side, PanePlace>>>;
}

/** Texts and controls over the figures carry this attribute; with this value they pass, and no figure makes room for them. */
const OVER = '[data-over-figures]';
const PASSING = '[data-over-figures="passing"]';

const coveringOf = (origin: Element): HTMLElement[] => [...origin.querySelectorAll<HTMLElement>(OVER)];

/** Where the panes are now, relative to `origin`; null while none has a size. */
export function measurePanes(elements: PaneElements, origin: Element): PaneLayout | null {
  const zero = origin.getBoundingClientRect();
  const placeOf = (element: Element | null): Box | null => {
    const r = element?.getBoundingClientRect();
    if (!r || r.width < 1 || r.height < 1) return null;
    return { left: r.left - zero.left, top: r.top - zero.top, width: r.width, height: r.height };
  };
  const found = SIDES.flatMap((side) => {
    const rect = placeOf(elements[side]);
    return rect ? [{ side, rect }] : [];
  });
  if (found.length === 0) return null;
  const left = Math.min(...found.map(({ rect }) => rect.left));
  const top = Math.min(...found.map(({ rect }) => rect.top));
  const right = Math.max(...found.map(({ rect }) => rect.left + rect.width));
  const bottom = Math.max(...found.map(({ rect }) => rect.top + rect.height));
  const covering = coveringOf(origin).flatMap((element) => {
    const box = placeOf(element);
    return box ? [{ box, isPassing: element.matches(PASSING) }] : [];
  });
  const panes: Partial<Record<Side, PanePlace>> = {};
  for (const { side, rect } of found) {
    const over = covering.filter(({ box }) => overlaps(box, rect));
    panes[side] = {
      rect: movedInto({ left, top }, rect),
      covered: over.map(({ box }) => movedInto(rect, box)),
      lasting: over.filter(({ isPassing }) => !isPassing).map(({ box }) => movedInto(rect, box)),
    };
  }
  return { bounds: { left, top, width: right - left, height: bottom - top }, panes };
}

/** A rectangle of the page, seen from another one's corner. */
function movedInto(corner: Pick<Box, 'left' | 'top'>, { left, top, ...size }: Box): Box {
  return { left: left - corner.left, top: top - corner.top, ...size };
}

/** Knows where the panes are, and asks the browser only after something has changed its size, has come or gone. */
export interface PaneMeter {
  readonly layout: () => PaneLayout | null;
  readonly stop: () => void;
}

export function createPaneMeter(
  elements: () => PaneElements,
  originOf: () => Element,
  onChange: () => void,
  measure: typeof measurePanes = measurePanes,
): PaneMeter {
  let isKnown = false;
  let last: PaneLayout | null = null;
  const forget = (): void => {
    isKnown = false;
    onChange();
  };
  const sizes = new ResizeObserver(forget);
  const members = new MutationObserver(forget);
  let watched: ReadonlySet<Element> = new Set();
  const watch = (origin: Element): void => {
    const covering = coveringOf(origin);
    const next = new Set<Element>([origin, ...SIDES.flatMap((side) => elements()[side] ?? []), ...covering]);
    for (const element of watched) if (!next.has(element)) sizes.unobserve(element);
    for (const element of next) if (!watched.has(element)) sizes.observe(element);
    watched = next;
    // a control that comes or goes does so among its neighbors
    members.disconnect();
    for (const { parentElement } of covering) if (parentElement) members.observe(parentElement, { childList: true });
  };
  window.addEventListener('resize', forget);
  return {
    layout: () => {
      if (isKnown) return last;
      isKnown = true;
      last = measure(elements(), originOf());
      watch(originOf());
      return last;
    },
    stop: () => {
      sizes.disconnect();
      members.disconnect();
      window.removeEventListener('resize', forget);
    },
  };
}
