import { useEffect, useState } from 'react';
import { stageAt } from '../../display/reading';
import type { Side } from '../../display/side';
import { describePane, noRepetitionSentence, stopSentence, verdictText } from '../../display/verdict';
import { createSettle } from '../../hand/settle';
import { nameOf } from '../../state/comparison';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { shownReading } from '../live/shownReading';

/** Often enough to be true when somebody reads it, seldom enough to cost nothing. */
const SETTLE_MS = 300;

function describe(state: State, side: Side): string {
  const label = nameOf(state.decided.comparison, side);
  const result = state.results[side];
  if (result.kind !== 'repetition') return `${label}: no repetition. ${noRepetitionSentence(result, state.view.units)}`;
  const reading = shownReading(state, side);
  if (!reading) return label;
  const { phase, units } = state.view;
  const now = describePane(label, reading, phase, stageAt(phase));
  return `${now} ${verdictText(result.metrics)}. ${stopSentence(result.ends, units)}`;
}

/** The picture of a pane in words; follows the state when it comes to rest, and about three times a second while playing. */
export function PaneTwin({ side }: { side: Side }) {
  const [text, setText] = useState(() => describe(store.getState(), side));
  useEffect(() => {
    const settle = createSettle(() => setText(describe(store.getState(), side)), SETTLE_MS);
    settle.ask();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.results !== before.results || !settle.isWaiting()) settle.ask();
    });
    return () => {
      unsubscribe();
      settle.cancel();
    };
  }, [side]);
  return <p className="visually-hidden">{text}</p>;
}
