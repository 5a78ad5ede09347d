import { exerciseName } from '../display/exerciseName';
import { firstUpper } from '../display/firstLetter';
import { isLoadSpec, isTempoKey, TEMPO_KEYS } from '../display/settings';
import { otherSide, type Side } from '../display/side';
import { USUAL_PAIR } from '../display/usualPair';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Exercise } from '../model/exercise/exercise';
import { EXERCISES, findExercise } from '../model/exercise/registry';
import type { Setup } from '../model/result';
import { type SettingSpec, type Settings, settingsInUse } from '../model/setting';
import type { Comparison, Scope } from './types';

/** Values to write; undefined returns a setting to its default. */
export type Change = Readonly<Record<string, number | undefined>>;

const SCOPES: readonly Scope[] = ['left', 'right', 'lifter'];

export const DEFAULT_COMPARISON: Comparison = {
  lifter: {},
  left: { exercise: USUAL_PAIR[0], settings: {} },
  right: { exercise: USUAL_PAIR[1], settings: {} },
};

/** The sides a scope's settings act on. */
export function sidesOf(scope: Scope): readonly [Side, ...Side[]] {
  return scope === 'lifter' ? ['left', 'right'] : [scope];
}

export function specsOf(comparison: Comparison, scope: Scope): readonly SettingSpec[] {
  return scope === 'lifter' ? LIFTER_SETTINGS : findExercise(comparison[scope].exercise).settings;
}

/** Those of a scope's settings that change anything while its choices stand as they do. */
export function usedSpecsOf(comparison: Comparison, scope: Scope): readonly SettingSpec[] {
  return settingsInUse(specsOf(comparison, scope), settingsOf(comparison, scope));
}

export function settingsOf(comparison: Comparison, scope: Scope): Settings {
  return scope === 'lifter' ? comparison.lifter : comparison[scope].settings;
}

export function isSameSettings(a: Settings, b: Settings): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

export function allExercises(): readonly Exercise[] {
  return EXERCISES;
}

export function exerciseOf(comparison: Comparison, side: Side): Exercise {
  return findExercise(comparison[side].exercise);
}

/** Full name of a side's exercise as it is set. */
export function nameOf(comparison: Comparison, side: Side): string {
  return exerciseName(exerciseOf(comparison, side), settingsOf(comparison, side));
}

/** Whether both sides are the same exercise, so that its name alone tells neither. */
export function isOneExercise({ left, right }: Comparison): boolean {
  return left.exercise === right.exercise;
}

/** The same in few words; with its side where both are the same exercise, so that no two are called alike. */
export function calledOf(comparison: Comparison, side: Side): string {
  const { shortLabel } = exerciseOf(comparison, side);
  return isOneExercise(comparison) ? `${shortLabel}, ${side}` : shortLabel;
}

/** The same where every letter counts: "Right side" where both are the same exercise. */
export function briefNameOf(comparison: Comparison, side: Side): string {
  return isOneExercise(comparison) ? `${firstUpper(side)} side` : exerciseOf(comparison, side).shortLabel;
}

export function setupOf(comparison: Comparison, side: Side): Setup {
  return { ...comparison[side], lifter: comparison.lifter };
}

/** Keeps known settings within their range and forgets those that say no more than the default. */
export function clampSettings(specs: readonly SettingSpec[], settings: Change): Settings {
  const kept: Record<string, number> = {};
  for (const spec of specs) {
    const value = settings[spec.key];
    if (value === undefined || !Number.isFinite(value)) continue;
    const clamped = Math.min(spec.max, Math.max(spec.min, value));
    const whole = spec.unit === 'choice' ? Math.round(clamped) : clamped;
    if (spec.isAutomatic || whole !== spec.default) kept[spec.key] = whole;
  }
  return kept;
}

export function changeSettings(comparison: Comparison, scope: Scope, change: Change): Comparison {
  const settings = clampSettings(specsOf(comparison, scope), { ...settingsOf(comparison, scope), ...change });
  if (scope === 'lifter') return { ...comparison, lifter: settings };
  return { ...comparison, [scope]: { ...comparison[scope], settings } };
}

/** Both exercises run on one clock. */
export function changeTempoOf(comparison: Comparison, change: Change): Comparison {
  return changeSettings(changeSettings(comparison, 'left', change), 'right', change);
}

/** One part of the setup back at its defaults. A side leaves the shared tempo alone, and both leave the loads alone. */
export function resetSettings(comparison: Comparison, part: SetupSection): Comparison {
  const clear = (from: Comparison, scope: Scope, keys: readonly string[]) =>
    changeSettings(from, scope, Object.fromEntries(keys.map((key) => [key, undefined])));
  if (part === 'loads')
    return SCOPES.reduce((from, scope) => clear(from, scope, loadKeys(comparison, scope)), comparison);
  const kept: string[] = [...loadKeys(comparison, part), ...TEMPO_KEYS];
  const own = changedKeys(comparison, part).filter((key) => !kept.includes(key));
  const cleared = clear(comparison, part, own);
  return part === 'lifter'
    ? changeTempoOf(cleared, Object.fromEntries(TEMPO_KEYS.map((k) => [k, undefined])))
    : cleared;
}

/** Another exercise on one side; its tempo stays, where it fits. */
export function replaceExercise(comparison: Comparison, side: Side, exercise: string): Comparison {
  const tempo = Object.fromEntries(Object.entries(comparison[side].settings).filter(([key]) => isTempoKey(key)));
  return { ...comparison, [side]: { exercise, settings: clampSettings(findExercise(exercise).settings, tempo) } };
}

/** The other side's exercise on this side as well, so that one thing can be changed and compared. */
export function copyFromOther(comparison: Comparison, side: Side): Comparison {
  return { ...comparison, [side]: comparison[otherSide(side)] };
}

/** Groups of settings in the setup, each counted and reset on its own. */
export type SetupSection = Scope | 'loads';

function loadKeys(comparison: Comparison, scope: Scope): string[] {
  return specsOf(comparison, scope)
    .filter(isLoadSpec)
    .map(({ key }) => key);
}

function changedKeys(comparison: Comparison, scope: Scope): string[] {
  return Object.keys(settingsOf(comparison, scope));
}

/** How many settings in use differ from their defaults; the shared tempo counts with the lifter. */
export function countChanged(comparison: Comparison, part: SetupSection): number {
  const changed = (scope: Scope) => {
    const keys = changedKeys(comparison, scope);
    return usedSpecsOf(comparison, scope).flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  };
  if (part === 'loads')
    return SCOPES.reduce((sum, s) => sum + changed(s).filter((key) => loadKeys(comparison, s).includes(key)).length, 0);
  const elsewhere: string[] = [...loadKeys(comparison, part), ...TEMPO_KEYS];
  const tempo = part === 'lifter' ? changed('left').filter(isTempoKey) : [];
  return changed(part).filter((key) => !elsewhere.includes(key)).length + tempo.length;
}
