import { stripExport } from '../../chart/file/stripExport';
import type { StripRequest } from '../../chart/view/strip/stripHands';
import { saveChart } from './exports';

export function exportStrip(request: StripRequest): void {
  saveChart(stripExport(request));
}
