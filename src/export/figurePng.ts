import { breakText } from '../display/breakText';
import type { Result } from '../model/result';
import { canvasPng } from './canvasPng';
import { drawLegend, type FigureLegend } from './drawLegend';
import { footerLines } from './footer';
import type { Stamp } from './stamp';

/** A figure as drawn; `width` and `height` in px of the page, `canvas` as fine as it came. */
export interface Figure {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  /** What it shows, in words and numbers. */
  readonly caption: string;
}

/** Colors of the page the figures were taken from, so that picture and caption are one sheet. */
export interface FigureColors {
  /** Null for none: what is behind the figures shows through. */
  readonly page: string | null;
  readonly ink: string;
  readonly ink2: string;
}

/** What goes onto one sheet. */
export interface FigureSheet {
  readonly figures: readonly Figure[];
  readonly colors: FigureColors;
  readonly legend: FigureLegend;
}

const FONT = '13px "Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif';
const PADDING = 16;
const LINE_HEIGHT = 18;

/** Figures side by side, the caption of each below it, setup, software and date at the foot. Needs a browser. */
export function figuresPng(
  { figures, colors, legend }: FigureSheet,
  results: readonly Result[],
  stamp: Stamp,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  context.font = FONT;
  const measure = (text: string): number => context.measureText(text).width;
  const captions = figures.map(({ caption, width }) => breakText(caption, width - 2 * PADDING, measure));
  const width = figures.reduce((sum, figure) => sum + figure.width, 0);
  const footer = footerLines(results, stamp).flatMap((line) => breakText(line, width - 2 * PADDING, measure));
  const top = Math.max(...figures.map((figure) => figure.height)) + PADDING;
  const legendTop = top + Math.max(...captions.map((lines) => lines.length)) * LINE_HEIGHT + PADDING / 2;
  const foot = legendTop + LINE_HEIGHT;
  const scale = Math.max(...figures.map((figure) => figure.canvas.width / figure.width));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((foot + footer.length * LINE_HEIGHT + PADDING) * scale);
  context.scale(scale, scale);
  if (colors.page !== null) {
    context.fillStyle = colors.page;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.font = FONT;
  context.textBaseline = 'middle';
  const write = (lines: readonly string[], x: number, y: number, color: string): void => {
    context.fillStyle = color;
    for (const [i, line] of lines.entries()) context.fillText(line, x, y + (i + 0.5) * LINE_HEIGHT);
  };
  let x = 0;
  for (const [i, figure] of figures.entries()) {
    context.drawImage(figure.canvas, x, 0, figure.width, figure.height);
    write(captions[i], x + PADDING, top, colors.ink);
    x += figure.width;
  }
  drawLegend(context, legend, [PADDING, legendTop + LINE_HEIGHT / 2], colors.ink2);
  write(footer, PADDING, foot, colors.ink2);
  return canvasPng(canvas, scale, stamp.link);
}
