import type { Backdrop } from './backdrop';
import type { ChartDefinition, Exercises } from './definition';
import type { Evidence } from './evidence/evidence';
import { publishedFor } from './evidence/publishedFor';

const NOTHING: readonly Backdrop[] = [];

/** All that lies behind a chart: its own lines, then what studies tell. */
export function backdropsOf(
  definition: ChartDefinition,
  exercises: Exercises,
  evidence: Evidence,
): readonly Backdrop[] {
  const own = definition.behind?.(exercises) ?? NOTHING;
  const published = publishedFor(definition, exercises, evidence);
  return published.length === 0 ? own : [...own, ...published];
}
