import { useLayoutEffect, useState } from 'react';
import { speakSetting } from '../../display/settings';
import type { Side } from '../../display/side';
import { verdictText } from '../../display/verdict';
import { createSettle } from '../../hand/settle';
import { exerciseOf, settingsOf, sidesOf, specsOf } from '../../state/comparison';
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

function verdictSentence({ decided: { comparison }, results }: State, side: Side): string {
  const result = results[side];
  const name = exerciseOf(comparison, side).shortLabel;
  if (result.kind !== 'repetition') return `${name} has no repetition with these settings.`;
  const text = verdictText(result.metrics);
  return `${name} ${text[0].toLowerCase()}${text.slice(1)}.`;
}

/** Says what a change did, once the hand has left the control. */
export function LiveRegion() {
  const [text, setText] = useState('');
  // the first change may come as soon as there is something to press
  useLayoutEffect(() => {
    const say = () => {
      const state = store.getState();
      const scope = state.history.lastChange?.scope ?? 'lifter';
      setText(
        changedQuantity(state) +
          sidesOf(scope)
            .map((side) => verdictSentence(state, side))
            .join(' '),
      );
    };
    const settle = createSettle(say, SETTLE_MS);
    const unsubscribe = store.subscribe((state) => state.decided.comparison, settle.ask);
    return () => {
      unsubscribe();
      settle.cancel();
    };
  }, []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
