import { useMemo } from 'react';
import { CHARTS } from '../../chart/data/charts';
import { pickedMuscle } from '../../chart/data/definitions/pickedMuscle';
import { ChartBoard } from '../../chart/view/ChartBoard';
import type { Side } from '../../display/side';
import { exerciseOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { exportChart } from '../files/exports';
import { cursor } from './cursor';

function useName(side: Side): string {
  return useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
}

/** The charts of both exercises, a picked muscle's first; where there is no repetition its curves are absent. */
export function Charts() {
  const left = useLockout(({ results }) => (results.left.kind === 'repetition' ? results.left : null));
  const right = useLockout(({ results }) => (results.right.kind === 'repetition' ? results.right : null));
  const names = { left: useName('left'), right: useName('right') };
  const muscle = useLockout(({ view }) => view.selectedMuscle);
  const charts = useMemo(() => [...(muscle ? pickedMuscle(muscle) : []), ...CHARTS], [muscle]);
  return (
    <ChartBoard
      left={left}
      right={right}
      names={names}
      cursor={cursor}
      onSave={exportChart}
      charts={charts}
      pickedMuscle={muscle}
    />
  );
}
