import { Fragment, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { CHARTS } from '../data/charts';
import type { ChartDefinition, Exercises } from '../data/definition';
import { type Evidence, NO_EVIDENCE } from '../data/evidence/evidence';
import { type BoardItem, isLate, type LateChart } from '../data/late';
import type { LatePlace } from './boardPlace';
import { Chart, type ChartHands } from './Chart';
import styles from './chart.module.css';
import { HiddenCharts } from './HiddenCharts';
import { useSettled } from './useSettled';

/** What a board does to the page around it; the same object between renderings. */
export interface BoardHands extends ChartHands {
  readonly onShow: (id: string) => void;
  readonly onUsual: () => void;
}

/** What charts showed before: postures, and with loads those that were known. */
interface Before {
  readonly exercises: Exercises['repetitions'];
  readonly loaded: Exercises['repetitions'];
}

const NOTHING_BEFORE: Before = { exercises: { left: null, right: null }, loaded: { left: null, right: null } };

export interface ChartBoardProps {
  /** What the settings give now. Like the next, the same object until something in it changes. */
  readonly exercises: Exercises;
  /** The same with loads, which may be a moment older; for charts that need them. */
  readonly loaded: Exercises;
  /** Both as they were before the control in hand was touched; null where nothing is different. */
  readonly before?: Before;
  readonly hands: BoardHands;
  /** Stand before the others and stay there. */
  readonly fixed?: readonly ChartDefinition[];
  readonly charts?: readonly BoardItem[];
  readonly hidden?: readonly BoardItem[];
  /** Draws what comes late. */
  readonly renderLate?: (chart: LateChart, place: LatePlace) => ReactNode;
  /** Whether all charts stay where they are. */
  readonly areFixed?: boolean;
  /** Whether somebody has changed the order. */
  readonly isMoved?: boolean;
  readonly pickedMuscle?: string | null;
  /** How much of what studies tell lies behind the charts. */
  readonly evidence?: Evidence;
}

/** Charts under one cursor, in an order of the reader's. */
export function ChartBoard(props: ChartBoardProps) {
  const {
    exercises,
    loaded,
    before = NOTHING_BEFORE,
    fixed = [],
    charts = CHARTS,
    hidden = [],
    areFixed = false,
    isMoved = false,
    pickedMuscle = null,
    renderLate,
    evidence = NO_EVIDENCE,
  } = props;
  const board = useRef<HTMLDivElement>(null);
  const hands = useFollowedByFocus(board, props.hands, charts);
  const settled = useSettled(exercises);
  const settledLoaded = useSettled(loaded);
  const shown = (definition: ChartDefinition) => ({
    definition,
    exercises: definition.needsLoads ? loaded : exercises,
    before: definition.needsLoads ? before.loaded : before.exercises,
    settled: definition.needsLoads ? settledLoaded : settled,
    hands,
    pickedMuscle,
    evidence,
  });
  return (
    <div className={styles.board} ref={board}>
      {fixed.map((definition) => (
        <Chart key={definition.id} {...shown(definition)} />
      ))}
      {charts.map((item, i) => {
        const { id } = item;
        const neighbors = areFixed ? {} : { earlier: charts[i - 1]?.id ?? null, later: charts[i + 1]?.id ?? null };
        if (!isLate(item)) return <Chart key={id} {...shown(item)} {...neighbors} />;
        const show: LatePlace['show'] = (definition, control) => (
          <Chart {...shown(definition)} {...neighbors} loaded={loaded} control={control} />
        );
        return <Fragment key={id}>{renderLate?.(item, { place: { id, ...neighbors, hands }, show })}</Fragment>;
      })}
      <HiddenCharts
        charts={hidden}
        onShow={hands.onShow}
        onUsual={isMoved || hidden.length > 1 ? hands.onUsual : null}
      />
    </div>
  );
}

/** The same hands; the focus goes with a chart that is moved or brought back, and on to a neighbor of one that is hidden. */
function useFollowedByFocus(
  board: RefObject<HTMLElement | null>,
  hands: BoardHands,
  charts: readonly BoardItem[],
): BoardHands {
  const next = useRef<string | null>(null);
  const shown = useRef(charts);
  shown.current = charts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the charts have been put in another order
  useLayoutEffect(() => {
    if (next.current === null) return;
    const chart = board.current?.querySelector(`[data-chart="${next.current}"]`);
    next.current = null;
    // the menu that was chosen from is still about to close, and to hand the focus on
    queueMicrotask(() => chart?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus({ preventScroll: true }));
  }, [charts]);
  return useMemo(() => {
    const followedBy = (run: (id: string) => void, focused: (id: string) => string | null) => (id: string) => {
      next.current = focused(id);
      run(id);
    };
    const neighborOf = (id: string) => {
      const at = shown.current.findIndex((chart) => chart.id === id);
      return (shown.current[at + 1] ?? shown.current[at - 1])?.id ?? null;
    };
    const itself = (id: string) => id;
    return {
      ...hands,
      onMove: (id, to) => followedBy(() => hands.onMove(id, to), itself)(id),
      onHide: followedBy(hands.onHide, neighborOf),
      onShow: followedBy(hands.onShow, itself),
    };
  }, [hands]);
}
