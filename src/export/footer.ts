import { exerciseName } from '../display/exerciseName';
import { firstLower } from '../display/firstLetter';
import { formatSetting } from '../display/settings';
import type { UnitSystem } from '../display/units';
import { findExercise } from '../model/exercise/registry';
import type { Result } from '../model/result';
import { changedSettings } from './setupData';
import type { Stamp } from './stamp';

/** What stands below every picture that leaves the page: what the page says of both, one line for each exercise, one for software, date and its zone. */
export function footerLines(results: readonly Result[], { software, date, answer, units = 'metric' }: Stamp): string[] {
  return [
    ...(answer ? [answer] : []),
    ...results.map((result) => describeSetup(result, units)),
    `${software}, ${date.slice(0, 10)} UTC`,
  ];
}

/** "Leg press 45°: foot height 20.0 cm, plates 65.0 kg for this lifter; all else at default." What is changed, and the load. */
function describeSetup(result: Result, units: UnitSystem): string {
  const changed = changedSettings(result);
  const list = changed.map(({ spec, value }) => {
    const label = firstLower(spec.label);
    return `${label} ${formatSetting(spec, value, units)}`;
  });
  const load = changed.some(({ spec }) => spec.key === 'load') ? null : usualLoad(result, units);
  if (load) list.push(load);
  const absence = result.kind === 'repetition' ? '' : ' No repetition with these settings.';
  const setup = list.length === 0 ? 'all at default' : `${list.join(', ')}; all else at default`;
  return `${exerciseName(findExercise(result.exercise), result.settings)}: ${setup}.${absence}`;
}

/** A load that nobody set follows the lifter and is told too; null where there is none, or it is told as changed. */
function usualLoad({ exercise, settings, kind }: Result, units: UnitSystem): string | null {
  const spec = findExercise(exercise).settings.find(({ key }) => key === 'load');
  if (kind !== 'repetition' || !spec || settings.load === 0) return null;
  return `${spec.label.toLowerCase()} ${formatSetting(spec, settings.load, units)} for this lifter`;
}
