import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import {
  type Change,
  changeSettings,
  changeTempoOf,
  copyFromOther,
  DEFAULT_COMPARISON,
  replaceExercise,
  resetSettings,
  type SetupPart,
} from './comparison';
import { loadSaved, type Restored } from './saved';
import { simulateComparison } from './simulateComparison';
import { isFoundLoad } from './solvedSides';
import type { Comparison, Decided, LastChange, Scope, Side, State, View } from './types';

const NO_BANDS: State['bands'] = { left: {}, right: {}, lifter: {} };

/** Steps that can be taken back. */
const HISTORY_LENGTH = 100;

const DEFAULT_VIEW: View = {
  phase: 0.5,
  time: 0,
  isPlaying: false,
  isLooping: true,
  speed: 1,
  units: 'metric',
  theme: 'system',
  isLinked: true,
  preset: { left: { name: 'side', request: 0 }, right: { name: 'side', request: 0 } },
  showLabels: true,
  showForces: false,
  coloring: 'anatomy',
  skin: 'ghost',
  isSkinMissing: false,
  detail: null,
  detailChoice: 'automatic',
  instruments: {
    hip: true,
    knee: true,
    ankle: false,
    arm: true,
    pelvis: false,
    plumb: false,
    grid: false,
    start: false,
  },
  selectedMuscle: null,
};

function initialState({ comparison, loadRule, effortGoal, view, notice }: Restored): State {
  return {
    comparison,
    ...simulateComparison(comparison),
    bands: NO_BANDS,
    automatic: { left: {}, right: {}, lifter: {} },
    remedies: {},
    loads: { left: null, right: null },
    loadsFor: { left: null, right: null },
    loadRule,
    effortGoal,
    matches: {},
    past: [],
    future: [],
    gesture: null,
    lastChange: null,
    view: { ...DEFAULT_VIEW, ...view },
    notice,
    toast: null,
  };
}

/** Everything that changes while the page is open. Read anywhere, written only through the functions of this folder. */
export const store = createStore<State>()(subscribeWithSelector(() => initialState(loadSaved())));

/** Setup and results always change together. A found load stays found while the rule asks for the same. */
function outcomeOf(next: Decided, state: State): Partial<State> {
  const isSameRule = next.loadRule === state.loadRule && next.effortGoal === state.effortGoal;
  return {
    ...next,
    ...simulateComparison(next.comparison, state),
    bands: bandsFor(next.comparison, state),
    matches: isSameRule ? state.matches : {},
  };
}

/** What is known of reach; nothing of an exercise that has just come. */
function bandsFor({ left, right }: Comparison, { comparison, bands }: State): State['bands'] {
  const isLeftKept = left.exercise === comparison.left.exercise;
  const isRightKept = right.exercise === comparison.right.exercise;
  if (isLeftKept && isRightKept) return bands;
  return { ...bands, left: isLeftKept ? bands.left : {}, right: isRightKept ? bands.right : {} };
}

function decidedIn({ comparison, loadRule, effortGoal }: State): Decided {
  return { comparison, loadRule, effortGoal };
}

/** Takes a person's decision as a step of undo; changes of one gesture make one step. */
export function commit(change: Partial<Decided>, lastChange: LastChange | null, gesture: string | null): void {
  const state = store.getState();
  const isSameGesture = gesture !== null && gesture === state.gesture;
  store.setState({
    ...outcomeOf({ ...decidedIn(state), ...change }, state),
    past: isSameGesture ? state.past : [...state.past, decidedIn(state)].slice(-HISTORY_LENGTH),
    future: [],
    gesture,
    lastChange,
  });
}

/** Loads as they are typed. */
const TYPED = { loadRule: 'typed', effortGoal: null } as const;

function commitChange(scope: Scope, comparison: Comparison, change: Change, gesture: string | null): void {
  const [key] = Object.keys(change);
  // a found load that is set by hand is typed; setting the other one moves the goal
  const rule = isFoundLoad(store.getState(), scope, key) ? TYPED : {};
  commit({ comparison, ...rule }, key === undefined ? null : { scope, key }, gesture);
}

/** Changes settings of one exercise, model units; undefined returns one to its default. */
export function changeSetup(side: Side, change: Change, gesture: string | null = null): void {
  commitChange(side, changeSettings(store.getState().comparison, side, change), change, gesture);
}

export function changeLifter(change: Change, gesture: string | null = null): void {
  commitChange('lifter', changeSettings(store.getState().comparison, 'lifter', change), change, gesture);
}

/** Tempo belongs to both exercises: one clock. */
export function changeTempo(change: Change, gesture: string | null = null): void {
  commitChange('lifter', changeTempoOf(store.getState().comparison, change), change, gesture);
}

export function changeScope(scope: Scope, change: Change, gesture: string | null = null): void {
  if (scope === 'lifter') changeLifter(change, gesture);
  else changeSetup(scope, change, gesture);
}

export function resetSide(part: SetupPart): void {
  const comparison = resetSettings(store.getState().comparison, part);
  commit({ comparison, ...(part === 'loads' ? TYPED : {}) }, null, null);
}

export function resetAll(): void {
  const { comparison } = store.getState();
  const keep = (side: Side) => ({ exercise: comparison[side].exercise, settings: {} });
  commit({ comparison: { lifter: {}, left: keep('left'), right: keep('right') }, ...TYPED }, null, null);
}

export function chooseExercise(side: Side, exercise: string): void {
  const { comparison } = store.getState();
  if (comparison[side].exercise === exercise) return;
  commit({ comparison: replaceExercise(comparison, side, exercise) }, null, null);
}

export function copyOther(side: Side): void {
  commit({ comparison: copyFromOther(store.getState().comparison, side) }, null, null);
  const other = side === 'left' ? 'right' : 'left';
  store.setState((state) => ({ bands: { ...state.bands, [side]: state.bands[other] } }));
}

/** Back to the settings the shown figure was computed from. */
export function returnToLastGood(side: Side): void {
  const { comparison, lastGoodSetup } = store.getState();
  const good = lastGoodSetup[side];
  const settings = good?.settings ?? {};
  const lifter = good?.lifter ?? DEFAULT_COMPARISON.lifter;
  commit({ comparison: { ...comparison, lifter, [side]: { ...comparison[side], settings } } }, null, null);
}

export function undo(): void {
  const state = store.getState();
  const before = state.past.at(-1);
  if (before) travel(before, { past: state.past.slice(0, -1), future: [decidedIn(state), ...state.future] });
}

export function redo(): void {
  const state = store.getState();
  const [after, ...future] = state.future;
  if (after) travel(after, { past: [...state.past, decidedIn(state)], future });
}

function travel(decided: Decided, history: Pick<State, 'past' | 'future'>): void {
  store.setState({ ...outcomeOf(decided, store.getState()), ...history, gesture: null, lastChange: null });
}
