import { edgeUnit, toEdge } from '../display/edge';
import { automaticMeasures, automaticSettings, usualValue } from '../display/usualSettings';
import { SOFTWARE } from '../display/version';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { findExercise } from '../model/exercise/registry';
import type { PathMode } from '../model/muscle/geometry';
import type { Result } from '../model/result';
import { explain, type SettingSpec, type Settings, settingsInUse } from '../model/setting';
import { formatNumber } from './csv';
import type { Stamp } from './stamp';

/** Everything needed to compute a repetition again, in m, deg, kg, s. */
export interface SetupData {
  readonly exercise: string;
  readonly settings: Settings;
  readonly lifter: Settings;
  readonly sampleCount?: number;
  readonly paths?: PathMode;
  readonly software: string;
}

export function setupData(result: Result): SetupData {
  return {
    exercise: result.exercise,
    settings: settingsAtEdge(findExercise(result.exercise).settings, result.settings),
    lifter: settingsAtEdge(LIFTER_SETTINGS, result.lifter),
    ...(result.kind === 'repetition' && { sampleCount: result.sampleCount, paths: result.paths }),
    software: SOFTWARE,
  };
}

/** Setups of a comparison as a file. */
export function setupJson(results: readonly Result[], { software, date, answer, units, link }: Stamp): string {
  const setups = results.map(setupData);
  return `${JSON.stringify({ software, date, answer, units, link, setups }, null, 2)}\n`;
}

/** The setup as the command line would take it: `footHeight=0.17 stanceWidth=0.4 … mass=75.3`. */
export function setupText(result: Result): string {
  return describedSettings(result)
    .map(({ spec, value }) => `${spec.key}=${formatNumber(toEdge(spec.unit, value))}`)
    .join(' ');
}

/** Rows of a file that explains a setup: key, unit, value, what it is. */
export function setupRows(result: Result): { key: string; unit: string; value: number; definition: string }[] {
  return describedSettings(result).map(({ spec, value }) => ({
    key: `${result.exercise}.${spec.key}`,
    unit: edgeUnit(spec.unit),
    value: toEdge(spec.unit, value),
    definition: `${spec.label}. ${explain(spec)}`,
  }));
}

export interface DescribedSetting {
  readonly spec: SettingSpec;
  readonly value: number;
}

/** Settings of the exercise, then of the lifter, each with what is known about it. */
export function describedSettings({ exercise, settings, lifter }: Result): DescribedSetting[] {
  return [...withSpecs(findExercise(exercise).settings, settings), ...withSpecs(LIFTER_SETTINGS, lifter)];
}

/** Those in use that differ from their default, or from what the model would pick for this body by itself. */
export function changedSettings({ exercise, settings, lifter }: Result): DescribedSetting[] {
  const specs = settingsInUse(findExercise(exercise).settings, settings);
  const automatic = automaticSettings(findExercise(exercise), settings, lifter);
  return [
    ...withSpecs(specs, settings).filter((setting) => isChanged(setting, automatic)),
    ...withSpecs(LIFTER_SETTINGS, lifter).filter((measure) => isChanged(measure, automaticMeasures(lifter))),
  ];
}

function isChanged({ spec, value }: DescribedSetting, automatic: Settings): boolean {
  return toEdge(spec.unit, value) !== toEdge(spec.unit, usualValue(spec, automatic));
}

function withSpecs(specs: readonly SettingSpec[], settings: Settings): DescribedSetting[] {
  return specs.filter((spec) => settings[spec.key] !== undefined).map((spec) => ({ spec, value: settings[spec.key] }));
}

/** Those that were set, in the order of their specs, in m, deg, kg, s. */
export function settingsAtEdge(specs: readonly SettingSpec[], settings: Settings): Settings {
  return Object.fromEntries(withSpecs(specs, settings).map(({ spec, value }) => [spec.key, toEdge(spec.unit, value)]));
}
