import { mapValues } from '../../src/display/mapValues';
import { EXERCISES, findExercise } from '../../src/model/exercise/registry';
import { DEFAULT_SAMPLES, type Setup } from '../../src/model/result';
import { mapRows } from '../../src/model/search/mapRow';
import type { SettingSpec } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { timeRuns } from './statistic';

const RUNS = 15;
const WARM_UP = 3;

interface MapTime {
  readonly medianMs: number;
  /** How many single repetitions take as long. */
  readonly inRepetitions: number;
}

export interface MapBench {
  readonly values: number;
  readonly samples: number;
  readonly exercises: Readonly<Record<string, MapTime>>;
}

/** Kinematic cells of a map of the first setting of each exercise that has a range, beside one repetition of it. */
export function benchMap(): MapBench {
  const exercises = Object.fromEntries(
    EXERCISES.map(({ id }) => [id, timeMap({ exercise: id, settings: {}, lifter: {} })]),
  );
  return { values: valuesOf(firstSetting(EXERCISES[0].id)).length, samples: DEFAULT_SAMPLES, exercises };
}

const firstSetting = (exercise: Setup['exercise']) =>
  findExercise(exercise).settings.find(({ unit, group }) => unit !== 'choice' && !group) as SettingSpec;

const valuesOf = (spec: SettingSpec) => mapValues(spec, 'metric');

function timeMap(setup: Setup): MapTime {
  const spec = firstSetting(setup.exercise);
  const values = valuesOf(spec);
  const { medianMs } = timeRuns(RUNS, WARM_UP, () => mapRows(setup, spec.key, values));
  const one = timeRuns(RUNS * values.length, WARM_UP, () => simulate(setup));
  return { medianMs, inRepetitions: medianMs / one.medianMs };
}
