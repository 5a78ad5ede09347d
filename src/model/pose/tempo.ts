import type { Settings } from '../setting';

/** Stages of a repetition; `stage` holds indices into it. */
export const STAGES = ['bottom', 'up', 'top', 'down'] as const;

/** Durations of the stages of one repetition, s. */
export interface Tempo {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
  readonly pause: number;
}

/** The tempo among an exercise’s complete settings. */
export function readTempo(settings: Settings): Tempo {
  return {
    up: settings.tempoUp,
    hold: settings.tempoHold,
    down: settings.tempoDown,
    pause: settings.tempoPause,
  };
}

/** Share of the travel covered after share `t` of the time, at rest at both ends: minimum jerk (Flash & Hogan 1985). */
export function minimumJerk(t: number): number {
  return t * t * t * (10 + t * (6 * t - 15));
}

/** Samples in time, as in Repetition. */
export interface Clock {
  readonly fraction: Float64Array;
  readonly time: Float64Array;
  readonly stage: Uint8Array;
}

/** Samples in time: the first half up, the middle sample at the top, the second half down; the hold delays the way down. */
export function layOutClock(sampleCount: number, tempo: Tempo): Clock {
  const half = (sampleCount - 1) / 2;
  const fraction = Float64Array.from({ length: sampleCount }, (_, i) => i / (sampleCount - 1));
  const time = fraction.map((_, i) =>
    i <= half ? (tempo.up * i) / half : tempo.up + tempo.hold + (tempo.down * (i - half)) / half,
  );
  const stage = Uint8Array.from(fraction, (_, i) => STAGES.indexOf(stageAt(i, half)));
  return { fraction, time, stage };
}

function stageAt(i: number, half: number): (typeof STAGES)[number] {
  if (i === 0 || i === 2 * half) return 'bottom';
  if (i === half) return 'top';
  return i < half ? 'up' : 'down';
}
