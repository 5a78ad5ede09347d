import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapSource } from '../../chart/data/map/mapGrid';
import { MAP_MEASURES } from '../../chart/data/map/mapMeasures';
import type { LatePlace } from '../../chart/view/boardPlace';
import type { SettingChoices } from '../../chart/view/map/MapChoices';
import type { MapProgress } from '../../chart/view/map/MapStatus';
import type { MapHands, MapRequest } from '../../chart/view/map/mapHands';
import { SettingMap as MapView } from '../../chart/view/map/SettingMap';
import type { MapChoice } from '../../display/mapChoices';
import { mapValues } from '../../display/mapValues';
import { SIDES, type Side } from '../../display/side';
import { createSettle } from '../../hand/settle';
import { calledOf, setupOf } from '../../state/comparison';
import { goToCell, type Mapped, mappable, mappedOf } from '../../state/mapped';
import { showToast } from '../../state/messages';
import { store } from '../../state/store';
import type { Comparison } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { valueIn } from '../../state/valueIn';
import { choose } from '../../state/view';
import { saving } from '../files/lateSaving';
import { type MapQuestion, type MapSoFar, openMapQueue } from '../queues/mapQueue';
import { cursor } from './cursor';

/** The map of a setting on the page; fetched when it is to be seen, computed elsewhere, and followed while it is in sight. */
export function SettingMap({ place }: Pick<LatePlace, 'place'>) {
  const choice = useLockout(({ view }) => view.map);
  const comparison = useLockout(({ decided }) => decided.comparison);
  const units = useLockout(({ view }) => view.units);
  const { scope, spec } = useLockout(mappedOf);
  const present = useLockout((state) => valueIn(state, scope, spec));
  const { side, axis, quantity } = choice;
  const { needsLoads } = MAP_MEASURES[quantity];
  const question = useQuestion({
    comparison,
    side,
    spec,
    values: useMemo(() => mapValues(spec, units), [spec, units]),
    needsLoads,
  });
  const { shown, progress, hands } = useMap(question);
  const name = calledOf(comparison, side);
  const source = useMemo<MapSource | null>(
    () =>
      shown && {
        side,
        exercise: shown.of.setup.exercise,
        name,
        spec,
        units,
        axis,
        quantity,
        rows: shown.rows,
        loads: shown.loads,
      },
    [shown, side, name, spec, units, axis, quantity],
  );
  return (
    <MapView
      source={source}
      axis={axis}
      quantity={quantity}
      settings={useSettings(comparison, choice, spec.label)}
      present={present}
      isOlder={shown !== null && shown.of.key !== question.key}
      progress={progress}
      hands={hands}
      place={place}
    />
  );
}

interface Asked extends Pick<Mapped, 'spec'> {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly values: readonly number[];
  readonly needsLoads: boolean;
}

/** The same object while the answer is the same: the mapped setting itself may be anything. */
function useQuestion({ comparison, side, spec, values, needsLoads }: Asked): MapQuestion {
  const last = useRef<MapQuestion | null>(null);
  return useMemo(() => {
    const setup = setupOf(comparison, side);
    const { [spec.key]: _setting, ...settings } = setup.settings;
    const { [spec.key]: _measure, ...lifter } = setup.lifter;
    const subject = [side, setup.exercise, spec.key].join(' ');
    const key = JSON.stringify([subject, settings, lifter, values]);
    if (last.current?.key !== key || last.current.needsLoads !== needsLoads)
      last.current = { key, subject, setup: { ...setup, settings, lifter }, setting: spec.key, values, needsLoads };
    return last.current;
  }, [comparison, side, spec, values, needsLoads]);
}

const isWhole = ({ rows, loads }: MapSoFar, { needsLoads }: MapQuestion) => !needsLoads || loads.length === rows.length;

/** What to show for a question, how far it has come, and what a reader does to it. */
function useMap(question: MapQuestion) {
  const [tries, setTries] = useState(0);
  const [soFar, setSoFar] = useState<MapSoFar | null>(null);
  const [isLost, setLost] = useState(false);
  const [isInSight, setInSight] = useState(false);
  const latest = useRef(question);
  latest.current = question;
  const [settle, setSettle] = useState<{ readonly ask: () => void } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try begins anew
  useEffect(() => {
    const tell = (next: MapSoFar) => {
      setSoFar(next);
      setLost(false);
    };
    const queue = openMapQueue({ tell, tellLost: setLost });
    const asking = createSettle(() => queue.ask(latest.current));
    setLost(false);
    setSettle(asking);
    return () => {
      asking.cancel();
      queue.close();
    };
  }, [tries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is asked
  useEffect(() => {
    if (isInSight) settle?.ask();
  }, [settle, question, isInSight]);
  const hands = useMemo<MapHands>(
    () => ({ ...HANDS, onTryAgain: () => setTries((count) => count + 1), onSight: setInSight }),
    [],
  );
  return { shown: useShown(soFar, question), progress: progressOf(soFar, question, isLost), hands };
}

/** The newest map of the subject; one that is not whole yet does not take the place of one that is. */
function useShown(soFar: MapSoFar | null, question: MapQuestion): MapSoFar | null {
  const whole = useRef<MapSoFar | null>(null);
  if (soFar && isWhole(soFar, question)) whole.current = soFar;
  const isOf = (map: MapSoFar | null): map is MapSoFar => map?.of.subject === question.subject;
  if (isOf(whole.current) && isWhole(whole.current, question)) return whole.current;
  return isOf(soFar) ? soFar : null;
}

function progressOf(soFar: MapSoFar | null, question: MapQuestion, isLost: boolean): MapProgress {
  const isCurrent = soFar?.of.key === question.key;
  const done = !isCurrent ? 0 : question.needsLoads ? soFar.loads.length : soFar.rows.length;
  return { done, of: question.values.length, isWaiting: !isCurrent || !isWhole(soFar, question), isLost };
}

const changeMap = (change: Partial<MapChoice>) => choose({ map: { ...store.getState().view.map, ...change } });

const saveMap = saving((files, request: MapRequest) => files.exportMap(request));
const NOT_WHOLE = 'The map is still being worked out, so there is nothing to save yet';

const HANDS: Omit<MapHands, 'onTryAgain' | 'onSight'> = {
  cursor,
  onSave: (request) => (request ? saveMap(request) : showToast(NOT_WHOLE)),
  onSetting: (id) => {
    const [side, key] = id.split(' ');
    changeMap({ side: side as Side, key });
  },
  onAxis: (axis) => changeMap({ axis }),
  onQuantity: (quantity) => changeMap({ quantity }),
  onGo: (value, fraction) => goToCell(mappedOf(store.getState()), value, fraction),
};

/** All settings of both exercises and their lifter; the same object while those are the same. */
function useSettings(comparison: Comparison, { side, key }: MapChoice, label: string): SettingChoices {
  const all = SIDES.map((each) => ({
    side: each,
    name: calledOf(comparison, each),
    mapped: mappable(comparison, each),
  }));
  const ids = JSON.stringify(all.map(({ name, mapped }) => [name, mapped.map(({ spec }) => spec.key)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which settings there are
  const groups = useMemo(
    () =>
      all.flatMap(({ side: each, name, mapped }) => {
        const options = (isLifter: boolean) =>
          mapped
            .filter(({ scope }) => (scope === 'lifter') === isLifter)
            .map(({ spec }) => ({ id: `${each} ${spec.key}`, label: spec.label }));
        return [
          { name, options: options(false) },
          { name: `${name}: the lifter`, options: options(true) },
        ];
      }),
    [ids],
  );
  const called = calledOf(comparison, side);
  return useMemo(
    () => ({ groups, chosen: `${side} ${key}`, name: `${label}, ${called}` }),
    [groups, side, key, label, called],
  );
}
