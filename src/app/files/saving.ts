import { CHARTS } from '../../chart/data/charts';
import { STUDIES } from '../../chart/data/evidence/published';
import { allPictures } from '../../chart/file/allPictures';
import { type ChartExport, chartExport } from '../../chart/file/chartExport';
import { mapExport } from '../../chart/file/mapExport';
import { stripExport } from '../../chart/file/stripExport';
import type { MapRequest } from '../../chart/view/map/mapHands';
import type { SaveRequest } from '../../chart/view/saveRequest';
import type { StripRequest } from '../../chart/view/strip/stripHands';
import { inOrder } from '../../display/arrangement';
import { SIDES, type Side } from '../../display/side';
import { savedSentence, saveFile } from '../../export/download';
import { fileName } from '../../export/fileName';
import {
  chartsFile,
  dataFile,
  dictionaryFile,
  type Origin,
  runChartRequest,
  setupFile,
  smallFile,
} from '../../export/files';
import { inTime } from '../../hand/inTime';
import type { Result } from '../../model/result';
import { exerciseOf } from '../../state/comparison';
import { loadsOfResult } from '../../state/loads';
import { showToast } from '../../state/messages';
import { store } from '../../state/store';
import { pageType } from './pageType';
import { stampNow } from './stampNow';

function resultsNow(): Result[] {
  const { left, right } = store.getState().results;
  return [left, right];
}

function originNow(): Origin {
  return { results: resultsNow(), stamp: stampNow(), type: pageType, look: store.getState().view.picture };
}

export function exportChart(request: SaveRequest): void {
  saveChart(chartExport(request));
}

export function exportStrip(request: StripRequest): void {
  saveChart(stripExport(request));
}

export function exportMap(request: MapRequest): void {
  saveChart(mapExport(request));
}

/** Saves or copies a chart and says so. */
function saveChart(chart: ChartExport): void {
  runChartRequest(chart, originNow()).then(showToast, () =>
    showToast(
      chart.action === 'copy' ? 'This browser did not let the picture be copied' : 'The picture could not be made',
    ),
  );
}

/** A side's repetition with its loads as charts draw them; null where there is none. */
function chartedNow(side: Side) {
  const state = store.getState();
  const result = state.results[side];
  return result.kind === 'repetition' ? { ...result, loads: loadsOfResult(state, result) } : null;
}

export function saveCharts(): void {
  const { decided, view } = store.getState();
  const { comparison } = decided;
  // all of them, in the order of whoever saves them
  const exercises = {
    repetitions: { left: chartedNow('left'), right: chartedNow('right') },
    names: { left: exerciseOf(comparison, 'left').shortLabel, right: exerciseOf(comparison, 'right').shortLabel },
  };
  const evidence = { level: view.evidence, studies: STUDIES };
  const pictures = allPictures(inOrder(CHARTS, decided.charts), exercises, evidence);
  if (pictures.length === 0) {
    showToast('Neither exercise has a repetition to draw');
    return;
  }
  chartsFile(pictures, originNow()).then((file) => {
    saveFile(file);
    showToast(savedSentence(file.name));
  });
}

/** Tables and setups of both exercises, by what they hold; those without a repetition hold no numbers. */
const FILES = {
  table: { make: smallFile, hasNumbers: true },
  data: { make: dataFile, hasNumbers: true },
  dictionary: { make: dictionaryFile, hasNumbers: false },
  setup: { make: setupFile, hasNumbers: false },
} as const;

/** Saves a file of both exercises and says so. */
export function saveBoth(kind: keyof typeof FILES): void {
  const { make, hasNumbers } = FILES[kind];
  const state = store.getState();
  if (hasNumbers && SIDES.every((side) => state.results[side].kind !== 'repetition')) {
    showToast('Neither exercise has a repetition, so there are no numbers to save');
    return;
  }
  const file = make(resultsNow(), stampNow(), (result) => loadsOfResult(state, result), state.decided.alignment);
  saveFile(file);
  showToast(savedSentence(file.name));
}

/** Saves the movement of both exercises as OpenSim reads it; the program that writes it comes when it is wanted. */
export function saveOpensim(): void {
  const state = store.getState();
  const results = resultsNow();
  const repetitions = results.map((result) => (result.kind === 'repetition' ? result : null));
  if (repetitions.every((repetition) => repetition === null)) {
    showToast('Neither exercise has a repetition, so there is no movement to save');
    return;
  }
  inTime(import('../../export/opensim/opensimZip')).then(
    ({ opensimZip }) => {
      const bytes = opensimZip(repetitions, stampNow(), (result) => loadsOfResult(state, result));
      const name = fileName(results, 'opensim', 'zip');
      saveFile({ name, blob: new Blob([bytes], { type: 'application/zip' }) });
      showToast(savedSentence(name));
    },
    () => showToast('No file was saved: the part of the page that writes OpenSim files did not load'),
  );
}

export { saveFigures } from './figurePictures';
