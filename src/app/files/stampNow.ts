import { type Asked, answerOf, answerSentence } from '../../display/answer';
import type { Side } from '../../display/side';
import { type Stamp, stampAt } from '../../export/stamp';
import { briefNameOf } from '../../state/comparison';
import { decimalsOf } from '../../state/decimals';
import { loadsOfResult } from '../../state/loads';
import { store } from '../../state/store';
import { linkNow } from '../links/link';

/** The stamp of a file that is saved now. */
export function stampNow(): Stamp {
  const [left, right] = [askedNow('left'), askedNow('right')];
  const { decided, view } = store.getState();
  const answer = left && right ? answerSentence(answerOf({ left, right }, decided.loadRule)) : undefined;
  return stampAt(new Date(), { answer, units: view.units, link: linkNow(), decimals: decimalsOf(view) });
}

/** Null without loads of exactly the present setup. */
function askedNow(side: Side): Asked | null {
  const state = store.getState();
  const repetition = state.results[side];
  const loads = loadsOfResult(state, repetition);
  if (repetition.kind !== 'repetition' || !loads) return null;
  return { name: briefNameOf(state.decided.comparison, side), repetition, loads };
}
