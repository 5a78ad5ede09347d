import type { Page } from 'playwright-core';

/** Words of the page that lie on others, or that something cuts off; empty where all can be read. */
export function findTextFaults(page: Page): Promise<string[]> {
  return page.evaluate(findInPage);
}

/** Runs in the page, so everything it needs is inside. */
function findInPage(): string[] {
  /** Less than this is a matter of rounding and of the room around letters, px. */
  const SLACK = 2;
  interface Words {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
    /** The nearest ancestor that stays while others scroll below it, or lies over the page. */
    readonly layer: Element | null;
  }
  const faults: string[] = [];
  const seen: Words[] = [];
  const isLayer = (element: Element) => {
    const { position, zIndex } = getComputedStyle(element);
    return position === 'sticky' || position === 'fixed' || (position === 'absolute' && zIndex !== 'auto');
  };
  const ancestorsOf = (element: Element) => {
    const all: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) all.push(each);
    return all;
  };
  const isUnseen = (element: Element, ancestors: readonly Element[]) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    ancestors.some((each) => getComputedStyle(each).clipPath.startsWith('inset(50%'));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || element.closest('script, style, noscript, [inert], option')) continue;
    const ancestors = ancestorsOf(element);
    if (isUnseen(element, ancestors)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      if (whole.width < 1 || whole.height < 1) continue;
      let { left, right, top, bottom } = whole;
      let isScrolledAway = false;
      for (const ancestor of ancestors) {
        const style = getComputedStyle(ancestor);
        const frame = ancestor.getBoundingClientRect();
        const clips = (overflow: string) => overflow !== 'visible' && !(ancestor instanceof SVGElement);
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        if (clips(style.overflowX) && !(style.overflowX === 'clip' && style.overflowClipMargin !== '0px')) {
          if (!scrolls(style.overflowX) && (left < frame.left - SLACK || right > frame.right + SLACK))
            faults.push(`cut at the side: "${text}"`);
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        }
        if (clips(style.overflowY)) {
          if (
            !scrolls(style.overflowY) &&
            style.overflowY !== 'clip' &&
            (top < frame.top - SLACK || bottom > frame.bottom + SLACK)
          )
            faults.push(`cut above or below: "${text}"`);
          [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
        }
        if (right - left < SLACK || bottom - top < SLACK) isScrolledAway = true;
      }
      if (isScrolledAway || bottom < 0 || top > innerHeight) continue;
      if (left < -SLACK || right > innerWidth + SLACK) faults.push(`beyond the window: "${text}"`);
      const box = new DOMRect(left, top, right - left, bottom - top);
      seen.push({ text, element, box, layer: ancestors.find(isLayer) ?? null });
    }
  }
  for (const [i, a] of seen.entries())
    for (const b of seen.slice(i + 1)) {
      if (a.element === b.element || a.layer !== b.layer) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      // letters are lower than their line
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width > SLACK && height > 2 * SLACK) faults.push(`"${a.text}" lies on "${b.text}"`);
    }
  return [...new Set(faults)];
}
