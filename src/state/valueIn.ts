import type { Loads } from '../model/load/loads';
import type { SettingSpec } from '../model/setting';
import { sidesOf } from './comparison';
import { shownLoads } from './loads';
import type { Scope, State } from './types';

/** What the loads say about a setting that was left to them. */
function foundWithLoads(loads: Loads | null, key: string): number | undefined {
  if (key === 'strength') return loads?.strength;
  return key === 'footPressure' || key === 'pushDirection' ? loads?.metrics.push[key] : undefined;
}

/** The value in force: set, automatic, or default. */
export function valueIn(state: State, scope: Scope, spec: SettingSpec): number {
  const found = foundWithLoads(shownLoads(state, sidesOf(scope)[0])?.loads ?? null, spec.key);
  if (scope === 'lifter')
    return state.decided.comparison.lifter[spec.key] ?? state.results.left.lifter[spec.key] ?? found ?? spec.default;
  return (
    state.decided.comparison[scope].settings[spec.key] ??
    state.results[scope].settings[spec.key] ??
    found ??
    spec.default
  );
}
