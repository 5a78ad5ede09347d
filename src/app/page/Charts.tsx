import { useMemo } from 'react';
import { CHARTS } from '../../chart/data/charts';
import type { Charted, Exercises } from '../../chart/data/definition';
import { pickedMuscle } from '../../chart/data/definitions/pickedMuscle';
import type { ChartHands } from '../../chart/view/Chart';
import { ChartBoard } from '../../chart/view/ChartBoard';
import type { Side } from '../../display/side';
import { exerciseOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { exportChart } from '../files/exports';
import { cursor } from './cursor';

const HANDS: ChartHands = { cursor, onSave: exportChart };

/** The charts of both exercises, a picked muscle's first; where there is no repetition its curves are absent. */
export function Charts() {
  const exercises = useExercises({ left: usePosture('left'), right: usePosture('right') });
  const loaded = useExercises({ left: useLoaded('left'), right: useLoaded('right') });
  const muscle = useLockout(({ view }) => view.selectedMuscle);
  const charts = useMemo(() => [...(muscle ? pickedMuscle(muscle) : []), ...CHARTS], [muscle]);
  return <ChartBoard exercises={exercises} loaded={loaded} hands={HANDS} charts={charts} pickedMuscle={muscle} />;
}

function usePosture(side: Side): Charted | null {
  return useLockout(({ results }) => {
    const result = results[side];
    return result.kind === 'repetition' ? result : null;
  });
}

/** A repetition with its loads, as one object that stays the same until either changes; the last ones while newer are on their way. */
function useLoaded(side: Side): Charted | null {
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  return useMemo(() => (loads && repetition ? { ...repetition, loads } : null), [loads, repetition]);
}

function useName(side: Side): string {
  return useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
}

/** Stays the same object until something in it changes. */
function useExercises({ left, right }: Exercises['repetitions']): Exercises {
  const leftName = useName('left');
  const rightName = useName('right');
  return useMemo(
    () => ({ repetitions: { left, right }, names: { left: leftName, right: rightName } }),
    [left, right, leftName, rightName],
  );
}
