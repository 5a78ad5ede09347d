import { EXERCISES } from '../../src/model/exercise/registry';
import { computeLoads } from '../../src/model/load/computeLoads';
import { DEFAULT_SAMPLES, type Repetition, type Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { setupsOf } from './simulate';
import { type Statistic, timeRuns } from './statistic';

const RUNS = 60;
const WARM_UP = 10;

export interface LoadsBench extends Statistic {
  readonly samples: number;
  /** Median of one repetition of each exercise. */
  readonly exercisesMs: Readonly<Record<string, number>>;
}

/** `computeLoads` of both exercises on repetitions that are already there; then each exercise there is by itself. */
export function benchLoads(): LoadsBench {
  const pairs = Array.from({ length: RUNS + WARM_UP }, (_, i) => setupsOf(i).flatMap(repetitionsOf));
  const statistic = timeRuns(RUNS, WARM_UP, (i) => {
    for (const repetition of pairs[i]) computeLoads(repetition);
  });
  const exercisesMs = Object.fromEntries(EXERCISES.map(({ id }) => [id, timeExercise(id)]));
  return { ...statistic, samples: DEFAULT_SAMPLES, exercisesMs };
}

function timeExercise(exercise: Setup['exercise']): number {
  const repetitions = repetitionsOf({ exercise, settings: {}, lifter: {} });
  return timeRuns(RUNS, WARM_UP, () => {
    for (const repetition of repetitions) computeLoads(repetition);
  }).medianMs;
}

function repetitionsOf(setup: Setup): Repetition[] {
  const result = simulate(setup);
  return result.kind === 'repetition' ? [result] : [];
}
