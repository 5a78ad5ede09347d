import { CHARTS } from '../../src/chart/data/charts';
import { neededRange } from '../../src/chart/data/range';
import { seriesOf } from '../../src/chart/data/series';
import { layoutPlot } from '../../src/chart/layout/layoutPlot';
import { layOutAxes } from '../../src/chart/layout/plotSpace';
import type { Repetition } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { setupsOf } from './simulate';
import { type Statistic, timeRuns } from './statistic';

const RUNS = 300;
const WARM_UP = 60;
const SIZE = { width: 240, height: 176 };
const names = { left: 'Leg press', right: 'Hip thrust' };

/** Loads come later than the charts that follow a thumb. */
const FOLLOWING = CHARTS.filter(({ needsLoads }) => !needsLoads);

/** Everything the charts work out for a new result, short of touching the page: series, scales, paths, names. */
export function benchCharts(): Statistic & { readonly charts: number } {
  const results = Array.from({ length: RUNS + WARM_UP }, (_, i) => {
    const [left, right] = setupsOf(i).map(simulate);
    return { left: asRepetition(left), right: asRepetition(right) };
  });
  const statistic = timeRuns(RUNS, WARM_UP, (i) => {
    for (const definition of FOLLOWING) {
      const series = { left: seriesOf(definition, results[i].left), right: seriesOf(definition, results[i].right) };
      layoutPlot({ axes: layOutAxes(definition, neededRange(definition, series), SIZE), series, names });
    }
  });
  return { ...statistic, charts: FOLLOWING.length };
}

function asRepetition(result: ReturnType<typeof simulate>): Repetition | null {
  return result.kind === 'repetition' ? result : null;
}
