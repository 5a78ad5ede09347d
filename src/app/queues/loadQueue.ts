import { shallow } from 'zustand/shallow';
import { SIDES, type Side } from '../../display/side';
import { createSettle } from '../../hand/settle';
import type { Loads } from '../../model/load/loads';
import type { Repetition, Setup } from '../../model/result';
import { setupOf } from '../../state/comparison';
import { type LargestQuestion, setLargest, wantedLargest } from '../../state/largestLoads';
import { loadsOfResult, setForcesLost, setLoads, setPinnedLoads, wantedPinned } from '../../state/loads';
import { type MatchQuestion, setMatch, wantedMatch } from '../../state/matches';
import { store } from '../../state/store';
import type { LoadsWorker } from '../../worker/loads.worker';
import { followWanted } from './followWanted';
import { newestOnly } from './newestOnly';
import { type OpenedWorker, openWorker, WorkerLost } from './openWorker';

interface LoadQuestion {
  readonly setup: Setup;
  readonly repetition: Repetition;
}

/** Whether the part that computes forces has come by itself after it was missed: nothing has to begin anew. */
let hasComeLate = false;

function openLoads(): OpenedWorker<LoadsWorker> {
  return openWorker({
    open: () => new Worker(new URL('../../worker/loads.worker.ts', import.meta.url), { type: 'module' }),
    onSilence: (isSilent) => {
      hasComeLate = !isSilent;
      setForcesLost(isSilent);
      hasComeLate = false;
    },
  });
}

/** A worker for many questions: one that was ended while nobody asked it is replaced without a word. */
export function openLasting(): Pick<OpenedWorker<LoadsWorker>, 'ask' | 'close'> {
  let worker = openLoads();
  return {
    ask: (question) => {
      if (worker.isLost() && !store.getState().answers.areForcesLost) {
        worker.close();
        worker = openLoads();
      }
      return worker.ask(question);
    },
    close: () => worker.close(),
  };
}

/** Takes down that the part that computes forces is not there, and lets its question fail. */
export function noteLost(error: unknown): never {
  if (error instanceof WorkerLost) setForcesLost(true);
  throw error;
}

/**
 * Keeps forces and moments of both sides, the loads a rule asks for and the largest ones held behind every change of the
 * comparison; begins anew when they are wanted again after having been lost.
 */
export function startLoadQueue(): () => void {
  const start = () => [startLoads(), startMatching(), startLargest()];
  let stops = start();
  const unsubscribe = store.subscribe(
    ({ answers }) => answers.areForcesLost,
    (areLost) => {
      if (areLost || hasComeLate) return;
      for (const stop of stops) stop();
      stops = start();
    },
  );
  return () => {
    unsubscribe();
    for (const stop of stops) stop();
  };
}

function startLoads(): () => void {
  const worker = openLasting();
  const answer = ({ setup }: LoadQuestion) =>
    worker.ask((remote) => remote.compute(setup) as Promise<Loads | null>).catch(noteLost);
  const ask = newestOnly<Side, LoadQuestion, Loads | null>({
    answer,
    tell: (side, { repetition }, loads) => setLoads(side, repetition, loads),
  });
  const askPinned = newestOnly<Side, LoadQuestion, Loads | null>({
    answer,
    tell: (side, { repetition }, loads) => setPinnedLoads(side, repetition, loads),
  });
  const askNow = (side: Side) => {
    const state = store.getState();
    const { decided, results } = state;
    const repetition = results[side];
    // a pin that comes or goes changes nothing of what is known
    if (repetition.kind === 'repetition' && !loadsOfResult(state, repetition))
      ask(side, { setup: setupOf(decided.comparison, side), repetition });
    const pinned = wantedPinned(state, side);
    if (pinned && decided.pinned) askPinned(side, { setup: setupOf(decided.pinned, side), repetition: pinned });
  };
  const settles = { left: createSettle(() => askNow('left')), right: createSettle(() => askNow('right')) };
  const askLater = (side: Side) => {
    ask(side, null);
    settles[side].ask();
  };
  for (const side of SIDES) askNow(side);
  const stops = SIDES.map((side) =>
    store.subscribe(
      (state) => [state.results[side], state.pinned?.results[side]] as const,
      () => askLater(side),
      { equalityFn: shallow },
    ),
  );
  return () => {
    for (const stop of stops) stop();
    for (const side of SIDES) settles[side].cancel();
    worker.close();
  };
}

/** Loads a rule asks for. */
function startMatching(): () => void {
  return followWanted({
    wanted: wantedMatch,
    dependsOn: ({ decided, answers }) => [decided, answers.loads, answers.matches],
    open: openLoads,
    look: (worker, { setup, rule, goal }: MatchQuestion) =>
      worker.ask((remote) => remote.match(setup, rule, goal)).catch(noteLost),
    tell: setMatch,
  });
}

/** The largest loads held; what is shown of both sides comes first, and a dragged setting ends the search. */
function startLargest(): () => void {
  return followWanted({
    wanted: wantedLargest,
    dependsOn: ({ decided, results, answers }) => [decided, results, answers.loads, answers.largest],
    open: openLoads,
    look: (worker, { setup }: LargestQuestion) => worker.ask((remote) => remote.largest(setup)).catch(noteLost),
    tell: setLargest,
  });
}
