import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../../../controls/Dialog';
import { firstLower } from '../../../display/firstLetter';
import type { MapAxis, MapQuantity } from '../../../display/mapChoices';
import { SECTIONS } from '../../../display/sections';
import { useInSight } from '../../../hand/useInSight';
import type { ChartTip } from '../../data/chartTip';
import { SETTING_MAP } from '../../data/late';
import { gridOf, type MapGrid, type MapSource } from '../../data/map/mapGrid';
import { MAP_MEASURES } from '../../data/map/mapMeasures';
import { rangeOf, scaleOf } from '../../data/map/mapScale';
import { layOutMap } from '../../layout/map/layOutMap';
import type { BoardPlace } from '../boardPlace';
import { ChartHead } from '../ChartHead';
import styles from '../chart.module.css';
import type { SaveAction } from '../saveRequest';
import { useDrawnWidth } from '../useDrawnWidth';
import { useLatest } from '../useLatest';
import { usePlace } from '../usePlace';
import { useSettled } from '../useSettled';
import { MapChoices, type SettingChoices } from './MapChoices';
import { MapField } from './MapField';
import { type MapProgress, MapStatus } from './MapStatus';
import { MapTable } from './MapTable';
import own from './map.module.css';
import type { MapHands } from './mapHands';

interface SettingMapProps {
  /** Null until the first is known. */
  readonly source: MapSource | null;
  readonly axis: MapAxis;
  readonly quantity: MapQuantity;
  readonly settings: SettingChoices;
  /** The value that is set, in the model's unit; null where it is not known. */
  readonly present: number | null;
  /** Whether the map belongs to an older setup. */
  readonly isOlder: boolean;
  readonly progress: MapProgress;
  readonly hands: MapHands;
  readonly place: BoardPlace;
}

const TIP: ChartTip = {
  text: 'Whole repetitions side by side, one for each value of a setting: how what the color tells changes along both. Hatched is what this body cannot reach.',
  section: SECTIONS.map,
};

/** How a setting changes what the color tells, over the repetition or the angle of the hip. */
export const SettingMap = memo(function SettingMap(props: SettingMapProps) {
  const { source, axis, quantity, settings, present, isOlder, progress, hands, place } = props;
  const [showsTable, setShowsTable] = useState(false);
  const grid = useMemo(() => source && gridOf(source), [source]);
  const moves = usePlace(place);
  const save = useLatest((action: SaveAction) =>
    hands.onSave(source && !progress.isWaiting ? { action, source, present } : null),
  );
  const showTable = useCallback(() => setShowsTable(true), []);
  const { label, quantity: unit } = MAP_MEASURES[quantity];
  const article = useRef<HTMLElement>(null);
  const isInSight = useInSight(article);
  useEffect(() => hands.onSight(isInSight), [hands, isInSight]);
  return (
    <article
      ref={article}
      className={`${styles.chart} ${own.map}`}
      data-chart={SETTING_MAP.id}
      data-movable={moves && ''}
      aria-busy={progress.isWaiting}
    >
      <ChartHead
        title={SETTING_MAP.title}
        tip={TIP}
        unit={`${firstLower(label)}, ${unit.symbol}`}
        showsParts={null}
        onSave={save}
        onTable={showTable}
        place={moves}
        onMove={moves?.onMove ?? null}
      />
      <MapChoices settings={settings} axis={axis} quantity={quantity} hands={hands}>
        <MapStatus progress={progress} onTryAgain={hands.onTryAgain} />
      </MapChoices>
      <Plot grid={grid} present={present} isOlder={isOlder} hands={hands} />
      {grid && <SpokenTable grid={grid} />}
      {grid && showsTable && (
        <Dialog title={SETTING_MAP.title} isOpen onClose={() => setShowsTable(false)} look="wide">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className={styles.tableBox} tabIndex={0} aria-label={`${SETTING_MAP.title}, table`}>
            <MapTable grid={grid} title={SETTING_MAP.title} />
          </section>
        </Dialog>
      )}
    </article>
  );
});

/** Beside the picture, for those who hear the page; worked out once the map has come to rest. */
function SpokenTable({ grid }: { grid: MapGrid }) {
  return (
    <div className={styles.offscreen}>
      <MapTable grid={useSettled(grid)} title={SETTING_MAP.title} />
    </div>
  );
}

interface PlotProps extends Pick<SettingMapProps, 'present' | 'isOlder' | 'hands'> {
  readonly grid: MapGrid | null;
}

function Plot({ grid, present, isOlder, hands }: PlotProps) {
  const plot = useRef<HTMLDivElement>(null);
  const { width } = useDrawnWidth(plot);
  const layout = useMemo(() => {
    if (!grid || width === 0) return null;
    const range = rangeOf(grid);
    return layOutMap(grid, range && scaleOf(grid.measure, range), width);
  }, [grid, width]);
  return (
    <div ref={plot} className={own.plot} data-older={isOlder || undefined}>
      {layout && <MapField layout={layout} present={present} hands={hands} />}
    </div>
  );
}
