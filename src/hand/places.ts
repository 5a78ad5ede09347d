/** Parts of the page that links and keys lead to, by the attribute that marks where the focus goes. */
export const PLACES = { setup: 'Setup', playback: 'Playback', charts: 'Charts' } as const;

export type Place = keyof typeof PLACES;

/** Marks an element as the beginning of a place. */
export const placeMark = (place: Place) => ({ 'data-place': place, tabIndex: -1 });

/** Brings the focus to a place; false where the page does not have it in sight. */
export function goTo(place: Place): boolean {
  const element = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
  if (!element) return false;
  // what only opens a place, such as the tab of a phone's panel, is pressed too
  if (element.getAttribute('role') === 'tab') element.click();
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}
