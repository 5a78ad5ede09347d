import type { ExerciseId } from '../exercise/exercise';
import type { Settings, SettingUnit } from '../setting';
import type { Distribution } from './distribution';

/** Whose a number is: it differs between people, between machines and ways of setting up, or it is assumed by the model. */
type Kind = 'body' | 'equipment' | 'assumption';

/** What a number can change: postures and so all else; readings, which are arms and fiber lengths at the same postures; forces. */
export type Acts = 'postures' | 'readings' | 'forces';

/** How a distribution is known; words as in docs/model.md "Uncertainty". */
type Provenance = 'FOUND' | 'FOUND-2ND' | 'COMPUTED' | 'DERIVED' | 'MEMORY' | 'DEFAULT';

/** Which number of a question to the model a parameter is. */
export type Target =
  | { readonly of: 'lifter'; readonly key: string }
  | { readonly of: 'exercise'; readonly key: string; readonly only?: ExerciseId }
  /** Times the moment arm of gluteus maximus that is read off: the size of one anatomy's arm, not a number of the setup. */
  | { readonly of: 'gluteus-maximus-arm' };

/** One number that the model does not know: its distribution and where that comes from. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly target: Target;
  /** Unit of the distribution, which may be another than that of the setting it becomes. */
  readonly unit: SettingUnit;
  /** Of all, or of men and of women. */
  readonly spread: Distribution | readonly [men: Distribution, women: Distribution];
  /** Drawn together with another normal one that stands before it: correlation in men and in women. */
  readonly follows?: { readonly id: string; readonly r: readonly [men: number, women: number] };
  /** The setting's value of a drawn one, and back; absent = the same number. `lifter` is what is drawn of it so far. */
  readonly toSetting?: (drawn: number, lifter: Settings) => number;
  readonly fromSetting?: (value: number) => number;
  /** Whether it moves postures, only what is read off the muscles there, or forces alone. */
  readonly acts: Acts;
  readonly source: string;
  readonly provenance: Provenance;
}

/** A number the model does not know and has no way in for yet. */
export interface Undrawn extends Pick<Parameter, 'id' | 'label' | 'kind' | 'source' | 'provenance'> {
  /** Its distribution in words. */
  readonly spread: string;
  /** Why no ensemble draws it. */
  readonly why: string;
}
