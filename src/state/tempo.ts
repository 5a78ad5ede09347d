import type { Tempo } from '../model/pose/tempo';
import { specsOf } from './comparison';
import type { Comparison, Decided } from './types';

/** The one clock of a comparison, s. */
export function tempoOf(comparison: Comparison): Tempo {
  const { settings } = comparison.left;
  const specs = specsOf(comparison, 'left');
  const value = (key: string) => settings[key] ?? specs.find((spec) => spec.key === key)?.default ?? 0;
  return { up: value('tempoUp'), hold: value('tempoHold'), down: value('tempoDown'), pause: value('tempoPause') };
}

/** How the clock runs: by percent as long a way, evenly and without a stop. */
export function clockTempo({ comparison, alignment }: Decided): Tempo {
  const tempo = tempoOf(comparison);
  if (alignment !== 'percent') return tempo;
  const half = (tempo.up + tempo.down) / 2;
  return { up: half, hold: 0, down: half, pause: 0 };
}

export function durationOf(tempo: Tempo): number {
  return tempo.up + tempo.hold + tempo.down + tempo.pause;
}

/** Fraction of the repetition at a time; waits at the top during the hold and at the bottom during the pause. */
export function phaseOfTime(tempo: Tempo, time: number): number {
  const { up, hold, down } = tempo;
  if (time < up) return (0.5 * time) / up;
  if (time <= up + hold) return 0.5;
  return Math.min(1, 0.5 + (0.5 * (time - up - hold)) / down);
}

/** The earliest time at which a phase is reached. */
export function timeOfPhase(tempo: Tempo, phase: number): number {
  if (phase <= 0.5) return 2 * phase * tempo.up;
  return tempo.up + tempo.hold + (2 * phase - 1) * tempo.down;
}
