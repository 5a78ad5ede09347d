import type { Body } from './anatomy/body';
import type { Lifter } from './anatomy/lifter';
import type { ExerciseId } from './exercise/exercise';
import type { LimitId, LimitReport } from './mechanism/limit';
import type { Part } from './mechanism/part';
import type { Metrics } from './metric/metrics';
import type { MuscleGeometry, MuscleSet, PathMode } from './muscle/geometry';
import type { Tempo } from './pose/tempo';
import type { Settings } from './setting';

/** What a person asks for: one exercise, how it is set up, whose body. Missing settings are default or automatic. */
export interface Setup {
  readonly exercise: ExerciseId;
  readonly settings: Settings;
  readonly lifter: Settings;
  /** Samples of a repetition, odd, MIN_SAMPLES to MAX_SAMPLES. */
  readonly sampleCount?: number;
  readonly paths?: PathMode;
}

/** A leg that does not work: it hangs on the pelvis in one posture. Plain data. */
export interface IdleLeg {
  /** LEG_COORDINATES of the left leg, the same in every sample. */
  readonly coordinates: Float64Array;
  /** [sample × segment × 12] as for the right leg, to be mirrored to the left. */
  readonly frames: Float64Array;
  readonly muscles: MuscleSet;
}

/** One repetition, sample by sample, from the flexed end (0) over the extended end (middle) back. Plain data. */
export interface Repetition {
  readonly kind: 'repetition';
  readonly exercise: ExerciseId;
  /** Complete, automatic settings resolved. */
  readonly settings: Settings;
  readonly lifter: Lifter;
  readonly paths: PathMode;
  readonly body: Body;
  readonly geometry: MuscleGeometry;
  readonly tempo: Tempo;
  readonly sampleCount: number;
  /** [sample] 0 … 1, linear in time within each half. */
  readonly fraction: Float64Array;
  /** [sample] s since the start of the upward movement. */
  readonly time: Float64Array;
  /** [sample] index into STAGES. */
  readonly stage: Uint8Array;
  /** [sample] m the implement has moved from the flexed end. */
  readonly travel: Float64Array;
  /** [sample × LEG_COORDINATES] of the right leg; the left mirrors it. */
  readonly coordinates: Float64Array;
  /** [sample] hip_flexion + posterior tilt of the pelvis on the torso, exactly. */
  readonly trunkThighFlexion: Float64Array;
  /** [sample] pelvis on torso (lumbar flexion). */
  readonly pelvisPosteriorTilt: Float64Array;
  /** [sample] pelvis in ground, about +Z. */
  readonly pelvisTilt: Float64Array;
  /** [sample × segment × 12] groundFromSegment, order of SEGMENTS. */
  readonly frames: Float64Array;
  /** The left leg where the right one works alone; null where it mirrors the right one. */
  readonly idleLeg: IdleLeg | null;
  /** [sample × 3] center of the right palm in ground; null where the hands are free. */
  readonly hands: Float64Array | null;
  /** [sample × 12] groundFromMover by mover name. */
  readonly movers: Readonly<Record<string, Float64Array>>;
  readonly parts: readonly Part[];
  readonly muscles: MuscleSet;
  /** [sample] 1 where a coordinate lies outside the source model's own range. */
  readonly isBeyondModel: Uint8Array;
  readonly limits: readonly LimitId[];
  /** [sample × limit] room left before each limit, in its unit (rad or m). */
  readonly margins: Float64Array;
  readonly ends: { readonly bottom: LimitReport; readonly top: LimitReport };
  readonly metrics: Metrics;
}

/** The settings are valid but this body cannot do it: a value, not an error. */
export interface NoRepetition {
  readonly kind: 'no-repetition';
  readonly exercise: ExerciseId;
  readonly settings: Settings;
  readonly lifter: Lifter;
  readonly reason: LimitReport;
  /** How far beyond the limit the nearest posture stays, in the limit's unit. */
  readonly by: number;
}

/** What a setup gives. */
export type Result = Repetition | NoRepetition;

/** Bounds and default of `sampleCount`. */
export const MIN_SAMPLES = 3;
export const MAX_SAMPLES = 2001;
export const DEFAULT_SAMPLES = 101;
