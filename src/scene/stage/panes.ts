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
  /** What the page writes over the top and foot of every pane, CSS pixels. */
  readonly kept: Kept;
}

export interface Kept {
  readonly top: number;
  readonly bottom: number;
}

/** The page says with custom properties on the pane how much of it lies under its own writing. */
function keptBy(element: HTMLElement | null): Kept {
  if (!element) return { top: 0, bottom: 0 };
  const style = getComputedStyle(element);
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return { top: px('--keep-top'), bottom: px('--keep-bottom') };
}

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
  const kept = keptBy(elements.left ?? elements.right);
  return { bounds: { left, top, width: right - left, height: bottom - top }, panes, kept };
}
