import { type Remote, wrap } from 'comlink';
import { shallow } from 'zustand/shallow';
import { SIDES, type Side } from '../../display/side';
import { createSettle } from '../../hand/settle';
import type { Loads } from '../../model/load/loads';
import type { Repetition, Setup } from '../../model/result';
import { setupOf } from '../../state/comparison';
import { setLoads } from '../../state/loads';
import { type MatchQuestion, setMatch, wantedMatch } from '../../state/matches';
import { store } from '../../state/store';
import type { LoadsWorker } from '../../worker/loads.worker';
import { newestOnly } from './newestOnly';

interface LoadQuestion {
  readonly setup: Setup;
  readonly repetition: Repetition;
}

function openWorker(): { worker: Worker; remote: Remote<LoadsWorker> } {
  const worker = new Worker(new URL('../../worker/loads.worker.ts', import.meta.url), { type: 'module' });
  return { worker, remote: wrap<LoadsWorker>(worker) };
}

/** Keeps forces and moments of both sides, and the loads a rule asks for, behind every change of the comparison. */
export function startLoadQueue(): () => void {
  const stopLoads = startLoads();
  const stopMatching = startMatching();
  return () => {
    stopLoads();
    stopMatching();
  };
}

function startLoads(): () => void {
  const { worker, remote } = openWorker();
  const ask = newestOnly<Side, LoadQuestion, Loads | null>({
    answer: ({ setup }) => remote.compute(setup) as Promise<Loads | null>,
    tell: (side, { repetition }, loads) => setLoads(side, repetition, loads),
  });
  const askNow = (side: Side) => {
    const { decided, results } = store.getState();
    const repetition = results[side];
    if (repetition.kind === 'repetition') ask(side, { setup: setupOf(decided.comparison, side), repetition });
  };
  const settles = { left: createSettle(() => askNow('left')), right: createSettle(() => askNow('right')) };
  const askLater = (side: Side) => {
    ask(side, null);
    settles[side].ask();
  };
  for (const side of SIDES) askNow(side);
  const stops = SIDES.map((side) =>
    store.subscribe(
      (state) => state.results[side],
      () => askLater(side),
    ),
  );
  return () => {
    for (const stop of stops) stop();
    for (const side of SIDES) settles[side].cancel();
    worker.terminate();
  };
}

/** A match takes many repetitions, so one that a newer question overtakes is ended with its worker. */
function startMatching(): () => void {
  let running: { key: string; worker: Worker } | null = null;

  const find = async (question: MatchQuestion): Promise<void> => {
    const { worker, remote } = openWorker();
    const own = { key: question.key, worker };
    running = own;
    const match = await remote.match(question.setup, question.rule, question.goal).catch(() => null);
    worker.terminate();
    if (running !== own) return;
    running = null;
    setMatch(question, match);
  };
  const look = () => {
    const wanted = wantedMatch(store.getState());
    if (running && running.key === wanted?.key) return;
    running?.worker.terminate();
    running = null;
    if (wanted) void find(wanted);
  };
  const unsubscribe = store.subscribe(({ decided, answers }) => [decided, answers.loads, answers.matches], look, {
    equalityFn: shallow,
  });
  return () => {
    unsubscribe();
    running?.worker.terminate();
  };
}
