import { exerciseName } from '../display/exerciseName';
import { SIDES, type Side } from '../display/side';
import type { Exercise, ExerciseId } from '../model/exercise/exercise';
import { type HipLoad, hipLoadOf } from '../model/load/hipLoad';
import type { Loads } from '../model/load/loads';
import type { Repetition, Result } from '../model/result';
import type { Settings } from '../model/setting';
import { simulate } from '../model/simulate';
import { loadsBefore, repetitionBefore } from './before';
import { allExercises, isOneExercise, isSameSettings, nameOf } from './comparison';
import { isUpdatingLoads, shownLoads } from './loads';
import { answer } from './store';
import type { Comparison, State } from './types';

/** One exercise of the coverage strip: in a pane as it is set there, else at its defaults for this lifter. */
export interface LaneState {
  readonly exercise: Exercise;
  readonly name: string;
  readonly side: Side | null;
  readonly result: Result;
  /** The newest that is known; null before any is. */
  readonly load: HipLoad | null;
  readonly isLoadOlder: boolean;
  /** What it is compared with; null where nothing is different. */
  readonly before: Repetition | null;
  readonly loadBefore: HipLoad | null;
}

/** Samples of an exercise that is not on stage: its ends are exact, and its arm at an angle is within a millimeter. */
const SAMPLES = 11;

/** Exercises at their defaults, remembered for the one lifter they were last asked for. */
function createDefaults(): (exercise: ExerciseId, lifter: Settings) => Result {
  let known: { readonly lifter: Settings; readonly results: Map<ExerciseId, Result> } | null = null;
  return (exercise, lifter) => {
    if (known?.lifter !== lifter) known = { lifter, results: new Map() };
    const result = known.results.get(exercise) ?? simulate({ exercise, settings: {}, lifter, sampleCount: SAMPLES });
    known.results.set(exercise, result);
    return result;
  };
}

const defaultOf = createDefaults();
/** Of the pinned lifter, who stays the same while a measure of the present one is dragged. */
const pinnedDefaultOf = createDefaults();

const loadOf = new WeakMap<Loads, HipLoad>();

function loadOnStage(state: State, side: Side): HipLoad | null {
  const shown = shownLoads(state, side);
  return shown && hipLoad(shown.loads, shown.repetition);
}

function hipLoad(loads: Loads, { lifter }: Repetition): HipLoad {
  const load = loadOf.get(loads) ?? hipLoadOf(loads, lifter.mass);
  loadOf.set(loads, load);
  return load;
}

function loadOnStageBefore(state: State, side: Side): HipLoad | null {
  const [loads, repetition] = [loadsBefore(state, side), repetitionBefore(state, side)];
  return loads && repetition && hipLoad(loads, repetition);
}

/** How an exercise that is not on stage stood for the pinned lifter, where that is another one. */
function pinnedAside({ decided: { pinned, comparison } }: State, exercise: ExerciseId): Repetition | null {
  if (!pinned || isSameSettings(pinned.lifter, comparison.lifter)) return null;
  const result = pinnedDefaultOf(exercise, pinned.lifter);
  return result.kind === 'repetition' ? result : null;
}

/** Full name as it is set; with its side where both are the same exercise. */
function laneName(comparison: Comparison, side: Side): string {
  const name = nameOf(comparison, side);
  return isOneExercise(comparison) ? `${name}, ${side}` : name;
}

function laneOnStage(state: State, exercise: Exercise, side: Side): LaneState {
  return {
    exercise,
    name: laneName(state.decided.comparison, side),
    side,
    result: state.results[side],
    load: loadOnStage(state, side),
    isLoadOlder: isUpdatingLoads(state, side),
    before: repetitionBefore(state, side),
    loadBefore: loadOnStageBefore(state, side),
  };
}

function laneAside(state: State, exercise: Exercise): LaneState {
  const { decided, answers } = state;
  const { lifter } = decided.comparison;
  const known = answers.lanes[exercise.id];
  return {
    exercise,
    name: exerciseName(exercise, {}),
    side: null,
    result: defaultOf(exercise.id, lifter),
    load: known?.found ?? null,
    isLoadOlder: known?.of !== lifter,
    before: pinnedAside(state, exercise.id),
    // loads of an exercise that nobody sees are not asked for twice
    loadBefore: null,
  };
}

/** Every registered exercise in its own order, one lane each; two where both panes show it. */
function lanesNow(state: State): readonly LaneState[] {
  const { comparison } = state.decided;
  return allExercises().flatMap((exercise) => {
    const sides = SIDES.filter((side) => comparison[side].exercise === exercise.id);
    return sides.length === 0 ? [laneAside(state, exercise)] : sides.map((side) => laneOnStage(state, exercise, side));
  });
}

let last: { readonly of: readonly unknown[]; readonly lanes: readonly LaneState[] } | null = null;

/** The lanes of the coverage strip; each the same object until something in it changes. */
export function lanesOf(state: State): readonly LaneState[] {
  const { decided, results, answers, pinned, history } = state;
  const of = [decided.comparison, results, answers.loads, answers.lanes, decided.pinned, pinned, history.before];
  if (last && of.every((value, i) => value === last?.of[i])) return last.lanes;
  const before = last?.lanes ?? [];
  const lanes = lanesNow(state).map((lane) => before.find((old) => isSame(old, lane)) ?? lane);
  last = { of, lanes };
  return lanes;
}

function isSame(a: LaneState, b: LaneState): boolean {
  return (Object.keys(b) as (keyof LaneState)[]).every((key) => a[key] === b[key]);
}

/** Exercises that are not on stage and whose loads are not those of this lifter. */
export function lanesWithoutLoads(state: State): readonly ExerciseId[] {
  return lanesOf(state).flatMap(({ side, exercise, result, isLoadOlder }) =>
    side === null && isLoadOlder && result.kind === 'repetition' ? [exercise.id] : [],
  );
}

/** Null where they could not be computed. */
export function setLaneLoad(exercise: ExerciseId, of: Settings, found: HipLoad | null): void {
  answer(({ lanes }) => ({ lanes: { ...lanes, [exercise]: { of, found } } }));
}
