import type { PlacedEvent } from './useEvents';

/** "Leg press: largest gluteus maximus arm, 40 mm, at 50 %" */
export function eventText({ name, text, fraction }: PlacedEvent): string {
  return `${name}: ${text}, at ${Math.round(fraction * 100)} %`;
}
