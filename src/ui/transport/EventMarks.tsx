import { type Ref, useImperativeHandle, useRef } from 'react';
import { useWidth } from '../../hand/useWidth';
import { scrub } from '../../state/clock';
import { showToast } from '../../state/messages';
import { Mark } from '../marks/Mark';
import { eventText } from './eventText';
import { spread } from './spread';
import styles from './transport.module.css';
import { type PlacedEvent, useEvents } from './useEvents';

/** From either end of the scrubber to the ends of its line, px. */
const INSET = 8;
/** From one mark to the next: room for a pointer, px. */
const GAP = 24;
/** From a mark down to the line, px from the top of the marks. */
const LEADER = { from: 16, to: 26 } as const;

export interface EventMarksHandle {
  /** Goes to the mark at a place along the scrubber, px, where there is one. */
  readonly goTo: (x: number) => void;
}

/**
 * Instants worth a jump, above the line, in the color and shape of their exercise. Those that stand beside their instant, to
 * leave room for each other, lead down to it.
 */
export function EventMarks({ ref }: { ref: Ref<EventMarksHandle> }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const events = useEvents();
  const instants = events.map(({ clock }) => INSET + (width - 2 * INSET) * clock);
  const places = spread(instants, GAP);
  useImperativeHandle(ref, () => ({
    goTo(x) {
      const hit = places.findIndex((place) => Math.abs(place - x) <= GAP / 2);
      if (hit >= 0) go(events[hit]);
    },
  }));
  return (
    <div ref={box} className={styles.events}>
      <svg className={styles.leaders} aria-hidden="true">
        {width > 0 &&
          events.map((event, i) => (
            <line
              key={`${event.side}-${event.id}`}
              data-side={event.side}
              x1={places[i].toFixed(1)}
              y1={LEADER.from}
              x2={instants[i].toFixed(1)}
              y2={LEADER.to}
            />
          ))}
      </svg>
      {width > 0 &&
        events.map((event, i) => (
          <button
            key={`${event.side}-${event.id}`}
            type="button"
            className={styles.event}
            style={{ left: `${places[i].toFixed(1)}px` }}
            aria-label={eventText(event)}
            title={eventText(event)}
            onPointerDown={(press) => press.stopPropagation()}
            onClick={() => go(event)}
          >
            <Mark side={event.side} />
          </button>
        ))}
    </div>
  );
}

/** To the instant of an event, which is told. */
function go(event: PlacedEvent): void {
  scrub(event.clock);
  showToast(eventText(event));
}
