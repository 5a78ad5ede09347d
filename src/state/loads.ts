import type { Loads } from '../model/load/loads';
import { type LoadMatch, type LoadRule, ruledPeak } from '../model/load/matchLoad';
import type { Repetition, Setup } from '../model/result';
import { changeSettings, setupOf } from './comparison';
import { simulateComparison } from './simulateComparison';
import { solvedSides } from './solvedSides';
import { commit, store } from './store';
import { type LoadRuleChoice, SIDES, type Side, type State } from './types';

/** Loads of the exercise a side shows, and the repetition they belong to: the present one, or one a moment older. */
export interface ShownLoads {
  readonly loads: Loads;
  readonly repetition: Repetition;
}

/** The last known loads of a side's present exercise; null while there are none yet. */
export function shownLoads(state: State, side: Side): ShownLoads | null {
  const loads = state.loads[side];
  const repetition = state.loadsFor[side];
  if (!loads || !repetition || loads.exercise !== state.comparison[side].exercise) return null;
  return state.results[side].kind === 'repetition' ? { loads, repetition } : null;
}

/** Whether a side's loads are those of an older setup. */
export function isUpdatingLoads({ results, loadsFor }: State, side: Side): boolean {
  return results[side].kind === 'repetition' && loadsFor[side] !== results[side];
}

/** Loads that belong to exactly this result, for files. */
export function loadsOfResult({ loads, loadsFor }: State, result: unknown): Loads | undefined {
  const side = SIDES.find((each) => loadsFor[each] === result);
  return (side && loads[side]) ?? undefined;
}

/** Null where they could not be computed. */
export function setLoads(side: Side, repetition: Repetition, loads: Loads | null): void {
  store.setState((state) => ({
    loads: { ...state.loads, [side]: loads },
    loadsFor: { ...state.loadsFor, [side]: repetition },
  }));
}

/** What the loads of both sides are made equal in; `effortGoal` instead of the left side's effort, as a ratio. */
export function setLoadRule(loadRule: LoadRuleChoice, effortGoal: number | null = null): void {
  const now = store.getState();
  if (loadRule !== now.loadRule || effortGoal !== now.effortGoal) commit({ loadRule, effortGoal }, null, null);
}

/** A load to be found. Questions with the same key have the same answer. */
export interface MatchQuestion {
  readonly side: Side;
  readonly setup: Setup;
  readonly rule: LoadRule;
  readonly goal: number;
  readonly key: string;
}

/** The next load the rule asks for and nobody has found yet; null when all are found or the left side is not known yet. */
export function wantedMatch(state: State): MatchQuestion | null {
  const { loadRule: rule, effortGoal, loads } = state;
  if (rule === 'typed') return null;
  for (const side of solvedSides(state)) {
    if (state.results[side].kind !== 'repetition') continue;
    const isKnown = loads.left !== null && !isUpdatingLoads(state, 'left') && state.results.left.kind === 'repetition';
    const goal = effortGoal ?? (isKnown && loads.left ? ruledPeak(rule, loads.left) : null);
    if (goal === null) continue;
    const setup = setupOf(state.comparison, side);
    const { load, ...others } = setup.settings;
    const key = JSON.stringify([setup.exercise, others, setup.lifter, rule, goal]);
    const found = state.matches[side];
    const isDone = found?.key === key && (found.match === null || isSameLoad(state, side, found.match.load));
    if (!isDone) return { side, setup, rule, goal, key };
  }
  return null;
}

function isSameLoad({ results }: State, side: Side, load: number): boolean {
  return Math.abs(results[side].settings.load - load) < 1e-9;
}

/** Puts a found load into its side, without a step of undo of its own. Null where none could be looked for. */
export function setMatch({ side, key }: MatchQuestion, match: LoadMatch | null): void {
  const state = store.getState();
  const matches = { ...state.matches, [side]: { key, match } };
  if (!match || isSameLoad(state, side, match.load)) {
    store.setState({ matches });
    return;
  }
  const comparison = changeSettings(state.comparison, side, { load: match.load });
  store.setState({ comparison, ...simulateComparison(comparison, state), matches, lastChange: null });
}
