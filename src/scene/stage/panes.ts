import type { Side } from '../../state/types';

/** A pane's place inside the canvas, CSS pixels. */
export interface PaneRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type PaneElements = Readonly<Record<Side, HTMLElement | null>>;

/** The smallest box around both panes, in the page, and both panes inside it. */
export interface PaneLayout {
  readonly bounds: PaneRect;
  readonly panes: Readonly<Partial<Record<Side, PaneRect>>>;
  /** How much of the top of every pane lies under what the page writes there, CSS pixels. */
  readonly keptTop: number;
  /** The page's controls that lie over the figures, in the canvas. */
  readonly controls: readonly PaneRect[];
}

/** The page says with a custom property on the pane how much of its top lies under its own writing. */
function keptTopOf(element: HTMLElement | null): number {
  return (element && Number.parseFloat(getComputedStyle(element).getPropertyValue('--keep-top'))) || 0;
}

/** Controls over the figures carry this attribute. */
const CONTROL = '[data-over-figures]';

/** Where the panes are now, relative to `origin`; null while none has a size. */
export function measurePanes(elements: PaneElements, origin: Element): PaneLayout | null {
  const zero = origin.getBoundingClientRect();
  const rects = (['left', 'right'] as const).flatMap((side) => {
    const r = elements[side]?.getBoundingClientRect();
    return r && r.width >= 1 && r.height >= 1
      ? [{ side, left: r.left - zero.left, top: r.top - zero.top, width: r.width, height: r.height }]
      : [];
  });
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.left + r.width));
  const bottom = Math.max(...rects.map((r) => r.top + r.height));
  const panes: Partial<Record<Side, PaneRect>> = {};
  for (const r of rects) panes[r.side] = { left: r.left - left, top: r.top - top, width: r.width, height: r.height };
  const keptTop = keptTopOf(elements.left ?? elements.right);
  const controls = [...origin.querySelectorAll(CONTROL)].map((control) => {
    const r = control.getBoundingClientRect();
    return { left: r.left - zero.left - left, top: r.top - zero.top - top, width: r.width, height: r.height };
  });
  return { bounds: { left, top, width: right - left, height: bottom - top }, panes, keptTop, controls };
}
