import { shallow } from 'zustand/shallow';
import { SIDES, type Side } from '../../display/side';
import { spreadWords } from '../../display/spreadWords';
import { createSettle } from '../../hand/settle';
import {
  type Ensemble,
  LEAST_DRAWS,
  MOST_DRAWS,
  NO_DRAWS,
  quantilesOfQuantity,
  USUAL_SEED,
} from '../../model/uncertainty/ensemble';
import type { EnsembleQuestion } from '../../model/uncertainty/runDraws';
import { setupOf } from '../../state/comparison';
import { areLoadsThere } from '../../state/loads';
import { setSpread, shownSpread, spreadKey } from '../../state/spreads';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { type EnsemblePool, openEnsemblePool } from './ensemblePool';
import { type Asked, type EnsembleSoFar, HEADLINE, runEnsembles } from './runEnsemble';

/** Draws begin once a hand rests this long, so that they never stand in the way of what it moves, ms. */
const REST_MS = 200;

export function questionOf(state: State, side: Side): EnsembleQuestion {
  return { setup: setupOf(state.decided.comparison, side), scope: state.view.spread.scope, seed: USUAL_SEED };
}

/** Cores left to the page by draws that nobody waits for. */
const LEFT = 1;

/**
 * Keeps the spread of both sides behind every change of the comparison: the newest is drawn, an older one given up. By workers
 * that somebody lends who waits, until it has settled; else quietly, by few workers of its own that a change ends, once the loads are
 * there, and no more draws than tell a band. Nothing is drawn while nobody sees the page. Returns how to stop.
 */
export function startSpreadQueue(lent: EnsemblePool | null): () => void {
  let own: EnsemblePool | null = null;
  let stop: () => void = () => undefined;
  const end = (): void => {
    stop();
    own?.close();
    own = null;
  };
  const begin = (): void => {
    end();
    const state = store.getState();
    if (document.hidden || (!lent && !areLoadsThere(state))) return;
    const asked = SIDES.flatMap((side) => askedOf(state, side, lent ? MOST_DRAWS : LEAST_DRAWS));
    if (asked.length === 0) return;
    own = lent ? null : openEnsemblePool(LEFT);
    const onLost = () => {
      for (const { side } of asked) setSpread(side, null);
    };
    stop = runEnsembles(lent ?? (own as EnsemblePool), asked, { onLost, onEnd: end });
  };
  const settle = createSettle(begin, REST_MS);
  const beginAnew = () => {
    end();
    settle.ask();
  };
  settle.ask();
  document.addEventListener('visibilitychange', beginAnew);
  const unsubscribe = store.subscribe(
    (state) => [state.decided.comparison, state.view.spread.scope, areLoadsThere(state)],
    beginAnew,
    { equalityFn: shallow },
  );
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', beginAnew);
    settle.cancel();
    end();
  };
}

/** What is still to be drawn of a side; nothing where there are as many draws as are wanted. */
function askedOf(state: State, side: Side, most: number): (Asked & { readonly side: Side })[] {
  const known = shownSpread(state, side);
  const begun = known?.ensemble ?? NO_DRAWS;
  if (known?.isDone || begun.drawn >= most) return [];
  const of = spreadKey(state, side);
  const result = state.results[side];
  const isSet = result.kind === 'repetition' && result.ends.top.isGoal;
  const words = (ensemble: Ensemble) => spreadWords(quantilesOfQuantity(ensemble, HEADLINE), isSet);
  const tell = ({ ensemble, isDone }: EnsembleSoFar) =>
    setSpread(side, { of, ensemble, isDone, words: words(ensemble), isRough: !isDone && ensemble.drawn < LEAST_DRAWS });
  return [{ side, question: questionOf(state, side), begun, most, tell }];
}
