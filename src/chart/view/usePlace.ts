import { useMemo } from 'react';
import type { BoardPlace } from './boardPlace';

/** What can be done to the place of a chart that has neighbors; the same object while they stay. */
export function usePlace({ id, hands, earlier, later }: BoardPlace) {
  return useMemo(() => {
    if (earlier === undefined || later === undefined) return undefined;
    const moveTo = (to: string | null) => to && (() => hands.onMove(id, to));
    return {
      onEarlier: moveTo(earlier) || null,
      onLater: moveTo(later) || null,
      onMove: (to: string) => hands.onMove(id, to),
      onHide: () => hands.onHide(id),
    };
  }, [id, hands, earlier, later]);
}
