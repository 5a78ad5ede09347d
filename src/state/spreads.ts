import type { Side } from '../display/side';
import { answer } from './store';
import type { Spread, State } from './types';

/** All that draws of a side hang on: the same objects for as long as they would be the same draws. */
export function spreadKey({ decided: { comparison }, view }: State, side: Side): readonly unknown[] {
  return [comparison[side], comparison.lifter, view.spread.scope];
}

function isSameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, i) => part === b[i]);
}

/** What draws of the present question gave; undefined while there are none, null where none could be had. */
export function shownSpread(state: State, side: Side): Spread | null | undefined {
  const spread = state.answers.spreads[side];
  return spread && !isSameKey(spread.of, spreadKey(state, side)) ? undefined : spread;
}

/** Whether what stands beside a verdict may still move. */
export function isRough(state: State, side: Side): boolean {
  return shownSpread(state, side)?.isRough === true;
}

/** Beside a verdict, where it is not switched off; '' while nothing is known. */
export function spreadWord(state: State, side: Side): string {
  return state.view.spread.isShown ? (shownSpread(state, side)?.words ?? '') : '';
}

/** Null where none could be worked out. */
export function setSpread(side: Side, spread: Spread | null): void {
  answer(({ spreads }) => ({ spreads: { ...spreads, [side]: spread } }));
}
