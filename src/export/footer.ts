import { exerciseName } from '../display/exerciseName';
import { formatSetting } from '../display/settings';
import { findExercise } from '../model/exercise/registry';
import type { Result } from '../model/result';
import { changedSettings } from './setupData';
import type { Stamp } from './stamp';

/** What stands below every picture that leaves the page: one line for each exercise, one for software, date and its zone. */
export function footerLines(results: readonly Result[], { software, date }: Stamp): string[] {
  return [...results.map(describeSetup), `${software}, ${date.slice(0, 10)} UTC`];
}

/** "Leg press 45°: foot height 20.0 cm, toe-out 20°; all else at default." Only what is changed. */
function describeSetup(result: Result): string {
  const list = changedSettings(result).map(({ spec, value }) => {
    const label = spec.label.charAt(0).toLowerCase() + spec.label.slice(1);
    return `${label} ${formatSetting(spec, value, 'metric')}`;
  });
  const absence = result.kind === 'repetition' ? '' : ' No repetition with these settings.';
  const setup = list.length === 0 ? 'all at default' : `${list.join(', ')}; all else at default`;
  return `${exerciseName(findExercise(result.exercise), result.settings)}: ${setup}.${absence}`;
}
