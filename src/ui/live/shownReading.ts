import { type Reading, readingAt } from '../../display/reading';
import type { Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import { placesNow } from '../../state/placesNow';
import { shownRepetition } from '../../state/shownRepetition';
import type { State } from '../../state/types';

interface Remembered {
  readonly repetition: Repetition;
  readonly fraction: number;
  readonly picked: string | null;
  readonly reading: Reading;
}

const remembered: Partial<Record<Side, Remembered>> = {};

/** The numbers of this instant; many places ask for them in one frame, so the last answer is kept. */
export function shownReading(state: State, side: Side): Reading | null {
  const repetition = shownRepetition(state, side);
  if (!repetition) return null;
  const { selectedMuscle: picked } = state.view;
  const { fraction } = placesNow(state)[side];
  const last = remembered[side];
  if (last?.repetition === repetition && last.fraction === fraction && last.picked === picked) return last.reading;
  const reading = readingAt(repetition, fraction, picked);
  remembered[side] = { repetition, fraction, picked, reading };
  return reading;
}
