import type { ChartExport } from '../chart/chartExport';
import { saveFile } from '../export/download';
import { dataFile, dictionaryFile, runChartRequest, setupFile } from '../export/files';
import { stampAt } from '../export/stamp';
import type { Result } from '../model/result';
import { loadsOfResult } from '../state/loads';
import { store } from '../state/store';
import { showToast } from '../state/view';
import type { MenuEntry } from '../ui/Menu';

function resultsNow(): Result[] {
  const { left, right } = store.getState().results;
  return [left, right];
}

export function exportChart(request: ChartExport): void {
  runChartRequest(request, resultsNow(), stampAt(new Date())).then(showToast, () =>
    showToast('This browser did not let the picture be copied'),
  );
}

/** What leaves the page as a whole. */
export function exportEntries(): MenuEntry[] {
  const save = (label: string, hint: string, make: typeof dataFile): MenuEntry => ({
    kind: 'item',
    label,
    hint,
    onSelect: () => {
      const file = make(resultsNow(), stampAt(new Date()), (result) => loadsOfResult(store.getState(), result));
      saveFile(file);
      showToast(file.name);
    },
  });
  return [
    { kind: 'heading', label: 'Both exercises' },
    save('All data', 'CSV', dataFile),
    save('Meaning of the columns', 'CSV', dictionaryFile),
    save('Setup', 'JSON', setupFile),
  ];
}
