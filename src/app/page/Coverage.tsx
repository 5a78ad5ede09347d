import { useEffect, useMemo } from 'react';
import type { LaneSource } from '../../chart/data/strip/lanes';
import type { LatePlace } from '../../chart/view/boardPlace';
import { CoverageStrip } from '../../chart/view/strip/CoverageStrip';
import type { StripHands, StripRequest } from '../../chart/view/strip/stripHands';
import type { UnitSystem } from '../../display/units';
import { noRepetitionSentence } from '../../display/verdict';
import { type LaneState, lanesOf } from '../../state/lanes';
import { chooseExercise } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { saving } from '../files/lateSaving';
import { startLaneQueue } from '../queues/laneQueue';
import { cursor } from './cursor';

const hands: StripHands = {
  cursor,
  onSave: saving((files, request: StripRequest) => files.exportStrip(request)),
  onHeight: (laneHeight) => choose({ laneHeight }),
  onPut: (exercise, side) => chooseExercise(side, exercise),
};

/** The coverage strip of the page; fetched when it is to be seen. */
export function Coverage({ place }: Pick<LatePlace, 'place'>) {
  const heightId = useLockout(({ view }) => view.laneHeight);
  const sources = useSources();
  const needsLoads = heightId === 'moment' || heightId === 'effort';
  useEffect(() => (needsLoads ? startLaneQueue() : undefined), [needsLoads]);
  return <CoverageStrip sources={sources} heightId={heightId} hands={hands} place={place} />;
}

/** The lanes as the strip draws them; each the same object until its state changes. */
function useSources(): readonly LaneSource[] {
  const lanes = useLockout(lanesOf);
  const units = useLockout(({ view }) => view.units);
  return useMemo(() => lanes.map((lane) => sourceOf(lane, units)), [lanes, units]);
}

const known = new WeakMap<LaneState, { readonly units: UnitSystem; readonly source: LaneSource }>();

function sourceOf(lane: LaneState, units: UnitSystem): LaneSource {
  const last = known.get(lane);
  if (last?.units === units) return last.source;
  const { exercise, name, side, result, load, isLoadOlder, before, loadBefore } = lane;
  const isPossible = result.kind === 'repetition';
  const source: LaneSource = {
    exercise: exercise.id,
    name,
    label: exercise.label,
    side,
    repetition: isPossible ? result : null,
    reason: isPossible ? '' : `No repetition: ${noRepetitionSentence(result, units)}`,
    load,
    isLoadOlder,
    before: before && { repetition: before, load: loadBefore },
  };
  known.set(lane, { units, source });
  return source;
}
