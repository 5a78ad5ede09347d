import { useMemo } from 'react';
import { eventsOf, type RepetitionEvent } from '../../display/events';
import { SIDES, type Side } from '../../display/side';
import { calledOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';

/** An instant worth a jump, with whose it is. */
export interface PlacedEvent extends RepetitionEvent {
  readonly side: Side;
  readonly name: string;
}

/** Instants of both exercises, left ones first. */
export function useEvents(): readonly PlacedEvent[] {
  const [left, right] = SIDES.map(useSideEvents);
  return useMemo(() => [...left, ...right], [left, right]);
}

function useSideEvents(side: Side): readonly PlacedEvent[] {
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
