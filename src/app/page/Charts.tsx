import { useMemo } from 'react';
import { BOARD } from '../../chart/data/charts';
import { type Charted, type Exercises, hasSubject } from '../../chart/data/definition';
import { pickedMuscle } from '../../chart/data/definitions/pickedMuscle';
import { isLate } from '../../chart/data/late';
import { ChartBoard } from '../../chart/view/ChartBoard';
import { type Arrangement, inSight } from '../../display/arrangement';
import type { Side } from '../../display/side';
import { loadsBefore, repetitionBefore } from '../../state/before';
import { exerciseOf } from '../../state/comparison';
import { isUpdatingLoads, shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { boardHands } from './boardHands';
import { renderLate } from './LateChart';
import { useEvidence } from './useEvidence';

interface ChartsProps {
  /** Shows these, in this order, and nothing that moves them; all others as they are arranged where none are named. */
  readonly only?: readonly string[];
}

/** The charts of both exercises, those of a picked muscle first; where there is no repetition its curves are absent. */
export function Charts({ only }: ChartsProps) {
  const exercises = useExercises(
    useSides(usePosture('left'), usePosture('right')),
    useSides(useName('left'), useName('right')),
  );
  const areAwaited = useSides(useAwaited('left'), useAwaited('right'));
  const loaded = useExercises(
    useSides(useLoaded('left'), useLoaded('right')),
    useSides(useLoadedName('left'), useLoadedName('right')),
    areAwaited,
  );
  const before = {
    exercises: useSides(usePostureBefore('left'), usePostureBefore('right')),
    loaded: useSides(useLoadedBefore('left'), useLoadedBefore('right')),
  };
  const muscle = useLockout(({ view }) => view.selectedMuscle);
  const evidence = useEvidence();
  const arranged = useLockout(({ decided }) => decided.charts);
  const arrangement = useMemo(() => (only ? onlyThese(only) : arranged), [only, arranged]);
  const fixed = useMemo(() => (muscle && !only ? pickedMuscle(muscle) : []), [muscle, only]);
  const inPlace = useMemo(
    () => inSight(BOARD, arrangement).filter(({ id }) => fixed.every((chart) => chart.id !== id)),
    [arrangement, fixed],
  );
  // told apart by a text, so that the list stays the same object while the same charts have something to show
  const shown = inPlace.filter((chart) => isLate(chart) || hasSubject(chart, exercises.repetitions));
  const ids = shown.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which charts there are
  const charts = useMemo(() => shown, [ids]);
  return (
    <ChartBoard
      exercises={exercises}
      loaded={loaded}
      before={before}
      hands={boardHands}
      fixed={fixed}
      charts={charts}
      hidden={only ? [] : BOARD.filter(({ id }) => arrangement.hidden.includes(id))}
      areFixed={only !== undefined}
      isMoved={!only && arrangement.order.length > 0}
      pickedMuscle={muscle}
      renderLate={renderLate}
      evidence={evidence}
    />
  );
}

function onlyThese(ids: readonly string[]): Arrangement {
  return { order: ids, hidden: BOARD.flatMap(({ id }) => (ids.includes(id) ? [] : [id])) };
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

function usePostureBefore(side: Side): Charted | null {
  return useLockout((state) => repetitionBefore(state, side));
}

function useLoadedBefore(side: Side): Charted | null {
  const loads = useLockout((state) => loadsBefore(state, side));
  const repetition = usePostureBefore(side);
  return useMemo(() => (loads && repetition ? { ...repetition, loads } : null), [loads, repetition]);
}

/** Both sides as one object that stays the same until either changes. */
function useSides<T>(left: T, right: T): Readonly<Record<Side, T>> {
  return useMemo(() => ({ left, right }), [left, right]);
}

/** Whether a side's first loads are on their way. */
function useAwaited(side: Side): boolean {
  return useLockout(
    (state) => !state.answers.areForcesLost && isUpdatingLoads(state, side) && shownLoads(state, side) === null,
  );
}

function useName(side: Side): string {
  return useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
}

/** Forces of a load that nobody of this lifter's strength holds say so where they are named. */
function useLoadedName(side: Side): string {
  const name = useName(side);
  const isHeavy = useLockout((state) => shownLoads(state, side)?.loads.metrics.canHold === false);
  return isHeavy ? `${name}, too heavy` : name;
}

/** Stays the same object until something in it changes. */
function useExercises(
  repetitions: Exercises['repetitions'],
  names: Exercises['names'],
  areAwaited?: Exercises['areAwaited'],
): Exercises {
  return useMemo(() => ({ repetitions, names, areAwaited }), [repetitions, names, areAwaited]);
}
