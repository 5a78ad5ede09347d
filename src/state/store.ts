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
import type { Comparison, LastChange, Scope, Side, State, View } from './types';

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
  detail: null,
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

/** Setup and results always change together; changes of one gesture make one step of undo. */
function commit(comparison: Comparison, lastChange: LastChange | null, gesture: string | null): void {
  const state = store.getState();
  const isSameGesture = gesture !== null && gesture === state.gesture;
  store.setState({
    comparison,
    ...simulateComparison(comparison, state),
    past: isSameGesture ? state.past : [...state.past, state.comparison].slice(-HISTORY_LENGTH),
    future: [],
    gesture,
    lastChange,
  });
}

function commitChange(scope: Scope, comparison: Comparison, change: Change, gesture: string | null): void {
  const [key] = Object.keys(change);
  // a found load that is set by hand is typed; setting the other one moves the goal
  if (isFoundLoad(store.getState(), scope, key)) store.setState({ loadRule: 'typed', effortGoal: null, matches: {} });
  commit(comparison, key === undefined ? null : { scope, key }, gesture);
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
  if (part === 'loads') store.setState({ loadRule: 'typed', effortGoal: null, matches: {} });
  commit(resetSettings(store.getState().comparison, part), null, null);
}

export function resetAll(): void {
  const { comparison } = store.getState();
  const keep = (side: Side) => ({ exercise: comparison[side].exercise, settings: {} });
  store.setState({ loadRule: 'typed', effortGoal: null, matches: {} });
  commit({ lifter: {}, left: keep('left'), right: keep('right') }, null, null);
}

export function chooseExercise(side: Side, exercise: string): void {
  const { comparison } = store.getState();
  if (comparison[side].exercise === exercise) return;
  commit(replaceExercise(comparison, side, exercise), null, null);
  store.setState((state) => ({ bands: { ...state.bands, [side]: {} } }));
}

export function copyOther(side: Side): void {
  commit(copyFromOther(store.getState().comparison, side), null, null);
  const other = side === 'left' ? 'right' : 'left';
  store.setState((state) => ({ bands: { ...state.bands, [side]: state.bands[other] } }));
}

/** Back to the settings the shown figure was computed from. */
export function returnToLastGood(side: Side): void {
  const { comparison, lastGoodSetup } = store.getState();
  const good = lastGoodSetup[side];
  const settings = good?.settings ?? {};
  const lifter = good?.lifter ?? DEFAULT_COMPARISON.lifter;
  commit({ ...comparison, lifter, [side]: { ...comparison[side], settings } }, null, null);
}

export function undo(): void {
  const state = store.getState();
  const comparison = state.past.at(-1);
  if (!comparison) return;
  store.setState({
    comparison,
    ...simulateComparison(comparison, state),
    past: state.past.slice(0, -1),
    future: [state.comparison, ...state.future],
    gesture: null,
    lastChange: null,
  });
}

export function redo(): void {
  const state = store.getState();
  const [comparison, ...future] = state.future;
  if (!comparison) return;
  store.setState({
    comparison,
    ...simulateComparison(comparison, state),
    past: [...state.past, state.comparison],
    future,
    gesture: null,
    lastChange: null,
  });
}
