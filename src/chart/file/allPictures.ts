import { type ChartDefinition, type Exercises, hasSubject } from '../data/definition';
import type { Evidence } from '../data/evidence/evidence';
import { seriesOf } from '../data/series';
import { type ChartPicture, chartPicture } from './chartPicture';

/** Charts as pictures; those of loads only where some are known. */
export function allPictures(
  charts: readonly ChartDefinition[],
  exercises: Exercises,
  evidence: Evidence,
): ChartPicture[] {
  const { repetitions } = exercises;
  return charts.flatMap((definition) => {
    if (!hasSubject(definition, repetitions)) return [];
    const [left, right] = [repetitions.left, repetitions.right].map((charted) =>
      definition.needsLoads && !charted?.loads ? null : charted,
    );
    if (!left && !right) return [];
    const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
    return [chartPicture({ definition, series, exercises, evidence })];
  });
}
