import { type KeyboardEvent, type MouseEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import { Dialog } from '../../../controls/Dialog';
import { Drop } from '../../../controls/Drop';
import { Menu } from '../../../controls/Menu';
import { choice, group, type MenuEntry } from '../../../controls/menuEntry';
import { LANE_HEIGHTS, type LaneHeight } from '../../../display/laneHeights';
import { SECTIONS } from '../../../display/sections';
import { SIDES } from '../../../display/side';
import type { ChartTip } from '../../data/chartTip';
import { COVERAGE } from '../../data/late';
import { HEIGHTS, type Height, scaleWords, topFor } from '../../data/strip/heights';
import { type Lane, type LaneSource, laneKey, laneOf, largestOf } from '../../data/strip/lanes';
import { type LaneWords, laneLabel, wordsOf } from '../../data/strip/stripWords';
import { layOutStrip, type StripRow } from '../../layout/strip/layOutStrip';
import type { BoardPlace } from '../boardPlace';
import { ChartHead } from '../ChartHead';
import styles from '../chart.module.css';
import type { SaveAction } from '../saveRequest';
import { useDrawnWidth } from '../useDrawnWidth';
import { useKeptRange } from '../useKeptRange';
import { useLatest } from '../useLatest';
import { usePlace } from '../usePlace';
import { useSettled } from '../useSettled';
import { StripPicture } from './StripPicture';
import { StripTable } from './StripTable';
import own from './strip.module.css';
import type { StripHands } from './stripHands';
import { useStripClock } from './useStripClock';

interface CoverageStripProps {
  readonly sources: readonly LaneSource[];
  readonly heightId: LaneHeight;
  readonly hands: StripHands;
  readonly place: BoardPlace;
}

const TIP: ChartTip = {
  text: 'One repetition of each exercise for this lifter, over the angle between thigh and trunk: how deep it begins, where it ends, and what it has in between.',
  section: SECTIONS.coverage,
};

/** Where each exercise works: one lane each on one scale of thigh–trunk flexion, as tall as what the reader picks. */
export const CoverageStrip = memo(function CoverageStrip({ sources, heightId, hands, place }: CoverageStripProps) {
  const [showsTable, setShowsTable] = useState(false);
  const height = HEIGHTS[heightId];
  const lanes = useMemo(() => sources.map((source) => ({ source, lane: laneOf(source, height) })), [sources, height]);
  const [, top] = useKeptRange([0, topFor(height, largestOf(lanes.map(({ lane }) => lane)))]);
  const words = useWords(sources, height);
  const moves = usePlace(place);
  const save = useLatest((action: SaveAction) => hands.onSave({ action, sources, heightId }));
  const showTable = useCallback(() => setShowsTable(true), []);
  const more = usePutEntries(sources, hands);
  const isWaiting = lanes.some(({ lane }) => lane && (lane.isOlder || !lane.values));
  return (
    <article className={`${styles.chart} ${own.strip}`} data-chart={COVERAGE.id} data-movable={moves && ''}>
      <ChartHead
        title={COVERAGE.title}
        tip={TIP}
        unit="thigh–trunk flexion"
        showsParts={null}
        onSave={save}
        onTable={showTable}
        more={more}
        place={moves}
        onMove={moves?.onMove ?? null}
      />
      <Subtitle heightId={heightId} top={top} isWaiting={isWaiting} hands={hands} />
      <div className={styles.offscreen}>
        <StripTable title={COVERAGE.title} words={words} height={height} />
      </div>
      <Lanes lanes={lanes} top={top} words={words} hands={hands} />
      {showsTable && (
        <Dialog title={COVERAGE.title} isOpen onClose={() => setShowsTable(false)} look="wide">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className={styles.tableBox} tabIndex={0} aria-label={`${COVERAGE.title}, table`}>
            <StripTable title={COVERAGE.title} words={words} height={height} />
          </section>
        </Dialog>
      )}
    </article>
  );
});

/** What the lanes say, once they have come to rest. */
function useWords(sources: readonly LaneSource[], height: Height): readonly LaneWords[] {
  const settled = useSettled(sources);
  return useMemo(() => settled.map((source) => wordsOf(source, laneOf(source, height), height)), [settled, height]);
}

/** The same as a press on a lane, in the menu; the same object while the same exercises stand in the panes. */
function usePutEntries(sources: readonly LaneSource[], { onPut }: StripHands): MenuEntry[] {
  const latest = useRef(sources);
  latest.current = sources;
  const shown = sources.map(({ exercise, side }) => `${exercise} ${side}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: lanes are new ones at every event, which exercises they are of is not
  return useMemo(() => putEntries(latest.current, onPut), [shown, onPut]);
}

function putEntries(sources: readonly LaneSource[], onPut: StripHands['onPut']): MenuEntry[] {
  return SIDES.map((side) => {
    const now = sources.find((source) => source.side === side);
    const exercises = sources.filter(({ exercise }, i) => sources.findIndex((s) => s.exercise === exercise) === i);
    return group(
      `Put on the ${side}`,
      now?.name,
      exercises.map(({ exercise, label }) => choice(label, exercise === now?.exercise, () => onPut(exercise, side))),
    );
  });
}

interface SubtitleProps {
  readonly heightId: LaneHeight;
  readonly top: number;
  /** Whether something shown is not yet that of the setup. */
  readonly isWaiting: boolean;
  readonly hands: StripHands;
}

/** What the lanes are tall by and on which scale, to be picked; and how to read and use them. */
const Subtitle = memo(function Subtitle({ heightId, top, isWaiting, hands }: SubtitleProps) {
  const height = HEIGHTS[heightId];
  return (
    <p className={own.subtitle}>
      Height:{' '}
      <Menu
        label="What the height tells"
        entries={LANE_HEIGHTS.map((id) => choice(HEIGHTS[id].label, id === heightId, () => hands.onHeight(id)))}
        trigger={<Drop label={height.label} />}
        button={{ isSmall: true, look: 'line', 'aria-label': `Height: ${height.label}, change` }}
      />{' '}
      <span>
        {scaleWords(height, top)} on every lane{height.ofLoads ? ', one leg, the way down dashed' : ''}. Bar: hip joint,
        hatched what the pelvis adds at the bottom. A press puts a lane on the right
        <span className={own.withKeys}>, with Shift on the left</span>.
      </span>
      <span className={own.updating} aria-live="off">
        {isWaiting && 'Updating…'}
      </span>
    </p>
  );
});

interface LanesProps {
  readonly lanes: readonly { readonly source: LaneSource; readonly lane: Lane | null }[];
  readonly top: number;
  readonly words: readonly LaneWords[];
  readonly hands: StripHands;
}

function Lanes({ lanes, top, words, hands }: LanesProps) {
  const plot = useRef<HTMLDivElement>(null);
  const { width } = useDrawnWidth(plot);
  const layout = useMemo(() => (width === 0 ? null : layOutStrip({ lanes, top, width })), [lanes, top, width]);
  useStripClock(plot, layout, hands.cursor);
  return (
    <div ref={plot} className={own.lanes} data-lanes={lanes.length}>
      {layout && <StripPicture layout={layout} hasClock />}
      <ul aria-label="Exercises, press to put one on the right, with Shift on the left">
        {layout?.rows.map((row, i) => (
          <LaneButton key={laneKey(row.source)} row={row} of={layout.height} words={words[i]} onPut={hands.onPut} />
        ))}
      </ul>
    </div>
  );
}

interface LaneButtonProps {
  readonly row: StripRow;
  /** Height of all rows and their scale, px. */
  readonly of: number;
  readonly words: LaneWords | undefined;
  readonly onPut: StripHands['onPut'];
}

/** Lies over a lane; a press puts it on the right, with Shift on the left. */
const LaneButton = memo(function LaneButton({ row: { source, top, bottom }, of, words, onPut }: LaneButtonProps) {
  const put = (event: MouseEvent | KeyboardEvent) => onPut(source.exercise, event.shiftKey ? 'left' : 'right');
  return (
    <li style={{ top: `${(100 * top) / of}%`, height: `${(100 * (bottom - top)) / of}%` }}>
      <button
        type="button"
        aria-label={words?.key === laneKey(source) ? laneLabel(words) : source.name}
        onClick={put}
      />
    </li>
  );
});
