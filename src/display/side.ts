/** The two exercises of a comparison, by where they stand on the page. */
export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
