/** Whether an address asks for figures, clock and charts alone, as another page shows them in a frame. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).has('embed');
}
