import { createSettle } from '../../hand/settle';
import type { ExerciseId } from '../../model/exercise/exercise';
import type { HipLoad } from '../../model/load/hipLoad';
import type { Settings } from '../../model/setting';
import { lanesWithoutLoads, setLaneLoad } from '../../state/lanes';
import { store } from '../../state/store';
import { noteLost, openLasting } from './loadQueue';
import { newestOnly } from './newestOnly';

/** Keeps what exercises that are not on stage ask of the hip behind every change of the lifter, for as long as somebody looks at it. */
export function startLaneQueue(): () => void {
  const worker = openLasting();
  const ask = newestOnly<ExerciseId, { exercise: ExerciseId; lifter: Settings }, HipLoad | null>({
    answer: ({ exercise, lifter }) =>
      worker.ask((remote) => remote.hip({ exercise, settings: {}, lifter }) as Promise<HipLoad | null>).catch(noteLost),
    tell: (exercise, { lifter }, load) => setLaneLoad(exercise, lifter, load),
  });
  const settle = createSettle(() => {
    const state = store.getState();
    for (const exercise of lanesWithoutLoads(state))
      ask(exercise, { exercise, lifter: state.decided.comparison.lifter });
  });
  settle.ask();
  const stops = [
    store.subscribe(({ decided }) => decided.comparison, settle.ask),
    store.subscribe(
      ({ answers }) => answers.areForcesLost,
      (areLost) => !areLost && settle.ask(),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
    settle.cancel();
    worker.close();
  };
}
