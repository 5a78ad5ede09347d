/**
 * Where what belongs to a button is put into the page: at the end of its landmark, where a screen reader looks for it and no
 * scrolling box cuts it off.
 */
export function placeFor(button: HTMLElement | null): HTMLElement | undefined {
  // a header is a landmark of its own only where it is the page's
  return button?.closest<HTMLElement>('section, aside, main') ?? button?.closest('header') ?? undefined;
}
