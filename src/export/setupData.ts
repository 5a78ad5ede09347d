import { toEdge } from '../display/edge';
import { SOFTWARE } from '../display/version';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { findExercise } from '../model/exercise/registry';
import type { PathMode } from '../model/muscle/geometry';
import type { NoRepetition, Repetition } from '../model/result';
import type { SettingSpec, Settings } from '../model/setting';

/** Everything needed to compute a repetition again, in m, deg, kg, s. */
export interface SetupData {
  readonly exercise: string;
  readonly settings: Settings;
  readonly lifter: Settings;
  readonly sampleCount?: number;
  readonly paths?: PathMode;
  readonly software: string;
}

export function setupData(result: Repetition | NoRepetition): SetupData {
  return {
    exercise: result.exercise,
    settings: settingsAtEdge(findExercise(result.exercise).settings, result.settings),
    lifter: settingsAtEdge(LIFTER_SETTINGS, result.lifter),
    ...(result.kind === 'repetition' && { sampleCount: result.sampleCount, paths: result.paths }),
    software: SOFTWARE,
  };
}

/** Setups of a comparison as a file; `date` is when it was made, ISO 8601. */
export function setupJson(results: readonly (Repetition | NoRepetition)[], date: string): string {
  return `${JSON.stringify({ software: SOFTWARE, date, setups: results.map(setupData) }, null, 2)}\n`;
}

function settingsAtEdge(specs: readonly SettingSpec[], settings: Settings): Settings {
  const known = specs.filter((spec) => settings[spec.key] !== undefined);
  return Object.fromEntries(known.map((spec) => [spec.key, toEdge(spec.unit, settings[spec.key])]));
}
