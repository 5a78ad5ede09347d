import { CHARTS } from '../../chart/data/charts';
import { allPictures } from '../../chart/file/allPictures';
import { type ChartExport, chartExport } from '../../chart/file/chartExport';
import type { SaveRequest } from '../../chart/view/saveRequest';
import { check, choice, group, type MenuEntry, type MenuLine } from '../../controls/menuEntry';
import { inOrder } from '../../display/arrangement';
import { PICTURE_SCALES, type PictureChoice, scaleLabel } from '../../display/pictureChoice';
import { SIDES, type Side } from '../../display/side';
import { savedSentence, saveFile } from '../../export/download';
import {
  chartsFile,
  dataFile,
  dictionaryFile,
  type Origin,
  runChartRequest,
  setupFile,
  smallFile,
} from '../../export/files';
import type { Result } from '../../model/result';
import { exerciseOf, nameOf } from '../../state/comparison';
import { loadsOfResult } from '../../state/loads';
import { showToast } from '../../state/messages';
import { store } from '../../state/store';
import { choose } from '../../state/view';
import { saveFigures } from './figurePictures';
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

/** Saves or copies a chart and says so. */
export function saveChart(chart: ChartExport): void {
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

function saveCharts(): void {
  const { decided, view } = store.getState();
  const { comparison } = decided;
  // all of them, in the order of whoever saves them
  const pictures = allPictures(inOrder(CHARTS, view.charts), {
    repetitions: { left: chartedNow('left'), right: chartedNow('right') },
    names: { left: exerciseOf(comparison, 'left').shortLabel, right: exerciseOf(comparison, 'right').shortLabel },
  });
  if (pictures.length === 0) {
    showToast('Neither exercise has a repetition to draw');
    return;
  }
  chartsFile(pictures, originNow()).then((file) => {
    saveFile(file);
    showToast(savedSentence(file.name));
  });
}

/** Saves a file of both exercises and says so. */
function saveBoth(make: typeof dataFile): void {
  const file = make(resultsNow(), stampNow(), (result) => loadsOfResult(store.getState(), result));
  saveFile(file);
  showToast(savedSentence(file.name));
}

function saveNumbers(make: typeof dataFile): void {
  if (SIDES.some((side) => store.getState().results[side].kind === 'repetition')) saveBoth(make);
  else showToast('Neither exercise has a repetition, so there are no numbers to save');
}

/** What leaves the page as a whole: what most people want first, then how pictures are made. */
export function exportEntries(picture: PictureChoice): MenuEntry[] {
  const item = (label: string, hint: string, onSelect: () => void): MenuLine => ({
    kind: 'item',
    label,
    hint,
    onSelect,
  });
  return [
    { kind: 'heading', label: 'Both exercises' },
    item('Table: angles, arms, moments', 'CSV', () => saveNumbers(smallFile)),
    item('All charts', 'SVG', saveCharts),
    item('Both figures', 'PNG', () => saveFigures(SIDES)),
    { kind: 'heading', label: 'Everything' },
    item('All data', 'CSV', () => saveNumbers(dataFile)),
    item('Meaning of the columns', 'CSV', () => saveBoth(dictionaryFile)),
    item('Setup', 'JSON', () => saveBoth(setupFile)),
    { kind: 'heading', label: 'One figure' },
    ...SIDES.map((side) => item(nameOf(store.getState().decided.comparison, side), 'PNG', () => saveFigures([side]))),
    { kind: 'separator' },
    pictureGroup(picture),
  ];
}

/** How finely PNG pictures are drawn, and on what; charts and figures alike. */
function pictureGroup({ scale, isTransparent }: PictureChoice): MenuEntry {
  const change = (part: Partial<PictureChoice>) => choose({ picture: { ...store.getState().view.picture, ...part } });
  return group('PNG pictures', `${scale}×${isTransparent ? ', transparent' : ''}`, [
    ...PICTURE_SCALES.map((each) => choice(scaleLabel(each), each === scale, () => change({ scale: each }))),
    { kind: 'separator' },
    check('Transparent background', isTransparent, () => change({ isTransparent: !isTransparent })),
  ]);
}
