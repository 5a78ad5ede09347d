import { useLayoutEffect, useState } from 'react';
import { shareChange } from '../../display/hipWork';
import { speakSetting } from '../../display/settings';
import type { Side } from '../../display/side';
import { verdictText } from '../../display/verdict';
import { createSettle } from '../../hand/settle';
import { loadsBefore } from '../../state/before';
import { exerciseOf, settingsOf, sidesOf, specsOf } from '../../state/comparison';
import { isUpdatingLoads, shownLoads } from '../../state/loads';
import { store } from '../../state/store';
import type { State } from '../../state/types';

/** Long enough that a drag has ended. */
const SETTLE_MS = 700;

function changedQuantity({ decided: { comparison }, results, history: { lastChange }, view }: State): string {
  if (!lastChange) return '';
  const { scope, key } = lastChange;
  const spec =
    specsOf(comparison, scope).find((each) => each.key === key) ??
    specsOf(comparison, 'left').find((each) => each.key === key);
  if (!spec) return '';
  const settings = settingsOf(comparison, scope);
  const resolved = scope === 'lifter' ? comparison.left.settings[key] : results[scope].settings[key];
  return `${spec.label} ${speakSetting(spec, settings[key] ?? resolved ?? spec.default, view.units)}. `;
}

function verdictSentence(state: State, side: Side): string {
  const { decided, results } = state;
  const result = results[side];
  const name = exerciseOf(decided.comparison, side).shortLabel;
  if (result.kind !== 'repetition') return `${name} has no repetition with these settings.`;
  const text = verdictText(result.metrics);
  return `${name} ${text[0].toLowerCase()}${text.slice(1)}${shareClause(state, side)}.`;
}

/** ": glute max share at the bottom 31 → 24 %" */
function shareClause(state: State, side: Side): string {
  const [now, before] = [shownLoads(state, side)?.loads, loadsBefore(state, side)];
  const change = now && before && shareChange(now, before);
  return change ? `: ${change}` : '';
}

/** Says what a change did, once the hand has left the control. */
export function LiveRegion() {
  const [text, setText] = useState('');
  // the first change may come as soon as there is something to press
  useLayoutEffect(() => {
    // what a change did to the muscles is known once its loads are; it is said in one go
    let isAwaited = false;
    const say = () => {
      const state = store.getState();
      const sides = sidesOf(state.history.lastChange?.scope ?? 'lifter');
      isAwaited = !state.answers.areForcesLost && sides.some((side) => isUpdatingLoads(state, side));
      if (!isAwaited) setText(changedQuantity(state) + sides.map((side) => verdictSentence(state, side)).join(' '));
    };
    const settle = createSettle(say, SETTLE_MS);
    const stops = [
      store.subscribe((state) => state.decided.comparison, settle.ask),
      store.subscribe(
        ({ answers }) => answers,
        () => isAwaited && !settle.isWaiting() && say(),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
      settle.cancel();
    };
  }, []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
