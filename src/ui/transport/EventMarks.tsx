import { useRef } from 'react';
import { useWidth } from '../../hand/useWidth';
import { scrub } from '../../state/clock';
import { Mark } from '../marks/Mark';
import { eventText } from './eventText';
import { spread } from './spread';
import styles from './transport.module.css';
import { useEvents } from './useEvents';

/** From either end of the scrubber to the ends of its line, px. */
const INSET = 8;
/** From one mark to the next: room for a pointer, px. */
const GAP = 24;

/** Instants worth a jump, above the line, in the color and shape of their exercise. */
export function EventMarks() {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const events = useEvents();
  const places = spread(
    events.map(({ clock }) => INSET + (width - 2 * INSET) * clock),
    GAP,
  );
  return (
    <div ref={box} className={styles.events}>
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
            onClick={() => scrub(event.clock)}
          >
            <Mark side={event.side} />
          </button>
        ))}
    </div>
  );
}
