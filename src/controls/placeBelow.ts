/** From the window's edge, px. */
const EDGE = 8;
const GAP = 4;

/** Puts something of the top layer below its button, inside the window; above where there is no room below. */
export function placeBelow(popup: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popup;
  const wanted = align === 'start' ? box.left : box.right - offsetWidth;
  const left = Math.min(Math.max(EDGE, wanted), window.innerWidth - offsetWidth - EDGE);
  const fitsBelow = box.bottom + GAP + offsetHeight <= window.innerHeight - EDGE;
  const top = fitsBelow ? box.bottom + GAP : Math.max(EDGE, box.top - GAP - offsetHeight);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
