import type { MapChoice } from '../display/mapChoices';
import { isTempoKey, orderSettings } from '../display/settings';
import type { SettingSpec } from '../model/setting';
import { clockOf, scrub } from './clock';
import { usedSpecsOf } from './comparison';
import { changeScope, changeTempo, store } from './store';
import type { Comparison, Scope, State } from './types';
import { valueIn } from './valueIn';

/** A setting whose map can be drawn, and whose it is. */
export interface Mapped {
  readonly scope: Scope;
  readonly spec: SettingSpec;
}

/** All settings that can be mapped for the exercise of a side: its own in the order of its panel, then those of the lifter. */
export function mappable(comparison: Comparison, side: MapChoice['side']): readonly Mapped[] {
  const { primary, more, loads } = orderSettings(usedSpecsOf(comparison, side));
  const own = [...primary, ...more, ...loads, ...usedSpecsOf(comparison, side).filter(({ key }) => isTempoKey(key))];
  const lifter = usedSpecsOf(comparison, 'lifter').map((spec) => ({ scope: 'lifter' as const, spec }));
  return [...own.map((spec) => ({ scope: side, spec })), ...lifter];
}

let last: { readonly of: readonly unknown[]; readonly mapped: Mapped } | null = null;

/** The setting that is mapped: the chosen one, or the first with a range of an exercise that has none of that name; the same object while it stays. */
export function mappedOf({ decided: { comparison }, view: { map } }: State): Mapped {
  if (last?.of[0] === comparison && last.of[1] === map) return last.mapped;
  const all = mappable(comparison, map.side);
  const found =
    all.find(({ spec }) => spec.key === map.key) ?? all.find(({ spec }) => spec.unit !== 'choice') ?? all[0];
  const isSame = last?.mapped.scope === found.scope && last.mapped.spec === found.spec;
  last = { of: [comparison, map], mapped: isSame && last ? last.mapped : found };
  return last.mapped;
}

/** Brings a setting to a value and its exercise to a fraction of the repetition; the value is one step of undo, the clock none. */
export function goToCell({ scope, spec }: Mapped, value: number, fraction: number): void {
  const state = store.getState();
  const change = { [spec.key]: value };
  if (value !== valueIn(state, scope, spec)) {
    if (isTempoKey(spec.key)) changeTempo(change);
    else changeScope(scope, change);
  }
  scrub(clockOf(state.view.map.side, fraction));
}
