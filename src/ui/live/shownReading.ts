import { type Reading, readingAt } from '../../display/reading';
import type { Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import { shownRepetition } from '../../state/shownRepetition';
import type { State } from '../../state/types';

interface Remembered {
  readonly repetition: Repetition;
  readonly phase: number;
  readonly picked: string | null;
  readonly reading: Reading;
}

const remembered: Partial<Record<Side, Remembered>> = {};

/** The numbers of this instant; many places ask for them in one frame, so the last answer is kept. */
export function shownReading(state: State, side: Side): Reading | null {
  const repetition = shownRepetition(state, side);
  if (!repetition) return null;
  const { phase, selectedMuscle: picked } = state.view;
  const last = remembered[side];
  if (last?.repetition === repetition && last.phase === phase && last.picked === picked) return last.reading;
  const reading = readingAt(repetition, phase, picked);
  remembered[side] = { repetition, phase, picked, reading };
  return reading;
}
