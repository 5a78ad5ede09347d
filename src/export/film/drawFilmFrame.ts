import { breakText } from '../../display/breakText';
import { drawLegend, type FigureLegend } from '../drawLegend';
import type { FigureColors } from '../figurePng';
import { FILM_HEIGHT, type FilmLayout, fitInto } from './layOutFilm';

/** A figure in one frame. */
export interface FilmFigure {
  readonly name: string;
  /** "Stays 92° bent, hardest at 142°" */
  readonly verdict: string;
  /** Of its side of the page. */
  readonly color: string;
  /** Null where there is no repetition. */
  readonly picture: { readonly canvas: HTMLCanvasElement; readonly width: number; readonly height: number } | null;
}

/** What stands in one frame. */
export interface FilmFrame {
  readonly figures: readonly FilmFigure[];
  readonly legend: FigureLegend;
  readonly colors: FigureColors;
  /** What is said of both figures, and where the film comes from: the same in every frame. */
  readonly lines: readonly [string, string];
}

const FAMILY = '"Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif';
const FONTS = {
  name: `600 17px ${FAMILY}`,
  verdict: `700 24px ${FAMILY}`,
  line: `15px ${FAMILY}`,
  source: `13px ${FAMILY}`,
} as const;
const DOT = { radius: 5, gap: 10 } as const;
const DIVIDER = 1;

/** Draws a frame over the one before. */
export function drawFilmFrame(canvas: HTMLCanvasElement, layout: FilmLayout, frame: FilmFrame): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the film on.');
  const scale = canvas.height / FILM_HEIGHT;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  // a film has no transparency
  context.fillStyle = frame.colors.page ?? '#fff';
  context.fillRect(0, 0, layout.width, layout.height);
  context.textBaseline = 'middle';
  layout.columns.forEach((column, i) => {
    const { picture } = frame.figures[i];
    if (picture) {
      const { x, y, width, height } = fitInto(column.figure, picture);
      context.drawImage(picture.canvas, x, y, width, height);
    }
  });
  drawHeads(context, layout, frame);
  drawFoot(context, layout, frame);
}

function drawHeads(context: CanvasRenderingContext2D, { columns }: FilmLayout, { figures, colors }: FilmFrame): void {
  columns.forEach(({ x, name, verdict, figure }, i) => {
    const own = figures[i];
    context.fillStyle = own.color;
    context.beginPath();
    context.arc(x + DOT.radius, name, DOT.radius, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = colors.ink2;
    context.font = FONTS.name;
    context.fillText(own.name, x + 2 * DOT.radius + DOT.gap, name);
    context.fillStyle = colors.ink;
    context.font = FONTS.verdict;
    context.fillText(own.verdict, x, verdict, figure.width - 2 * (x - figure.x));
    if (i === 0) return;
    context.fillStyle = colors.ink2;
    context.globalAlpha = 0.25;
    context.fillRect(figure.x - DIVIDER / 2, 0, DIVIDER, figure.y + figure.height);
    context.globalAlpha = 1;
  });
}

function drawFoot(context: CanvasRenderingContext2D, { foot, width }: FilmLayout, frame: FilmFrame): void {
  const { legend, lines, colors } = frame;
  context.font = FONTS.source;
  drawLegend(context, legend, [foot.x, foot.legend], colors.ink2);
  const room = width - 2 * foot.x;
  [FONTS.line, FONTS.source].forEach((font, i) => {
    context.font = font;
    context.fillStyle = i === 0 ? colors.ink : colors.ink2;
    const [first = '', ...rest] = breakText(lines[i], room, (text) => context.measureText(text).width);
    context.fillText(rest.length === 0 ? first : `${first} …`, foot.x, foot.lines[i], room);
  });
}
