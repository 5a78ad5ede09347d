import type { MenuEntry } from '../../controls/menuEntry';
import { scrub } from '../../state/clock';
import { eventText } from './eventText';
import { useEvents } from './useEvents';

/** The marks above the line as words, for fingers and for reading: each leads to its instant. */
export function useEventEntries(): readonly MenuEntry[] {
  return useEvents().map((event) => ({
    kind: 'item',
    label: eventText(event),
    onSelect: () => scrub(event.clock),
  }));
}
