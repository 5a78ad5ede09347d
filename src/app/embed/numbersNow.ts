import { edgeUnit, toEdge } from '../../display/edge';
import type { Side } from '../../display/side';
import { noRepetitionSentence, verdictText } from '../../display/verdict';
import { loadData } from '../../export/loadData';
import type { Metrics } from '../../model/metric/metrics';
import { QUANTITIES } from '../../model/uncertainty/quantities';
import { loadsOfResult } from '../../state/loads';
import { store } from '../../state/store';
import type { FrameMessage } from './protocol';

type Numbers = Extract<FrameMessage, { type: 'state' }>['numbers'][Side];

/** What is read off a side as it is, under the names and in the units of the command line. */
export function numbersNow(side: Side): Numbers {
  const state = store.getState();
  const result = state.results[side];
  const { exercise } = result;
  if (result.kind !== 'repetition')
    return { exercise, verdict: noRepetitionSentence(result, 'metric'), metrics: null, loads: null };
  const loads = loadsOfResult(state, result);
  return {
    exercise,
    verdict: verdictText(result.metrics),
    metrics: metricsOf(result.metrics),
    loads: loads ? { ...loadData(result, loads) } : null,
  };
}

function metricsOf(metrics: Metrics): Numbers['metrics'] {
  return Object.fromEntries(
    QUANTITIES.map(({ id, unit, read }) => [id, { value: toEdge(unit, read(metrics)), unit: edgeUnit(unit) }]),
  );
}
