import { useMemo } from 'react';
import { clockAt, isByAngle } from '../../display/alignment';
import { eventsOf, type RepetitionEvent } from '../../display/events';
import { SIDES, type Side } from '../../display/side';
import { calledOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { shownRepetition } from '../../state/shownRepetition';
import { useLockout } from '../../state/useLockout';

/** An instant worth a jump, with whose it is. */
export interface PlacedEvent extends RepetitionEvent {
  readonly side: Side;
  readonly name: string;
  /** Where the clock is then, 0 … 1. */
  readonly clock: number;
}

/** Instants of both exercises, left ones first. */
export function useEvents(): readonly PlacedEvent[] {
  const [left, right] = SIDES.map(useSideEvents);
  const alignment = useLockout((state) => state.decided.alignment);
  // where an event is by an angle depends on both exercises
  const shown = [useShown('left'), useShown('right')] as const;
  const [shownLeft, shownRight] = isByAngle(alignment) ? shown : [null, null];
  return useMemo(() => {
    const pair = { left: shownLeft, right: shownRight };
    return [...left, ...right].map((event) => ({
      ...event,
      clock: clockAt(alignment, event.side, event.fraction, pair),
    }));
  }, [left, right, alignment, shownLeft, shownRight]);
}

const useShown = (side: Side) => useLockout((state) => shownRepetition(state, side));

function useSideEvents(side: Side): readonly Omit<PlacedEvent, 'clock'>[] {
  const result = useLockout((state) => state.results[side]);
  const loads = useLockout((state) => shownLoads(state, side)?.loads ?? null);
  const picked = useLockout((state) => state.view.selectedMuscle);
  const name = useLockout((state) => calledOf(state.decided.comparison, side));
  return useMemo(
    () =>
      result.kind === 'repetition' ? eventsOf(result, loads, picked).map((event) => ({ ...event, side, name })) : [],
    [result, loads, picked, name, side],
  );
}
