import { buildBody } from '../model/anatomy/body';
import { completeLifter, LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { type Exercise, withAutomatic } from '../model/exercise/exercise';
import { type SettingSpec, type Settings, withDefaults } from '../model/setting';

/** What the automatic settings become when they are left to the model, for this body and the other settings. */
export function automaticSettings(exercise: Exercise, settings: Settings, lifter: Settings): Settings {
  const complete = withDefaults(exercise.settings, withoutAutomatic(exercise.settings, settings));
  return withAutomatic(exercise, buildBody(completeLifter(lifter)), complete);
}

/** The same for the lifter: measures that follow the others. */
export function automaticMeasures(lifter: Settings): Settings {
  return completeLifter(withoutAutomatic(LIFTER_SETTINGS, lifter));
}

/** The value a setting has when nobody touches it. */
export function usualValue(spec: SettingSpec, automatic: Settings): number {
  return spec.isAutomatic ? (automatic[spec.key] ?? spec.default) : spec.default;
}

function withoutAutomatic(specs: readonly SettingSpec[], settings: Settings): Settings {
  const isAutomatic = (key: string) => specs.some((spec) => spec.key === key && spec.isAutomatic);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !isAutomatic(key)));
}
