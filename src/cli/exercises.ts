import { edgeSpec, toEdge } from '../display/edge';
import { automaticMeasures, automaticSettings, usualValue } from '../display/usualSettings';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Exercise } from '../model/exercise/exercise';
import { EXERCISES } from '../model/exercise/registry';
import { explain, type SettingSpec, type Settings } from '../model/setting';
import { readFlags, refusePositional } from './flags';
import { nameOfChoice } from './unusedNote';

/** `exercises`: what can be simulated and what can be set, as JSON. */
export function runExercises(args: readonly string[]): Iterable<string> {
  refusePositional(readFlags(args, {}), 0, 'exercises');
  return [`${JSON.stringify(EXERCISES.map(describeExercise), null, 2)}\n`];
}

function describeExercise(exercise: Exercise) {
  const { id, label, settings } = exercise;
  const specs = [...settings, ...LIFTER_SETTINGS];
  const automatic = { ...automaticSettings(exercise, {}, {}), ...automaticMeasures({}) };
  return { id, label, settings: specs.map((spec) => describeSetting(spec, specs, automatic)) };
}

function describeSetting(spec: SettingSpec, specs: readonly SettingSpec[], automatic: Settings) {
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
    ...(spec.usedWhen && { usedWhen: { [spec.usedWhen.key]: nameOfChoice(spec.usedWhen, specs) } }),
    help: explain(spec),
  };
}
