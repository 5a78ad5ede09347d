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
import { type ExportFile, savedSentence, saveFile } from '../../export/download';
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

const REFUSED: Readonly<Partial<Record<ChartExport['action'], string>>> = {
  copy: 'This browser did not let the picture be copied',
  cells: 'This browser did not let the numbers be copied',
};

/** Saves or copies a chart and says so. */
function saveChart(chart: ChartExport): void {
  runChartRequest(chart, originNow()).then(showToast, () =>
    showToast(REFUSED[chart.action] ?? 'The picture could not be made'),
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

/** Whether there is anything to save; else it is said. */
function hasRepetition(): boolean {
  const isAny = resultsNow().some(({ kind }) => kind === 'repetition');
  if (!isAny) showToast('Neither exercise has a repetition, so there is nothing to save');
  return isAny;
}

/** Saves what a program of its own makes, which comes when it is wanted, and says so. */
function saveLate(making: Promise<ExportFile>, what: string): void {
  making.then(
    (file) => {
      saveFile(file);
      showToast(savedSentence(file.name));
    },
    () => showToast(`No file was saved: the part of the page that writes ${what} did not load`),
  );
}

/** Saves the movement of both exercises as OpenSim reads it. */
export function saveOpensim(): void {
  if (!hasRepetition()) return;
  const state = store.getState();
  const results = resultsNow();
  const stamp = stampNow();
  const make = inTime(import('../../export/opensim/opensimZip')).then(({ opensimZip }): ExportFile => {
    const repetitions = results.map((result) => (result.kind === 'repetition' ? result : null));
    const bytes = opensimZip(repetitions, stamp, (result) => loadsOfResult(state, result));
    return { name: fileName(results, 'opensim', 'zip'), blob: new Blob([bytes], { type: 'application/zip' }) };
  });
  saveLate(make, 'OpenSim files');
}

/** Saves all tables of both exercises as one workbook. */
export function saveWorkbook(): void {
  if (!hasRepetition()) return;
  const state = store.getState();
  const results = resultsNow();
  const said = {
    stamp: stampNow(),
    loadsOf: (result: Result) => loadsOfResult(state, result),
    alignment: state.decided.alignment,
  };
  saveLate(
    inTime(import('../../export/workbook/workbook')).then(({ workbookFile }) => workbookFile(results, said)),
    'workbooks',
  );
}

export { saveFigures } from './figurePictures';
