import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { EvidenceLevel } from '../../display/evidence';
import { isPublished } from '../data/backdrop';
import { backdropsOf } from '../data/backdropsOf';
import { chartTip } from '../data/chartTip';
import type { ChartDefinition, Exercises } from '../data/definition';
import { type Evidence, NO_EVIDENCE } from '../data/evidence/evidence';
import { marksOf } from '../data/marks';
import { panelsOf, seriesIn } from '../data/panels';
import type { BoardPlace, PlaceHands } from './boardPlace';
import { ChartHead } from './ChartHead';
import { ChartTwin } from './ChartTwin';
import styles from './chart.module.css';
import type { Cursor } from './cursor';
import { PlotSlider } from './PlotSlider';
import type { SaveAction, SaveRequest } from './saveRequest';
import { TableSheet } from './TableSheet';
import { useEvidenceMenu } from './useEvidenceMenu';
import { useLatest } from './useLatest';
import { usePlace } from './usePlace';
import { useShownSeries } from './useShownSeries';

/** What charts do to the page around them; the same object between renderings. */
export interface ChartHands extends PlaceHands {
  readonly cursor: Cursor;
  readonly onSave: (request: SaveRequest) => void;
  /** How much of what studies tell lies behind all charts. */
  readonly onEvidence: (level: EvidenceLevel) => void;
}

interface ChartProps extends Pick<BoardPlace, 'earlier' | 'later'> {
  readonly definition: ChartDefinition;
  readonly exercises: Exercises;
  /** The same with loads, for marks that need them; may be a moment older. */
  readonly loaded?: Exercises;
  /** Stands under the title, before the note. */
  readonly control?: ReactNode;
  /** What it showed before the control in hand was touched. */
  readonly before: Exercises['repetitions'];
  /** The same once it has come to rest. */
  readonly settled: Exercises;
  readonly hands: ChartHands;
  readonly evidence?: Evidence;
  /** The muscle that is shown alone in the figures. */
  readonly pickedMuscle: string | null;
}

/** One chart: title, menu, plots with cursor, and the same in words. */
export const Chart = memo(function Chart(props: ChartProps) {
  const { definition, exercises, settled, hands, pickedMuscle, control, evidence = NO_EVIDENCE } = props;
  const [showsParts, setShowsParts] = useState(true);
  const [showsTable, setShowsTable] = useState(false);
  const { names } = exercises;
  const { series, panels, ghosts, backdrops, marks } = useContents(props, showsParts);
  const save = useLatest((action: SaveAction) => hands.onSave({ action, definition, exercises, series, evidence }));
  const showTable = useCallback(() => setShowsTable(true), []);
  const tip = useMemo(() => chartTip(definition), [definition]);
  const place = usePlace({ ...props, id: definition.id });
  return (
    <article
      className={styles.chart}
      data-chart={definition.id}
      data-wide={definition.isWide || undefined}
      data-movable={place && ''}
    >
      <ChartHead
        title={definition.title}
        tip={tip}
        unit={definition.quantity.symbol}
        showsParts={hasParts(definition) ? showsParts : null}
        onSave={save}
        onTable={showTable}
        onParts={setShowsParts}
        more={useEvidenceMenu(definition, evidence, hands.onEvidence)}
        place={place}
        onMove={place?.onMove ?? null}
      />
      <Note control={control} text={definition.note} />
      <ChartTwin definition={definition} settled={settled} showsParts={showsParts} evidence={evidence} />
      {showsTable && (
        <TableSheet
          definition={definition}
          series={series}
          names={names}
          published={backdrops.filter(isPublished)}
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
            backdrops={backdrops}
            marks={marks}
            cursor={hands.cursor}
            pickedMuscle={pickedMuscle}
          />
        ))}
      </div>
    </article>
  );
});

/** All that a chart draws, worked out anew only where something of it changes. */
function useContents(props: ChartProps, showsParts: boolean) {
  const { definition, exercises, loaded = exercises, before, evidence = NO_EVIDENCE } = props;
  const series = useShownSeries(definition, exercises.repetitions, showsParts);
  const panels = useMemo(
    () => panelsOf(definition).map((panel) => ({ panel, series: seriesIn(panel, series) })),
    [definition, series],
  );
  const ghosts = useGhosts(definition, before);
  const backdrops = useMemo(() => backdropsOf(definition, exercises, evidence), [definition, exercises, evidence]);
  const marks = useMemo(() => marksOf(definition, loaded, exercises), [definition, loaded, exercises]);
  return { series, panels, ghosts, backdrops, marks };
}

/** What a reader has to know, and may choose, of one chart. */
function Note({ control, text }: { control: ReactNode; text: string | undefined }) {
  if (!control && !text) return null;
  return (
    <p className={styles.note}>
      {control}
      <span>{text}</span>
    </p>
  );
}

/** Shares are parts of a whole that would gape without them. */
const hasParts = ({ curves, isStacked }: ChartDefinition): boolean =>
  !isStacked && curves.some(({ role }) => role === 'part');

/** What each panel showed before, worked out once; null where nothing else was. */
function useGhosts(definition: ChartDefinition, before: Exercises['repetitions']) {
  const series = useShownSeries(definition, before, false);
  return useMemo(
    () => (series.left || series.right ? panelsOf(definition).map((panel) => seriesIn(panel, series)) : null),
    [definition, series],
  );
}
