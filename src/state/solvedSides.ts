import { SIDES, type Side } from '../display/side';
import type { Decided, Scope } from './types';

/** The sides whose load is found by the rule instead of typed. */
export function solvedSides({ loadRule, effortGoal }: Pick<Decided, 'loadRule' | 'effortGoal'>): readonly Side[] {
  if (loadRule === 'typed') return [];
  return effortGoal === null ? ['right'] : SIDES;
}

/** Whether a setting is such a found load. */
export function isFoundLoad(decided: Decided, scope: Scope, key: string): boolean {
  return key === 'load' && scope !== 'lifter' && solvedSides(decided).includes(scope);
}
