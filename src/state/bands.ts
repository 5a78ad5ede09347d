import { isLoadSpec, TEMPO_KEYS } from '../display/settings';
import { SIDES, type Side } from '../display/side';
import type { Setup } from '../model/result';
import type { Band } from '../model/search/possibleBand';
import type { SettingSpec } from '../model/setting';
import { settingsOf, setupOf, sidesOf, usedSpecsOf } from './comparison';
import { answer, store } from './store';
import type { Comparison, Scope, State } from './types';

/** Something about a comparison that is found out when there is time. */
export interface Question {
  readonly kind: 'band' | 'automatic';
  readonly scope: Scope;
  readonly key: string;
}

/** Settings that no posture depends on have no band. */
const UNBOUNDED: readonly string[] = [...TEMPO_KEYS, 'mass'];

function questionsOfScope(comparison: Comparison, scope: Scope): Question[] {
  const settings = settingsOf(comparison, scope);
  return usedSpecsOf(comparison, scope).flatMap((spec) => [
    ...(hasBand(spec) ? [{ kind: 'band' as const, scope, key: spec.key }] : []),
    ...(spec.isAutomatic && settings[spec.key] !== undefined
      ? [{ kind: 'automatic' as const, scope, key: spec.key }]
      : []),
  ]);
}

function hasBand(spec: SettingSpec): boolean {
  return spec.unit !== 'choice' && !isLoadSpec(spec) && spec.group !== 'strength' && !UNBOUNDED.includes(spec.key);
}

/** The scopes whose answers a change of comparison makes stale. */
function staleScopes(next: Comparison, before: Comparison | null): Scope[] {
  if (!before || next.lifter !== before.lifter) return ['left', 'right', 'lifter'];
  const sides = SIDES.filter((side) => next[side] !== before[side]);
  return sides.length > 0 ? [...sides, 'lifter'] : [];
}

/**
 * What there is to find out after a change. A setting's own change does not move its own band. Without a repetition
 * only the setting that lost it is asked about, from where it last was possible.
 */
export function questionsAfter(state: State, before: Comparison | null): Question[] {
  const { lastChange } = state.history;
  const { comparison } = state.decided;
  return staleScopes(comparison, before).flatMap((scope) =>
    questionsOfScope(comparison, scope).filter((question) => {
      const isChanged = lastChange?.scope === scope && lastChange.key === question.key;
      const isMoved = !isChanged || before === null || state.answers.bands[scope][question.key] === undefined;
      return isAnswerable(state, question) && (isMoved || isStuck(state, scope));
    }),
  );
}

function isStuck({ results }: State, scope: Scope): boolean {
  return sidesOf(scope).some((side) => results[side].kind !== 'repetition');
}

/** A band is looked for from a possible setup: without one, only along the setting that was changed last. */
export function isAnswerable(state: State, { scope, key }: Question): boolean {
  const { lastChange } = state.history;
  return !isStuck(state, scope) || (lastChange?.scope === scope && lastChange.key === key);
}

/** The setup to ask a question about: where there is no repetition, the last possible value of the asked setting. */
export function askedSetup(state: State, side: Side, { scope, key }: Question): Setup {
  const setup = setupOf(state.decided.comparison, side);
  const good = state.history.lastGood[side];
  if (state.results[side].kind === 'repetition' || !good) return setup;
  const part = scope === 'lifter' ? 'lifter' : 'settings';
  const { [key]: _, ...others } = setup[part];
  const value = good[part][key];
  return { ...setup, [part]: value === undefined ? others : { ...others, [key]: value } };
}

/** What both exercises allow of a measure they share. */
export function intersectBands(bands: readonly Band[]): Band {
  return bands.reduce((a, b) => {
    const low = a.min >= b.min ? a : b;
    const high = a.max <= b.max ? a : b;
    return { min: low.min, minLimit: low.minLimit, max: high.max, maxLimit: high.maxLimit };
  });
}

export function setBand({ scope, key }: Question, band: Band): void {
  answer(({ bands }) => ({ bands: { ...bands, [scope]: { ...bands[scope], [key]: band } } }));
}

export function setAutomatic(scope: Scope, key: string, value: number): void {
  if (store.getState().answers.automatic[scope][key] === value) return;
  answer(({ automatic }) => ({ automatic: { ...automatic, [scope]: { ...automatic[scope], [key]: value } } }));
}
