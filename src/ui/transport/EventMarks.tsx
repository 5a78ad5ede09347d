import { useMemo } from 'react';
import { eventsOf, type RepetitionEvent } from '../../display/events';
import type { Side } from '../../display/side';
import { scrub } from '../../state/clock';
import { exerciseOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './transport.module.css';

interface PlacedEvent extends RepetitionEvent {
  readonly side: Side;
  readonly name: string;
}

/** Events this close would cover each other and stand side by side instead. */
const CLOSE = 0.02;
const SPREAD_PX = 11;

/** Instants worth a jump, above the line, in the color and shape of their exercise. */
export function EventMarks() {
  const left = useEvents('left');
  const right = useEvents('right');
  return spread([...left, ...right]).map(({ event, shiftPx }) => {
    const text = `${event.name}: ${event.text}, at ${Math.round(event.fraction * 100)} %`;
    return (
      <button
        key={`${event.side}-${event.id}`}
        type="button"
        className={styles.event}
        style={{ left: `calc(8px + (100% - 16px) * ${event.fraction.toFixed(4)} + ${shiftPx}px)` }}
        aria-label={text}
        title={text}
        onPointerDown={(press) => press.stopPropagation()}
        onClick={() => scrub(event.fraction)}
      >
        <Mark side={event.side} />
      </button>
    );
  });
}

function useEvents(side: Side): PlacedEvent[] {
  const result = useLockout((state) => state.results[side]);
  const loads = useLockout((state) => shownLoads(state, side)?.loads ?? null);
  const picked = useLockout((state) => state.view.selectedMuscle);
  const name = useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
  return useMemo(
    () =>
      result.kind === 'repetition' ? eventsOf(result, loads, picked).map((event) => ({ ...event, side, name })) : [],
    [result, loads, picked, name, side],
  );
}

/** Events in a row stand around their middle. */
function spread(events: readonly PlacedEvent[]): { event: PlacedEvent; shiftPx: number }[] {
  const groups: PlacedEvent[][] = [];
  for (const event of [...events].sort((a, b) => a.fraction - b.fraction)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && event.fraction - last.fraction < CLOSE) group.push(event);
    else groups.push([event]);
  }
  return groups.flatMap((group) =>
    group.map((event, i) => ({ event, shiftPx: (i - (group.length - 1) / 2) * SPREAD_PX })),
  );
}
