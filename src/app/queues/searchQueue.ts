import { createSettle } from '../../hand/settle';
import {
  askedSetup,
  intersectBands,
  isAnswerable,
  type Question,
  questionsAfter,
  setAutomatic,
  setBand,
} from '../../state/bands';
import { setupOf, sidesOf } from '../../state/comparison';
import { setRemedy, sideWithoutRemedy, unsolved } from '../../state/remedies';
import { store } from '../../state/store';
import type { Comparison, State } from '../../state/types';
import type { SearchWorker } from '../../worker/search.worker';
import { type OpenedWorker, openWorker } from './openWorker';

const isSame = (a: Question, b: Question) => a.kind === b.kind && a.scope === b.scope && a.key === b.key;

function openSearch(): OpenedWorker<SearchWorker> {
  return openWorker({
    open: () => new Worker(new URL('../../worker/search.worker.ts', import.meta.url), { type: 'module' }),
  });
}

/** Finds the answer to one question about the setup as it stands. */
async function find(search: OpenedWorker<SearchWorker>, state: State, question: Question): Promise<void> {
  const { scope, key, kind } = question;
  const sides = sidesOf(scope);
  if (kind === 'automatic') {
    const value = await search.ask((remote) => remote.findAutomatic(askedSetup(state, sides[0], question), key));
    if (value !== undefined) setAutomatic(scope, key, value);
    return;
  }
  const bands = await Promise.all(
    sides.map((side) => search.ask((remote) => remote.findBand(askedSetup(state, side, question), key))),
  );
  // another exercise may have been chosen meanwhile, whose setting of the same name is another thing
  const { comparison } = store.getState().decided;
  if (sides.every((side) => comparison[side].exercise === state.decided.comparison[side].exercise))
    setBand(question, intersectBands(bands));
}

/** Finds the way out of every side without a repetition. */
async function findRemedies(search: OpenedWorker<SearchWorker>): Promise<void> {
  const state = store.getState();
  const side = sideWithoutRemedy(state);
  const result = side && unsolved(state, side);
  if (!side || !result) return;
  const setup = setupOf(state.decided.comparison, side);
  setRemedy(side, result, await search.ask((remote) => remote.findRemedy(setup)).catch(() => null));
  await findRemedies(search);
}

/**
 * Asks a worker for the reachable bands once a change rests, one question at a time, always about the newest setup.
 * An answer to an older setup is still the best there is and is kept until its question comes round again.
 */
export function startSearchQueue(): () => void {
  let search = openSearch();
  let waiting: Question[] = [];
  let isBusy = false;

  const renew = (): void => {
    search.close();
    search = openSearch();
    // what the lost one was asked is never answered
    waiting = questionsAfter(store.getState(), null);
    isBusy = false;
  };
  const work = async (): Promise<void> => {
    if (search.isLost()) renew();
    if (isBusy) return;
    isBusy = true;
    // a way out comes before everything else: somebody is waiting for it
    await findRemedies(search);
    while (!settle.isWaiting()) {
      const question = waiting.shift();
      if (!question) break;
      try {
        if (isAnswerable(store.getState(), question)) await find(search, store.getState(), question);
      } catch {
        // a band that cannot be found leaves the track whole; the value itself is always checked by the model
      }
      await findRemedies(search);
    }
    isBusy = false;
  };
  const settle = createSettle(() => void work());
  const ask = (before: Comparison | null): void => {
    const asked = questionsAfter(store.getState(), before);
    waiting = [...waiting.filter((old) => !asked.some((next) => isSame(old, next))), ...asked];
    settle.ask();
  };

  ask(null);
  const unsubscribe = store.subscribe(
    (state) => state.decided.comparison,
    (_, before) => ask(before),
  );
  return () => {
    unsubscribe();
    settle.cancel();
    search.close();
  };
}
