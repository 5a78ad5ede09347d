import { formatDegrees } from '../../display/numbers';
import type { Side } from '../../display/side';
import { radToDeg } from '../../display/units';
import { placesNow } from '../../state/placesNow';
import type { State } from '../../state/types';

/** "waits at 92°" while a side does, else null. */
export function waitWords(state: State, side: Side): string | null {
  const { waitsAt } = placesNow(state)[side];
  return waitsAt === null ? null : `waits at ${formatDegrees(radToDeg(waitsAt))}`;
}
