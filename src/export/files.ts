import type { Alignment } from '../display/alignment';
import { type PictureChoice, USUAL_PICTURE } from '../display/pictureChoice';
import type { Repetition, Result } from '../model/result';
import { clipboardTable } from './cells';
import { svgToPng } from './chartPng';
import { chartSheetSvg, chartSvg, type Picture } from './chartSvg';
import { copyPicture, copyTable, type ExportFile, savedSentence, saveFile, textFile } from './download';
import { type FigureSheet, figuresPng } from './figurePng';
import { fileName } from './fileName';
import { type Grid, type LoadsOf, noLoads } from './grid';
import { dictionaryCsv, originCsv, pageCsv } from './pageData';
import { setupJson } from './setupData';
import { smallTableCsv } from './smallTable';
import type { Stamp } from './stamp';
import { inType } from './typeface';

const SVG = 'image/svg+xml';

/** A table for spreadsheets, which take text beyond plain ASCII for another encoding unless a mark says UTF-8. */
function csvFile(name: string, text: string): ExportFile {
  const isPlain = /^[\x20-\x7e\r\n\t]*$/.test(text);
  return textFile(name, isPlain ? text : `\uFEFF${text}`, 'text/csv');
}

function repetitionsOf(results: readonly Result[]): Repetition[] {
  return results.filter((result) => result.kind === 'repetition');
}

/** What people read off the page, at every percent of the clock; needs loads for its moments. */
export function smallFile(
  results: readonly Result[],
  stamp: Stamp,
  loadsOf: LoadsOf = noLoads,
  alignment: Alignment = 'time',
): ExportFile {
  return csvFile(fileName(results, 'table', 'csv'), smallTableCsv(results, { stamp, loadsOf, alignment }));
}

/** All samples of both exercises, with forces and moments where `loadsOf` knows them. */
export function dataFile(results: readonly Result[], stamp: Stamp, loadsOf?: LoadsOf): ExportFile {
  return csvFile(fileName(results, 'data', 'csv'), pageCsv(repetitionsOf(results), stamp, loadsOf));
}

/** What the columns of dataFile mean, and the setup behind them. */
export function dictionaryFile(results: readonly Result[], stamp: Stamp, loadsOf?: LoadsOf): ExportFile {
  return csvFile(fileName(results, 'columns', 'csv'), dictionaryCsv(repetitionsOf(results), stamp, loadsOf));
}

export function setupFile(results: readonly Result[], stamp: Stamp): ExportFile {
  return textFile(fileName(results, 'setup', 'json'), setupJson(results, stamp), 'application/json');
}

/** All charts on one sheet. */
export async function chartsFile(pictures: readonly Picture[], { results, stamp, type }: Origin): Promise<ExportFile> {
  const svg = inType(chartSheetSvg(pictures, results, stamp), await type());
  return textFile(fileName(results, 'charts', 'svg'), svg, SVG);
}

/** Figures side by side, each with its caption. */
export async function figuresFile(sheet: FigureSheet, results: readonly Result[], stamp: Stamp): Promise<ExportFile> {
  return { name: fileName(results, 'figures', 'png'), blob: await figuresPng(sheet, results, stamp) };
}

/** A chart as it asks to be saved; src/chart makes these. */
export interface ChartRequest {
  readonly action: 'png' | 'slide' | 'svg' | 'csv' | 'copy' | 'cells';
  readonly chart: string;
  readonly picture: Picture;
  readonly table: Grid;
}

/** Where a file comes from: the setups behind it, what made it, the type it is set in, base64 or null, and how it is pictured. */
export interface Origin {
  readonly results: readonly Result[];
  readonly stamp: Stamp;
  readonly type: () => Promise<string | null>;
  readonly look?: PictureChoice;
}

/** The file a chart asks for. A copied picture is a PNG. */
export async function chartFile(request: ChartRequest, { results, stamp, type, look }: Origin): Promise<ExportFile> {
  const { action, chart, picture, table } = request;
  const name = (extension: string) => fileName(results, chart, extension);
  if (action === 'csv') return csvFile(name('csv'), originCsv(table, repetitionsOf(results), stamp));
  const isSlide = action === 'slide';
  const { scale, isTransparent } = look ?? USUAL_PICTURE;
  const isDrawing = action === 'svg';
  const svg = inType(
    chartSvg(picture, results, stamp, { isSlide, isTransparent: isTransparent && !isDrawing }),
    await type(),
  );
  if (isDrawing) return textFile(name('svg'), svg, SVG);
  return {
    name: fileName(results, isSlide ? `${chart}-slide` : chart, 'png'),
    blob: await svgToPng(svg, scale, stamp.link),
  };
}

/** Saves or copies what a chart asks for and says what was done, for a short message. */
export async function runChartRequest(request: ChartRequest, origin: Origin): Promise<string> {
  const file = chartFile(request, origin);
  if (request.action === 'cells') {
    await copyTable(clipboardTable(request.table, origin.stamp.decimals));
    return 'Copied the numbers: paste them into a spreadsheet';
  }
  if (request.action === 'copy') {
    await copyPicture(file.then(({ blob }) => blob));
    return 'Copied the picture';
  }
  saveFile(await file);
  return savedSentence((await file).name);
}
