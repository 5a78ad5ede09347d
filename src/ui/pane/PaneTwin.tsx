import { useEffect, useState } from 'react';
import { footPushSentence, isPushSet } from '../../display/footPush';
import { hipWork, hipWorkSentence } from '../../display/hipWork';
import { stageAt } from '../../display/reading';
import { seatLiftSentence } from '../../display/seatLift';
import type { Side } from '../../display/side';
import { describePane, noRepetitionSentence, stopSentence, verdictText } from '../../display/verdict';
import { createBeat } from '../../hand/beat';
import { createSettle } from '../../hand/settle';
import { nameOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { placesNow } from '../../state/placesNow';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { shownReading } from '../live/shownReading';

/** Often enough to be true when somebody reads it, seldom enough to cost nothing. */
const PACE_MS = 300;

function describe(state: State, side: Side): string {
  const label = nameOf(state.decided.comparison, side);
  const result = state.results[side];
  if (result.kind !== 'repetition') return `${label}: no repetition. ${noRepetitionSentence(result, state.view.units)}`;
  const reading = shownReading(state, side);
  if (!reading) return label;
  const { units, selectedMuscle: picked } = state.view;
  const { fraction, waitsAt } = placesNow(state)[side];
  const now = describePane({ label, reading, fraction, stage: stageAt(fraction), waits: waitsAt !== null, picked });
  const known = shownLoads(state, side);
  const work = known ? `, ${hipWorkSentence(hipWork(known.repetition, known.loads))}` : '.';
  const isPushShown = state.view.instruments.push || isPushSet(result);
  const push = known && isPushShown ? footPushSentence(known.repetition, known.loads, fraction) : null;
  const lift = seatLiftSentence(result, fraction);
  return `${now}${lift && ` ${lift}`}${push ? ` ${push}` : ''} ${verdictText(result.metrics)}${work} ${stopSentence(result.ends, units)}`;
}

/** The picture of a pane in words: a setup once it has come to rest, all else, such as the playing clock, three times a second. */
export function PaneTwin({ side }: { side: Side }) {
  const [text, setText] = useState(() => describe(store.getState(), side));
  useEffect(() => {
    const say = () => setText(describe(store.getState(), side));
    const settle = createSettle(say, PACE_MS);
    const beat = createBeat(() => settle.isWaiting() || say(), PACE_MS);
    settle.ask();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.results !== before.results) settle.ask();
      else beat.ask();
    });
    return () => {
      unsubscribe();
      settle.cancel();
      beat.cancel();
    };
  }, [side]);
  return <p className="visually-hidden">{text}</p>;
}
