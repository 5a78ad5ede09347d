import type { Page } from 'playwright-core';

/**
 * Controls in sight whose room for a press is less than `least` px across or down, as "name: 40 × 23". Room is what lies around
 * the control's middle and belongs to it, also where it reaches beyond what is drawn. Words of a sentence that explain
 * themselves are as high as the sentence's lines and left out, as WCAG 2.5.8 does.
 */
export function findSmallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate(findInPage, least);
}

/** Runs in the page, so everything it needs is inside. */
function findInPage(least: number): string[] {
  const CONTROLS = 'button, a[href], input, summary, [role="slider"], [role="tab"]';
  const seen = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('[inert]'),
  );
  const ownerAt = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    // a press on what belongs to a field, or on the line of a slider, goes to it
    return hit?.closest(CONTROLS) ?? hit?.closest('label, [data-target]')?.querySelector(CONTROLS) ?? null;
  };
  const reach = (control: Element, x: number, y: number, dx: number, dy: number) => {
    let steps = 0;
    while (steps < least && ownerAt(x + dx * (steps + 1), y + dy * (steps + 1)) === control) steps++;
    return steps;
  };
  /** Whether all the room it should have lies inside what it scrolls in, and inside the window. */
  const isWhole = (control: Element, x: number, y: number) => {
    for (let each: Element | null = control; each; each = each.parentElement) {
      const { top, bottom } = each.getBoundingClientRect();
      const scrolls = ['auto', 'scroll', 'hidden'].includes(getComputedStyle(each).overflowY);
      if (scrolls && (y - least / 2 < top || y + least / 2 > bottom)) return false;
    }
    return y - least / 2 >= 0 && y + least / 2 <= innerHeight && x > 0 && x < innerWidth;
  };
  return seen.flatMap((control) => {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (control.closest('p, h2') || !isWhole(control, x, y)) return [];
    // scrolled away, or under something else that comes first
    if (ownerAt(x, y) !== control) return [];
    const width = 1 + reach(control, x, y, 1, 0) + reach(control, x, y, -1, 0);
    const height = 1 + reach(control, x, y, 0, 1) + reach(control, x, y, 0, -1);
    if (width >= least && height >= least) return [];
    const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
    return [`${name}: ${width} × ${height}`];
  });
}
