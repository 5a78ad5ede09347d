import type { ExerciseId } from '../exercise/exercise';
import { computeLoads } from '../load/computeLoads';
import type { Loads } from '../load/loads';
import type { Repetition } from '../result';
import type { Settings } from '../setting';
import { simulate } from '../simulate';

/** Whom and what claims are asked about: the lifter, and the settings of exercises that are not at their defaults. */
export interface ClaimQuestion {
  readonly lifter: Settings;
  readonly settings: Readonly<Record<ExerciseId, Settings>>;
}

/** A repetition with what it asks of the muscles. */
export interface Loaded {
  readonly repetition: Repetition;
  readonly loads: Loads;
}

/** Answers what claims ask of the model, each question worked out once. */
export interface Inquiry {
  /** An exercise as it is set, or with these settings changed; null where this body cannot do it. */
  readonly repetition: (exercise: ExerciseId, changes?: Settings) => Repetition | null;
  readonly loaded: (exercise: ExerciseId, changes?: Settings) => Loaded | null;
}

/** Enough for peaks to stand within a percent of those of a longer repetition. */
const SAMPLES = 41;

/** @throws RangeError for settings or a lifter that make no sense */
export function openInquiry({ lifter, settings }: ClaimQuestion): Inquiry {
  const repetition = remembering((exercise, changes: Settings = {}): Repetition | null => {
    const own = { ...settings[exercise], ...changes };
    const result = simulate({ exercise, settings: own, lifter, sampleCount: SAMPLES });
    return result.kind === 'repetition' ? result : null;
  });
  const loaded = remembering((exercise, changes): Loaded | null => {
    const found = repetition(exercise, changes);
    return found && { repetition: found, loads: computeLoads(found) };
  });
  return { repetition, loaded };
}

type Ask<T> = (exercise: ExerciseId, changes?: Settings) => T;

function remembering<T>(ask: Ask<T>): Ask<T> {
  const known = new Map<string, T>();
  return (exercise, changes) => {
    const key = JSON.stringify([exercise, changes ?? {}]);
    if (!known.has(key)) known.set(key, ask(exercise, changes));
    return known.get(key) as T;
  };
}
