import { canShow } from '../data/definition';
import type { SaveAction, SaveRequest } from '../view/saveRequest';
import { type ChartPicture, chartPicture } from './chartPicture';
import { type FileTable, fileTable } from './fileTable';

/** What a chart hands over when it is saved or copied; files are made elsewhere. */
export interface ChartExport {
  readonly action: SaveAction;
  readonly chart: string;
  readonly picture: ChartPicture;
  readonly table: FileTable;
}

export function chartExport({ action, definition, exercises, series, evidence }: SaveRequest): ChartExport {
  const { repetitions } = exercises;
  const charted = [repetitions.left, repetitions.right].filter((repetition) => canShow(definition, repetition));
  return {
    action,
    chart: definition.id,
    picture: chartPicture({ definition, series, exercises, evidence }, action === 'slide' ? 'slide' : 'page'),
    table: fileTable(definition, charted),
  };
}
