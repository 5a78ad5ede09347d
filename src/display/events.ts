import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { muscleArm } from './muscleArm';
import { formatNumber } from './numbers';
import { metersToMm } from './units';

/** An instant of a repetition worth a jump. */
export interface RepetitionEvent {
  readonly id: 'muscle-arm' | 'hip-moment';
  /** 0 … 1 of the repetition. */
  readonly fraction: number;
  /** "largest gluteus maximus arm, 52 mm" */
  readonly text: string;
}

/**
 * Where the picked muscle, or gluteus maximus, pulls at its largest arm and, once loads are known, where the hip needs its
 * largest moment.
 */
export function eventsOf(repetition: Repetition, loads: Loads | null, picked: string | null = null): RepetitionEvent[] {
  const { muscle, arms } = muscleArm(repetition, picked);
  const sample = largest(arms);
  const arm: RepetitionEvent = {
    id: 'muscle-arm',
    fraction: repetition.fraction[sample],
    text: `largest ${muscle.label.toLowerCase()} arm, ${formatNumber(metersToMm(arms[sample]))} mm`,
  };
  if (!loads) return [arm];
  const { value, sample: hardest } = loads.metrics.peakHipActive;
  const moment: RepetitionEvent = {
    id: 'hip-moment',
    fraction: hardest / (loads.sampleCount - 1),
    text: `largest active hip moment, ${formatNumber(value)} N·m`,
  };
  return [arm, moment];
}

/** The first sample with the largest value. */
function largest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  return best;
}
