import { betweenSamples } from '../../../display/betweenSamples';
import type { Side } from '../../../display/side';
import { radToDeg } from '../../../display/units';
import type { HipLoad } from '../../../model/load/hipLoad';
import { coordinateSamples } from '../../../model/metric/coordinateSamples';
import type { Repetition } from '../../../model/result';
import type { Height } from './heights';

/** One exercise as the page knows it; the same object until something in it changes. */
export interface LaneSource {
  readonly exercise: string;
  readonly name: string;
  /** Full name of the exercise. */
  readonly label: string;
  /** The pane it stands in; null for one that is not on stage, which stands at its defaults. */
  readonly side: Side | null;
  /** Null where this lifter has none. */
  readonly repetition: Repetition | null;
  /** Why there is none; empty where there is one. */
  readonly reason: string;
  /** The newest that is known, which may belong to an older setup; null before any is. */
  readonly load: HipLoad | null;
  readonly isLoadOlder: boolean;
  /** What it is compared with; null or absent where nothing is. */
  readonly before?: Before | null;
}

/** How an exercise stood; its load as far as it is known. */
interface Before {
  readonly repetition: Repetition;
  readonly load: HipLoad | null;
}

/** Tells the lanes of a strip apart: an exercise may stand in both panes. */
export const laneKey = ({ side, exercise }: LaneSource): string => side ?? exercise;

/** A repetition on the strip: from the flexed end over the extended one and back, degrees and the shown unit. */
export interface Course {
  /** [step] */
  readonly thighTrunk: Float64Array;
  readonly hip: Float64Array;
  /** Null while what they need is not known. */
  readonly values: Float64Array | null;
}

/** One exercise on the strip. */
export interface Lane extends Course {
  readonly source: LaneSource;
  /** Whether the values belong to an older setup. */
  readonly isOlder: boolean;
  /** What it is compared with; null where nothing is. */
  readonly before: Course | null;
}

/** Most steps of a lane: as many there as back, so that both ends are among them. */
const STEPS = 40;

/** A lane is worked out anew only where its exercise changed, or what its height tells. */
const known = new WeakMap<LaneSource, { readonly height: Height; readonly lane: Lane | null }>();

/** Null for an exercise without a repetition. */
export function laneOf(source: LaneSource, height: Height): Lane | null {
  const last = known.get(source);
  if (last?.height === height) return last.lane;
  const lane = source.repetition && layOut(source, source.repetition, height);
  known.set(source, { height, lane });
  return lane;
}

function layOut(source: LaneSource, repetition: Repetition, height: Height): Lane {
  const course = courseOf(repetition, source.load, height);
  const isOlder = height.ofLoads !== undefined && course.values !== null && source.isLoadOlder;
  return { ...course, source, isOlder, before: source.before ? courseBefore(source.before, height) : null };
}

function courseOf(repetition: Repetition, load: HipLoad | null, height: Height): Course {
  const values = height.ofPosture?.(repetition) ?? (load && height.ofLoads?.(load)) ?? null;
  return {
    thighTrunk: inSteps(repetition.trunkThighFlexion, radToDeg),
    hip: inSteps(coordinateSamples(repetition, 'hip_flexion_r'), radToDeg),
    values: values && inSteps(values, height.quantity.fromModel),
  };
}

const coursesBefore = new WeakMap<Repetition, { readonly of: readonly unknown[]; readonly course: Course }>();

/** It stands still while what is compared with it is dragged. */
function courseBefore({ repetition, load }: Before, height: Height): Course {
  const known = coursesBefore.get(repetition);
  if (known?.of[0] === load && known.of[1] === height) return known.course;
  const course = courseOf(repetition, load, height);
  coursesBefore.set(repetition, { of: [load, height], course });
  return course;
}

/** As many steps as can be seen; of fewer samples each is one. */
function inSteps(values: Float64Array, show: (value: number) => number): Float64Array {
  if (values.length <= STEPS + 1) return values.map(show);
  return Float64Array.from({ length: STEPS + 1 }, (_, i) => show(betweenSamples(values, i / STEPS)));
}

/** The largest value of all lanes and of what they are compared with; 0 where none has any. */
export function largestOf(lanes: readonly (Lane | null)[]): number {
  let largest = 0;
  for (const lane of lanes)
    for (const course of [lane, lane?.before])
      for (const value of course?.values ?? []) largest = Math.max(largest, value);
  return largest;
}

/** Values at both ends of a series of a lane. */
export function endsOf(series: Float64Array): { readonly bottom: number; readonly top: number } {
  return { bottom: series[0], top: series[(series.length - 1) / 2] };
}
