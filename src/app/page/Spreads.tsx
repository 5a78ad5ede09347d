import { useEffect, useMemo, useRef, useState } from 'react';
import { assumedSection } from '../../display/sections';
import type { SettingPlace } from '../../display/settingPlace';
import { SIDES, type Side } from '../../display/side';
import { SCOPE_HELP } from '../../display/spreadWords';
import type { Parameter } from '../../model/uncertainty/parameter';
import { type Ranked, rankingOf } from '../../model/uncertainty/ranking';
import { nameOf, usedSpecsOf } from '../../state/comparison';
import { shownSpread } from '../../state/spreads';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { type RankedWay, type Ranking, SpreadPanel } from '../../ui/spread/SpreadPanel';
import { type EnsemblePool, openEnsemblePool } from '../queues/ensemblePool';
import { runRanking } from '../queues/runRanking';
import { questionOf, startSpreadQueue } from '../queues/spreadQueue';
import { readSpread } from './readSpread';
import { showSetting } from './showSetting';

interface SpreadsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Draws both sides for as long as it is there, with all the machine has while it is open, where it tells all of it. */
export function Spreads({ isOpen, onClose }: SpreadsProps) {
  const [tries, setTries] = useState(0);
  const pool = useRef<EnsemblePool | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try begins anew
  useEffect(() => {
    const opened = isOpen ? openEnsemblePool() : null;
    pool.current = opened;
    const stop = startSpreadQueue(opened);
    return () => {
      stop();
      opened?.close();
    };
  }, [tries, isOpen]);
  if (!isOpen) return null;
  return <Panel pool={() => pool.current} onClose={onClose} onTryAgain={() => setTries(tries + 1)} />;
}

interface PanelProps {
  readonly pool: () => EnsemblePool | null;
  readonly onClose: () => void;
  readonly onTryAgain: () => void;
}

function Panel({ pool, onClose, onTryAgain }: PanelProps) {
  const choice = useLockout(({ view }) => view.spread);
  const sides = { left: useSide('left'), right: useSide('right') };
  const [ranking, why] = useRanking(pool);
  return (
    <SpreadPanel
      choice={choice}
      help={SCOPE_HELP[choice.scope]}
      sides={SIDES.map((side) => sides[side])}
      ranking={ranking}
      onChoose={(change) => choose({ spread: { ...choice, ...change } })}
      onWhy={why}
      onSetting={(place) => {
        onClose();
        // once the sheet is gone, and has given the focus back
        requestAnimationFrame(() => showSetting(place));
      }}
      onTryAgain={onTryAgain}
      onClose={onClose}
    />
  );
}

function useSide(side: Side) {
  const name = useLockout(({ decided }) => nameOf(decided.comparison, side));
  const spread = useLockout((state) => shownSpread(state, side));
  const result = useLockout((state) => state.results[side]);
  return useMemo(() => ({ side, name, ...readSpread(spread, result) }), [side, name, spread, result]);
}

/** What decides a number that somebody asked about; gone once the question is another one. */
function useRanking(pool: PanelProps['pool']) {
  const comparison = useLockout(({ decided }) => decided.comparison);
  const scope = useLockout(({ view }) => view.spread.scope);
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const stop = useRef<() => void>(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked before them is no longer the question
  useEffect(() => {
    setRanking(null);
    return () => stop.current();
  }, [comparison, scope]);
  const why = (side: Side, ranked: Ranked): void => {
    stop.current();
    const workers = pool();
    if (!workers) return;
    const state = store.getState();
    const question = questionOf(state, side);
    const told = (rows: Ranking['rows']) => setRanking({ side, ranked, rows });
    told('awaited');
    stop.current = runRanking(workers, {
      question,
      ranked,
      tell: (sums) => told(rankingOf(question, ranked, sums).map((group) => withWay(state, side, group))),
      tellLost: () => told('lost'),
    });
  };
  return [ranking, why] as const;
}

/** A ranked group with where it leads. */
function withWay(state: State, side: Side, { label, total, first, members }: ReturnType<typeof rankingOf>[number]) {
  const [{ provenance, kind }] = members;
  return { label, total, first, kind, provenance, way: wayTo(state, side, members) };
}

/** To the first of a group's sliders there is, stature before other sizes; else to where its first number is told of. */
function wayTo({ decided: { comparison } }: State, side: Side, members: readonly Parameter[]): RankedWay {
  const places = members.flatMap(({ target }): SettingPlace[] => {
    if (target.of === 'gluteus-maximus-arm') return [];
    const owner = target.of === 'exercise' ? side : 'lifter';
    const isSlider = usedSpecsOf(comparison, owner).some(({ key }) => key === target.key);
    return isSlider ? [{ owner, key: target.key }] : [];
  });
  const setting = places.find(({ key }) => key === 'stature') ?? places[0];
  if (setting) return { setting };
  const [{ target }] = members;
  return { section: assumedSection('key' in target ? target.key : target.of) };
}
