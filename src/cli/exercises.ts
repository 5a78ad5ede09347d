import { edgeSpec, toEdge } from '../display/edge';
import { automaticMeasures, automaticSettings, usualValue } from '../display/usualSettings';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Exercise } from '../model/exercise/exercise';
import { EXERCISES } from '../model/exercise/registry';
import type { SettingSpec, Settings } from '../model/setting';
import { readFlags, refusePositional } from './flags';

/** `exercises`: what can be simulated and what can be set, as JSON. */
export function runExercises(args: readonly string[]): Iterable<string> {
  refusePositional(readFlags(args, {}), 0, 'exercises');
  return [`${JSON.stringify(EXERCISES.map(describeExercise), null, 2)}\n`];
}

function describeExercise(exercise: Exercise) {
  const { id, label, settings } = exercise;
  const automatic = { ...automaticSettings(exercise, {}, {}), ...automaticMeasures({}) };
  return { id, label, settings: [...settings, ...LIFTER_SETTINGS].map((spec) => describeSetting(spec, automatic)) };
}

function describeSetting(spec: SettingSpec, automatic: Settings) {
  const { unit, min, max } = edgeSpec(spec);
  return {
    key: spec.key,
    label: spec.label,
    unit,
    min,
    max,
    default: toEdge(spec.unit, usualValue(spec, automatic)),
    ...(spec.isAutomatic && { isAutomatic: true }),
    ...(spec.options && { options: spec.options }),
    help: spec.help,
  };
}
