import { radToDeg } from '../../display/units';
import { coordinateSamples } from '../../model/metric/coordinateSamples';
import { COVERAGE } from '../data/late';
import { HEIGHTS, type Height, scaleWords, topFor } from '../data/strip/heights';
import { type LaneSource, laneOf, largestOf } from '../data/strip/lanes';
import { layOutStrip } from '../layout/strip/layOutStrip';
import { StripPicture } from '../view/strip/StripPicture';
import type { StripRequest } from '../view/strip/stripHands';
import type { ChartExport } from './chartExport';
import type { ChartPicture } from './chartPicture';
import { drawMarkup } from './drawMarkup';
import type { FileTable } from './fileTable';

/** px */
const WIDTH = { page: 720, slide: 944 } as const;

/** The strip as it is saved or copied. */
export function stripExport({ action, sources, heightId }: StripRequest): ChartExport {
  const height = HEIGHTS[heightId];
  return {
    action,
    chart: COVERAGE.id,
    picture: stripPicture(sources, height, WIDTH[action === 'slide' ? 'slide' : 'page']),
    table: stripTable(sources, height),
  };
}

function stripPicture(sources: readonly LaneSource[], height: Height, width: number): ChartPicture {
  // like charts in files it tells of now alone
  const lanes = sources.map(({ before, ...source }) => ({ source, lane: laneOf(source, height) }));
  const top = topFor(height, largestOf(lanes.map(({ lane }) => lane)));
  const layout = layOutStrip({ lanes, top, width });
  return {
    width,
    height: layout.height,
    title: COVERAGE.title,
    unit: `height: ${height.label.toLowerCase()}, ${scaleWords(height, top)}`,
    axis: 'Thigh–trunk flexion, °; bar below: hip joint, hatched what the pelvis adds at the bottom',
    markup: drawMarkup(<StripPicture layout={layout} hasClock={false} />),
  };
}

/** One row a sample of every exercise that has a repetition. */
function stripTable(sources: readonly LaneSource[], height: Height): FileTable {
  const definitions = [
    { name: 'exercise', unit: '', definition: 'Which exercise the row belongs to.' },
    { name: 'pane', unit: '', definition: 'left or right; none for an exercise at its defaults for this lifter.' },
    {
      name: 'rep_percent',
      unit: '',
      definition: 'Share of the repetition: 0 and 100 at the flexed end, 50 at the extended one, %.',
    },
    {
      name: 'trunk_thigh_flexion_deg',
      unit: 'deg',
      definition: 'Thigh–trunk flexion: hip joint plus pelvis, 0 in neutral.',
    },
    { name: 'hip_flexion_r_deg', unit: 'deg', definition: 'True hip flexion, femur on pelvis; + flexion.' },
    { name: height.column, unit: height.quantity.fileUnit, definition: height.definition },
  ];
  return {
    columns: definitions.map(({ name }) => name),
    rows: sources.flatMap((source) => rowsOf(source, height)),
    definitions,
  };
}

function rowsOf({ exercise, side, repetition, load, isLoadOlder }: LaneSource, height: Height): (string | number)[][] {
  if (!repetition) return [];
  const hip = coordinateSamples(repetition, 'hip_flexion_r');
  // values of an older setup are not those of these angles
  const values = height.ofPosture?.(repetition) ?? (load && !isLoadOlder ? height.ofLoads?.(load) : undefined);
  const last = repetition.sampleCount - 1;
  const at = (i: number) => values && height.quantity.toFile(values[Math.round((i / last) * (values.length - 1))]);
  return Array.from({ length: repetition.sampleCount }, (_, i) => [
    exercise,
    side ?? 'none',
    repetition.fraction[i] * 100,
    radToDeg(repetition.trunkThighFlexion[i]),
    radToDeg(hip[i]),
    at(i) ?? '',
  ]);
}
