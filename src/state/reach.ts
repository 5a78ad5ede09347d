import { reachableBand } from '../model/exercise/reach';
import { findExercise } from '../model/exercise/registry';
import { withDefaults } from '../model/setting';
import { setupOf, specsOf, TEMPO_KEYS } from './comparison';
import { store } from './store';
import { type Band, type Comparison, type Scope, SIDES, type Side } from './types';

/** One thing to find out about a comparison when there is time. */
export interface Question {
  readonly scope: Scope;
  readonly key: string;
}

/** Settings that no posture depends on reach everywhere. */
const ALWAYS_REACHABLE: readonly string[] = [...TEMPO_KEYS, 'load', 'sledMass', 'mass'];

/** Every band of a comparison, the exercises' own settings first. */
export function questionsOf(comparison: Comparison): Question[] {
  return (['left', 'right', 'lifter'] as const).flatMap((scope) =>
    specsOf(comparison, scope)
      .filter((spec) => spec.unit !== 'choice' && !ALWAYS_REACHABLE.includes(spec.key))
      .map((spec) => ({ scope, key: spec.key })),
  );
}

/** What both exercises allow of a measure they share. */
function intersect(a: Band, b: Band): Band {
  const low = a.min >= b.min ? a : b;
  const high = a.max <= b.max ? a : b;
  return { min: low.min, minLimit: low.minLimit, max: high.max, maxLimit: high.maxLimit };
}

export function findBand(comparison: Comparison, { scope, key }: Question): Band {
  if (scope !== 'lifter') return reachableBand(setupOf(comparison, scope), key);
  const [left, right] = SIDES.map((side) => reachableBand(setupOf(comparison, side), key));
  return intersect(left, right);
}

/** What an automatic setting would be if it were left alone. */
function findAutomatic(comparison: Comparison, side: Side, key: string): number | undefined {
  const { lastGood } = store.getState();
  const exercise = findExercise(comparison[side].exercise);
  const body = lastGood[side]?.body;
  const { [key]: _, ...others } = comparison[side].settings;
  return body && exercise.resolveAutomatic?.(body, withDefaults(exercise.settings, others))[key];
}

/** Answers one question about the present comparison and keeps the answer. */
export function answer(question: Question): void {
  const { comparison, bands, automatic } = store.getState();
  const { scope, key } = question;
  const spec = specsOf(comparison, scope).find((each) => each.key === key);
  if (!spec) return;
  store.setState({ bands: { ...bands, [scope]: { ...bands[scope], [key]: findBand(comparison, question) } } });
  if (scope === 'lifter' || !spec.isAutomatic || comparison[scope].settings[key] === undefined) return;
  const value = findAutomatic(comparison, scope, key);
  if (value !== undefined)
    store.setState({ automatic: { ...automatic, [scope]: { ...automatic[scope], [key]: value } } });
}
