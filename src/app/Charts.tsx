import { useMemo } from 'react';
import { ChartGrid } from '../chart/ChartGrid';
import { CHARTS } from '../chart/charts';
import { pickedMuscle } from '../chart/definitions/pickedMuscle';
import { exerciseOf } from '../state/comparison';
import type { Side } from '../state/types';
import { useLockout } from '../state/useLockout';
import { cursor } from './cursor';
import { exportChart } from './exports';

function useName(side: Side): string {
  return useLockout((state) => exerciseOf(state.comparison, side).shortLabel);
}

/** The charts of both exercises, a picked muscle's first; where there is no repetition its curves are absent. */
export function Charts() {
  const left = useLockout(({ results }) => (results.left.kind === 'repetition' ? results.left : null));
  const right = useLockout(({ results }) => (results.right.kind === 'repetition' ? results.right : null));
  const names = { left: useName('left'), right: useName('right') };
  const muscle = useLockout(({ view }) => view.selectedMuscle);
  const charts = useMemo(() => [...(muscle ? pickedMuscle(muscle) : []), ...CHARTS], [muscle]);
  return (
    <ChartGrid
      left={left}
      right={right}
      names={names}
      cursor={cursor}
      onExport={exportChart}
      charts={charts}
      pickedMuscle={muscle}
    />
  );
}
