import type { Side } from '../display/side';
import { type LoadRule, ruledPeak } from '../model/load/loadRule';
import type { Setup } from '../model/result';
import type { LoadMatch } from '../model/search/matchLoad';
import { changeSettings, setupOf } from './comparison';
import { isUpdatingLoads } from './loads';
import { solvedSides } from './solvedSides';
import { answer, commit, decide, store } from './store';
import type { LoadRuleChoice, State } from './types';

/** What the loads of both sides are made equal in; `effortGoal` instead of the left side's effort, as a ratio. */
export function setLoadRule(loadRule: LoadRuleChoice, effortGoal: number | null = null): void {
  const { decided } = store.getState();
  if (loadRule !== decided.loadRule || effortGoal !== decided.effortGoal) commit({ loadRule, effortGoal }, null, null);
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
  const { decided, results, answers } = state;
  const rule = decided.loadRule;
  if (rule === 'typed') return null;
  const goal = decided.effortGoal ?? peakOfLeft(state, rule);
  if (goal === null) return null;
  for (const side of solvedSides(decided)) {
    if (results[side].kind !== 'repetition') continue;
    const setup = setupOf(decided.comparison, side);
    const { load, ...others } = setup.settings;
    const key = JSON.stringify([setup.exercise, others, setup.lifter, rule, goal]);
    const match = answers.matches[side];
    const isDone = match?.of === key && (match.found === null || isSameLoad(state, side, match.found.load));
    if (!isDone) return { side, setup, rule, goal, key };
  }
  return null;
}

/** What the left side is the measure of; null until its present loads are known. */
function peakOfLeft(state: State, rule: LoadRule): number | null {
  const loads = state.answers.loads.left?.found;
  if (!loads || isUpdatingLoads(state, 'left') || state.results.left.kind !== 'repetition') return null;
  return ruledPeak(rule, loads);
}

function isSameLoad({ results }: State, side: Side, load: number): boolean {
  return Math.abs(results[side].settings.load - load) < 1e-9;
}

/** Puts a found load into its side, without a step of undo of its own. Null where none could be looked for. */
export function setMatch({ side, key }: MatchQuestion, found: LoadMatch | null): void {
  const state = store.getState();
  const matches = { ...state.answers.matches, [side]: { of: key, found } };
  if (!found || isSameLoad(state, side, found.load)) {
    answer(() => ({ matches }));
    return;
  }
  const comparison = changeSettings(state.decided.comparison, side, { load: found.load });
  decide({ ...state.decided, comparison }, { lastChange: null }, { matches });
}
