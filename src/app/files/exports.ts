import { allPictures } from '../../chart/file/allPictures';
import { chartExport } from '../../chart/file/chartExport';
import type { SaveRequest } from '../../chart/view/saveRequest';
import type { MenuLine } from '../../controls/menuEntry';
import { SIDES, type Side } from '../../display/side';
import { saveFile } from '../../export/download';
import { chartsFile, dataFile, dictionaryFile, runChartRequest, setupFile } from '../../export/files';
import { stampAt } from '../../export/stamp';
import type { Result } from '../../model/result';
import { exerciseOf, nameOf } from '../../state/comparison';
import { loadsOfResult } from '../../state/loads';
import { showToast } from '../../state/messages';
import { store } from '../../state/store';
import { saveFigures } from './figurePictures';

function resultsNow(): Result[] {
  const { left, right } = store.getState().results;
  return [left, right];
}

export function exportChart(request: SaveRequest): void {
  runChartRequest(chartExport(request), resultsNow(), stampAt(new Date())).then(showToast, () =>
    showToast('This browser did not let the picture be copied'),
  );
}

/** A side's repetition with its loads as charts draw them; null where there is none. */
function chartedNow(side: Side) {
  const state = store.getState();
  const result = state.results[side];
  return result.kind === 'repetition' ? { ...result, loads: loadsOfResult(state, result) } : null;
}

function saveCharts(): void {
  const { comparison } = store.getState().decided;
  const pictures = allPictures({
    repetitions: { left: chartedNow('left'), right: chartedNow('right') },
    names: { left: exerciseOf(comparison, 'left').shortLabel, right: exerciseOf(comparison, 'right').shortLabel },
  });
  if (pictures.length === 0) {
    showToast('Neither exercise has a repetition to draw');
    return;
  }
  const file = chartsFile(pictures, resultsNow(), stampAt(new Date()));
  saveFile(file);
  showToast(file.name);
}

/** What leaves the page as a whole. */
export function exportEntries(): MenuLine[] {
  const save = (label: string, hint: string, make: typeof dataFile): MenuLine => ({
    kind: 'item',
    label,
    hint,
    onSelect: () => {
      if (make === dataFile && SIDES.every((side) => store.getState().results[side].kind !== 'repetition')) {
        showToast('Neither exercise has a repetition, so there is no data');
        return;
      }
      const file = make(resultsNow(), stampAt(new Date()), (result) => loadsOfResult(store.getState(), result));
      saveFile(file);
      showToast(file.name);
    },
  });
  return [
    { kind: 'heading', label: 'Both exercises' },
    save('All data', 'CSV', dataFile),
    { kind: 'item', label: 'All charts', hint: 'SVG', onSelect: saveCharts },
    { kind: 'item', label: 'Both figures', hint: 'PNG', onSelect: () => saveFigures(SIDES) },
    save('Meaning of the columns', 'CSV', dictionaryFile),
    save('Setup', 'JSON', setupFile),
    { kind: 'heading', label: 'One figure' },
    ...SIDES.map(
      (side): MenuLine => ({
        kind: 'item',
        label: nameOf(store.getState().decided.comparison, side),
        hint: 'PNG',
        onSelect: () => saveFigures([side]),
      }),
    ),
  ];
}
