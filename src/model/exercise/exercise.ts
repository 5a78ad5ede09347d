import type { Body } from '../anatomy/body';
import type { Mechanism } from '../mechanism/mechanism';
import type { SettingSpec, Settings } from '../setting';
import type { ForceModel } from './contact/forces';

/** Key of an exercise in files, stored setups and on the command line, such as `leg-press`; once published it stays. */
export type ExerciseId = string;

/**
 * One exercise: what a person sets, and the closed chain it makes of a body. A new exercise is one file with one of
 * these, listed in registry.ts; app, command line, charts and tests read everything else from here.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly label: string;
  /** Another name people know it by. */
  readonly alias?: string;
  /** Setting whose degrees stand in the label. */
  readonly angleInLabel?: string;
  /** For curve names and narrow places. */
  readonly shortLabel: string;
  readonly settings: readonly SettingSpec[];
  /** Load in kg while nobody sets it, for this body; absent = the setting's own default. */
  readonly usualLoad?: (body: Body, settings: Settings) => number;
  /** Values of the other automatic settings for this body; `settings` with the load. */
  readonly resolveAutomatic?: (body: Body, settings: Settings) => Settings;
  readonly buildMechanism: (body: Body, settings: Settings) => Mechanism;
  /** Contacts and weights; `settings` complete. */
  readonly buildForces: (body: Body, settings: Settings) => ForceModel;
}

/** What the model works out of the settings that were left alone; those that were set stay as they are. */
export function withAutomatic(exercise: Exercise, body: Body, settings: Settings): Settings {
  const loaded = exercise.usualLoad ? { load: exercise.usualLoad(body, settings), ...settings } : settings;
  return { ...exercise.resolveAutomatic?.(body, loaded), ...loaded };
}
