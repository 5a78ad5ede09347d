import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { ChartDefinition, Exercises } from '../data/definition';
import { panelsOf, seriesIn } from '../data/panels';
import { ChartHead } from './ChartHead';
import { ChartTwin } from './ChartTwin';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { PlotSlider } from './PlotSlider';
import type { SaveAction, SaveRequest } from './saveRequest';
import { TableSheet } from './TableSheet';
import { useShownSeries } from './useShownSeries';

/** What charts do to the page around them; the same object between renderings. */
export interface ChartHands {
  readonly cursor: Cursor;
  readonly onSave: (request: SaveRequest) => void;
  /** Puts a chart in the place another one has now. */
  readonly onMove: (id: string, to: string) => void;
  readonly onHide: (id: string) => void;
}

/** The charts before and after one, null at the ends. */
interface Neighbors {
  readonly earlier: string | null;
  readonly later: string | null;
}

interface ChartProps extends Partial<Neighbors> {
  readonly definition: ChartDefinition;
  readonly exercises: Exercises;
  /** What it showed before the control in hand was touched. */
  readonly before: Exercises['repetitions'];
  /** The same once it has come to rest. */
  readonly settled: Exercises;
  readonly hands: ChartHands;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle: string | null;
}

/** One chart: title, menu, plots with cursor, and the same in words. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { definition, exercises, before, settled, hands, pickedMuscle } = props;
  const [showsParts, setShowsParts] = useState(true);
  const [showsTable, setShowsTable] = useState(false);
  const { repetitions, names } = exercises;
  const series = useShownSeries(definition, repetitions, showsParts);
  const panels = useMemo(
    () => panelsOf(definition).map((panel) => ({ panel, series: seriesIn(panel, series) })),
    [definition, series],
  );
  const ghosts = useGhosts(definition, before);
  const save = useLatest((action: SaveAction) => hands.onSave({ action, definition, exercises, series }));
  const showTable = useCallback(() => setShowsTable(true), []);
  const place = usePlace(props);
  return (
    <article
      className={styles.chart}
      data-chart={definition.id}
      data-wide={definition.isWide || undefined}
      data-movable={place && ''}
    >
      <ChartHead
        definition={definition}
        showsParts={showsParts}
        onSave={save}
        onTable={showTable}
        onParts={setShowsParts}
        place={place}
        onMove={place?.onMove ?? null}
      />
      <ChartTwin definition={definition} settled={settled} showsParts={showsParts} />
      {showsTable && (
        <TableSheet
          definition={definition}
          series={series}
          names={names}
          cursor={hands.cursor}
          onClose={() => setShowsTable(false)}
        />
      )}
      <div className={styles.panels}>
        {panels.map(({ panel, series: own }, i) => (
          <PlotSlider
            key={panel.only ?? 'both'}
            definition={panel}
            series={own}
            before={ghosts?.[i] ?? null}
            names={names}
            areAwaited={exercises.areAwaited}
            cursor={hands.cursor}
            pickedMuscle={pickedMuscle}
          />
        ))}
      </div>
    </article>
  );
});

/** What each panel showed before, worked out once; null where nothing else was. */
function useGhosts(definition: ChartDefinition, before: Exercises['repetitions']) {
  const series = useShownSeries(definition, before, false);
  return useMemo(
    () => (series.left || series.right ? panelsOf(definition).map((panel) => seriesIn(panel, series)) : null),
    [definition, series],
  );
}

/** What can be done to the place of a chart that has neighbors; the same object while they stay. */
function usePlace({ definition: { id }, hands, earlier, later }: ChartProps) {
  return useMemo(() => {
    if (earlier === undefined || later === undefined) return undefined;
    const moveTo = (to: string | null) => to && (() => hands.onMove(id, to));
    return {
      onEarlier: moveTo(earlier) || null,
      onLater: moveTo(later) || null,
      onMove: (to: string) => hands.onMove(id, to),
      onHide: () => hands.onHide(id),
    };
  }, [id, hands, earlier, later]);
}

/** A function that stays the same object and does what its newest version does. */
function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((value: T) => latest.current(value), []);
}
