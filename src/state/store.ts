import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Arrangement } from '../display/arrangement';
import { USUAL_FILM } from '../display/filmChoice';
import { USUAL_MAP } from '../display/mapChoices';
import { USUAL_PICTURE } from '../display/pictureChoice';
import { otherSide, SIDES, type Side } from '../display/side';
import { USUAL_SPREAD } from '../display/spreadChoice';
import { beforeAfter, pinnedIn } from './before';
import {
  type Change,
  changeSettings,
  changeTempoOf,
  copyFromOther,
  DEFAULT_COMPARISON,
  replaceExercise,
  resetSettings,
  type SetupSection,
} from './comparison';
import { loadSaved, type Restored } from './saved';
import { simulateComparison } from './simulateComparison';
import { isFoundLoad } from './solvedSides';
import {
  type Answers,
  type Comparison,
  DEFAULT_INSTRUMENTS,
  type Decided,
  type History,
  type LastChange,
  type Scope,
  type State,
  type View,
} from './types';

const NO_ANSWERS: Answers = {
  bands: { left: {}, right: {}, lifter: {} },
  automatic: { left: {}, right: {}, lifter: {} },
  remedies: {},
  loads: {},
  areForcesLost: false,
  matches: {},
  largest: {},
  lanes: {},
  spreads: {},
};

/** Steps that can be taken back. */
const HISTORY_LENGTH = 100;

const SIDE_VIEW = { name: 'side', orbit: null, request: 0 } as const;

export const DEFAULT_VIEW: View = {
  phase: 0.5,
  time: 0,
  isPlaying: false,
  isLooping: true,
  speed: 1,
  units: 'metric',
  theme: 'system',
  isLinked: true,
  preset: { left: SIDE_VIEW, right: SIDE_VIEW },
  showLabels: true,
  showForces: false,
  coloring: 'anatomy',
  skin: 'ghost',
  isSkinMissing: false,
  detail: null,
  detailChoice: 'automatic',
  instruments: DEFAULT_INSTRUMENTS,
  selectedMuscle: null,
  laneHeight: 'arm',
  map: USUAL_MAP,
  isFirstVisit: false,
  armTurn: 'flexion',
  picture: USUAL_PICTURE,
  film: USUAL_FILM,
  decimals: null,
  evidence: 'read',
  spread: USUAL_SPREAD,
};

function initialState({ decided, view, notice }: Restored): State {
  const { results, lastGood } = simulateComparison(decided.comparison);
  const state: State = {
    decided,
    results,
    pinned: null,
    answers: NO_ANSWERS,
    history: { past: [], future: [], gesture: null, lastChange: null, before: null, lastGood },
    view: { ...DEFAULT_VIEW, ...view },
    messages: { notice, toast: null },
  };
  return { ...state, pinned: pinnedIn(decided, state) };
}

const restored = loadSaved();

/** Everything that changes while the page is open. Read anywhere, written only through the functions of this folder. */
export const store = createStore<State>()(subscribeWithSelector(() => initialState(restored)));

/** Where an earlier visit left the repetition; null where there was none, or where it was running. */
export const keptPhase: number | null = restored.view.phase ?? null;

/** Decisions and results always change together, in one step of the state. */
export function decide(decided: Decided, history: Partial<History>, answers: Partial<Answers> = {}): void {
  const state = store.getState();
  const { results, lastGood } = simulateComparison(decided.comparison, state);
  store.setState({
    decided,
    results,
    pinned: pinnedIn(decided, state),
    answers: { ...answersFor(decided, state), ...answers },
    history: { ...state.history, ...history, lastGood },
  });
}

/** Answers that still hold: nothing known of an exercise that has just come, found loads while the rule asks for the same. */
function answersFor(next: Decided, { decided, answers }: State): Answers {
  const isSameRule = next.loadRule === decided.loadRule && next.effortGoal === decided.effortGoal;
  const bands = { ...answers.bands };
  const automatic = { ...answers.automatic };
  const largest = { ...answers.largest };
  for (const side of SIDES) {
    if (next.comparison[side].exercise === decided.comparison[side].exercise) continue;
    bands[side] = {};
    automatic[side] = {};
    delete largest[side];
  }
  return { ...answers, bands, automatic, largest, matches: isSameRule ? answers.matches : {} };
}

/** Takes a person's decision as a step of undo; changes of one gesture make one step. */
export function commit(change: Partial<Decided>, lastChange: LastChange | null, gesture: string | null): void {
  const state = store.getState();
  const { decided, history } = state;
  const isSameGesture = gesture !== null && gesture === history.gesture;
  const past = isSameGesture ? history.past : [...history.past, decided].slice(-HISTORY_LENGTH);
  const before = beforeAfter(state, lastChange);
  decide({ ...decided, ...change }, { past, future: [], gesture, lastChange, before });
}

/** Takes down an answer that has arrived. */
export function answer(change: (answers: Answers) => Partial<Answers>): void {
  store.setState(({ answers }) => ({ answers: { ...answers, ...change(answers) } }));
}

/** Loads as they are typed. */
const TYPED = { loadRule: 'typed', effortGoal: null } as const;

function commitChange(scope: Scope, comparison: Comparison, change: Change, gesture: string | null): void {
  const [key] = Object.keys(change);
  // a found load that is set by hand is typed; setting the other one moves the goal
  const rule = isFoundLoad(store.getState().decided, scope, key) ? TYPED : {};
  commit({ comparison, ...rule }, key === undefined ? null : { scope, key }, gesture);
}

/** Changes settings of one exercise, model units; undefined returns one to its default. */
export function changeSetup(side: Side, change: Change, gesture: string | null = null): void {
  commitChange(side, changeSettings(store.getState().decided.comparison, side, change), change, gesture);
}

export function changeLifter(change: Change, gesture: string | null = null): void {
  commitChange('lifter', changeSettings(store.getState().decided.comparison, 'lifter', change), change, gesture);
}

/** Tempo belongs to both exercises: one clock. */
export function changeTempo(change: Change, gesture: string | null = null): void {
  commitChange('lifter', changeTempoOf(store.getState().decided.comparison, change), change, gesture);
}

export function changeScope(scope: Scope, change: Change, gesture: string | null = null): void {
  if (scope === 'lifter') changeLifter(change, gesture);
  else changeSetup(scope, change, gesture);
}

export function resetSide(part: SetupSection): void {
  const comparison = resetSettings(store.getState().decided.comparison, part);
  commit({ comparison, ...(part === 'loads' ? TYPED : {}) }, null, null);
}

export function resetAll(): void {
  const { comparison } = store.getState().decided;
  const keep = (side: Side) => ({ exercise: comparison[side].exercise, settings: {} });
  commit({ comparison: { lifter: {}, left: keep('left'), right: keep('right') }, ...TYPED }, null, null);
}

export function chooseExercise(side: Side, exercise: string): void {
  const { comparison } = store.getState().decided;
  if (comparison[side].exercise === exercise) return;
  commit({ comparison: replaceExercise(comparison, side, exercise) }, null, null);
}

export function copyOther(side: Side): void {
  commit({ comparison: copyFromOther(store.getState().decided.comparison, side) }, null, null);
  const other = otherSide(side);
  answer(({ bands, automatic }) => ({
    bands: { ...bands, [side]: bands[other] },
    automatic: { ...automatic, [side]: automatic[other] },
  }));
}

/** Another order of the charts, or others in sight. */
export function arrangeCharts(charts: Arrangement): void {
  commit({ charts }, null, null);
}

/** Back to the settings the shown figure was computed from. */
export function returnToLastGood(side: Side): void {
  const { decided, history } = store.getState();
  const { lifter, settings } = history.lastGood[side] ?? { lifter: DEFAULT_COMPARISON.lifter, settings: {} };
  const { comparison } = decided;
  commit({ comparison: { ...comparison, lifter, [side]: { ...comparison[side], settings } } }, null, null);
}

/** Keeps what both sides are now beside all that comes, or lets go of what was kept. */
export function pin(isPinned: boolean): void {
  const { comparison, pinned } = store.getState().decided;
  const next = isPinned ? comparison : null;
  if (next !== pinned) commit({ pinned: next }, null, null);
}

export function undo(): void {
  const { decided, history } = store.getState();
  const before = history.past.at(-1);
  if (before) travel(before, { past: history.past.slice(0, -1), future: [decided, ...history.future] });
}

export function redo(): void {
  const { decided, history } = store.getState();
  const [after, ...future] = history.future;
  if (after) travel(after, { past: [...history.past, decided], future });
}

function travel(decided: Decided, steps: Pick<History, 'past' | 'future'>): void {
  decide(decided, { ...steps, gesture: null, lastChange: null, before: null });
}

/** Changes how the results are looked at; nothing is computed. */
export function changeView(change: Partial<View>): void {
  store.setState((state) => ({ view: { ...state.view, ...change } }));
}
