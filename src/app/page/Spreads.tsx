import { useEffect, useMemo, useRef, useState } from 'react';
import { mapLink } from '../../display/mapAddress';
import { SECTIONS } from '../../display/sections';
import { SIDES, type Side } from '../../display/side';
import { SCOPE_HELP } from '../../display/spreadWords';
import { type Ranked, rankingOf } from '../../model/uncertainty/ranking';
import { nameOf, usedSpecsOf } from '../../state/comparison';
import { shownSpread } from '../../state/spreads';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { type Ranking, SpreadPanel } from '../../ui/spread/SpreadPanel';
import { type EnsemblePool, openEnsemblePool } from '../queues/ensemblePool';
import { runRanking } from '../queues/runRanking';
import { questionOf, startSpreadQueue } from '../queues/spreadQueue';
import { readSpread } from './readSpread';

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
      tell: (sums) => told(rankingOf(question, sums).map((group) => withWay(state, side, group))),
      tellLost: () => told('lost'),
    });
  };
  return [ranking, why] as const;
}

/** A ranked group with where it leads: to the map of its setting, which stands beside its slider, or to where it is told of. */
function withWay(state: State, side: Side, { label, total, first, members }: ReturnType<typeof rankingOf>[number]) {
  const [{ target, provenance, kind }] = members;
  const owner = target.of === 'exercise' ? side : 'lifter';
  const specs = usedSpecsOf(state.decided.comparison, owner);
  const spec = members.length === 1 && 'key' in target ? specs.find(({ key }) => key === target.key) : undefined;
  const way = spec ? mapLink(owner, spec) : SECTIONS.uncertainty;
  return { label, total, first, kind, provenance, address: way.address };
}
