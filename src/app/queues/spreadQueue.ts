import { shallow } from 'zustand/shallow';
import { SIDES, type Side } from '../../display/side';
import { spreadWords } from '../../display/spreadWords';
import { createSettle } from '../../hand/settle';
import { quantilesOfQuantity } from '../../model/uncertainty/ensemble';
import type { EnsembleQuestion } from '../../model/uncertainty/runDraws';
import { setupOf } from '../../state/comparison';
import { setSpread, shownSpread, spreadKey } from '../../state/spreads';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import type { EnsemblePool } from './ensemblePool';
import { HEADLINE, runEnsembles } from './runEnsemble';

/** All readers see the same draws. */
const SEED = 7;
/** Draws begin once a hand rests this long, so that they never stand in the way of what it moves, ms. */
const REST_MS = 200;

export function questionOf(state: State, side: Side): EnsembleQuestion {
  return { setup: setupOf(state.decided.comparison, side), scope: state.view.spread.scope, seed: SEED };
}

/** Keeps the spread of both sides behind every change of the comparison: the newest is drawn, an older one given up. Returns how to stop. */
export function startSpreadQueue(pool: EnsemblePool): () => void {
  let stop: () => void = () => undefined;
  const begin = (): void => {
    stop();
    const state = store.getState();
    const wanted = SIDES.filter((side) => !shownSpread(state, side)?.isDone);
    const asked = wanted.map((side) => {
      const of = spreadKey(state, side);
      return {
        question: questionOf(state, side),
        tell: (soFar: Pick<NonNullable<ReturnType<typeof shownSpread>>, 'ensemble' | 'isDone'>) =>
          setSpread(side, { of, ...soFar, words: spreadWords(quantilesOfQuantity(soFar.ensemble, HEADLINE)) }),
      };
    });
    stop = runEnsembles(pool, asked, () => {
      for (const side of wanted) setSpread(side, null);
    });
  };
  const settle = createSettle(begin, REST_MS);
  settle.ask();
  const unsubscribe = store.subscribe(
    ({ decided, view }) => [decided.comparison, view.spread.scope],
    () => {
      stop();
      settle.ask();
    },
    { equalityFn: shallow },
  );
  return () => {
    unsubscribe();
    settle.cancel();
    stop();
  };
}
