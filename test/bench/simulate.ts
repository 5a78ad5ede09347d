import { EXERCISES } from '../../src/model/exercise/registry';
import { DEFAULT_SAMPLES, type Setup } from '../../src/model/result';
import { degrees } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { type Statistic, timeRuns } from './statistic';

const RUNS = 300;
const WARM_UP = 60;

/** The two exercises of the page with settings that differ in every run, as while a thumb drags. */
export function setupsOf(i: number): readonly [Setup, Setup] {
  const share = (i * 0.618_033_988_75) % 1;
  return [
    {
      exercise: 'leg-press',
      settings: { footHeight: 0.08 + 0.18 * share, toeOut: degrees(5 + 15 * share) },
      lifter: {},
    },
    {
      exercise: 'hip-thrust',
      settings: { footDistance: 0.68 + 0.2 * share, stanceWidth: 0.5 - 0.2 * share },
      lifter: {},
    },
  ];
}

export interface SimulateBench extends Statistic {
  readonly samples: number;
  /** Median of one repetition of each exercise. */
  readonly exercisesMs: Readonly<Record<string, number>>;
}

/**
 * `simulate` of both exercises: poses, muscles and metrics of DEFAULT_SAMPLES samples each. Then each exercise there is by
 * itself, since any two may stand side by side.
 */
export function benchSimulate(): SimulateBench {
  const statistic = timeRuns(RUNS, WARM_UP, (i) => {
    for (const setup of setupsOf(i)) simulate(setup);
  });
  const exercisesMs = Object.fromEntries(EXERCISES.map(({ id }) => [id, timeExercise(id)]));
  return { ...statistic, samples: DEFAULT_SAMPLES, exercisesMs };
}

function timeExercise(exercise: Setup['exercise']): number {
  const { medianMs } = timeRuns(RUNS, WARM_UP, (i) => {
    const share = (i * 0.618_033_988_75) % 1;
    simulate({ exercise, settings: { toeOut: degrees(5 + 10 * share) }, lifter: {} });
  });
  return medianMs;
}
