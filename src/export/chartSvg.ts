import { breakText } from '../display/breakText';
import { PAPER } from '../display/colors';
import type { Result } from '../model/result';
import { escapeXml } from './escapeXml';
import { footerLines } from './footer';
import { onPaper } from './paper';
import { setupJson } from './setupData';
import type { Stamp } from './stamp';

/** A chart as SVG markup of its own size. */
export interface Picture {
  readonly title: string;
  readonly unit: string;
  /** What stands under the plot. */
  readonly axis: string;
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The page's type, and what stands in for it. */
export const FONT = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";
const HEADER_HEIGHT = 40;
const CAPTION_HEIGHT = 18;
const LINE_HEIGHT = 16;
const PADDING = 16;
const CHARACTER_WIDTH = 6.2;
const SLIDE = { width: 960, height: 540 } as const;

/** What a sheet looks like beside what is on it. */
interface SheetLook {
  readonly isSlide?: boolean;
  /** Without paper: what is behind it shows through. */
  readonly isTransparent?: boolean;
}

/** The chart on paper: title above, axis, setup, software and date below; the complete setup as metadata. */
export function chartSvg(picture: Picture, results: readonly Result[], stamp: Stamp, look: SheetLook = {}): string {
  const width = picture.width + PADDING;
  const footer = brokenFooter(results, stamp, width);
  const needed = heightOf(picture) + footer.length * LINE_HEIGHT + PADDING / 2;
  const size = look.isSlide ? slideFor(needed) : { width, height: needed };
  const content = [...chartBlock(picture, picture.markup, 0), ...footerBlock(footer, size.height)];
  const title = `${picture.title}, ${picture.unit}`;
  return sheet({ ...size, ...look }, title, setupJson(results, stamp), content);
}

/** A slide that is high enough, always of the same shape. */
function slideFor(height: number): { width: number; height: number } {
  const scale = Math.max(1, height / SLIDE.height);
  return { width: SLIDE.width * scale, height: SLIDE.height * scale };
}

/** All charts under each other on one sheet, with one footer. */
export function chartSheetSvg(pictures: readonly Picture[], results: readonly Result[], stamp: Stamp): string {
  const width = Math.max(...pictures.map((picture) => picture.width)) + PADDING;
  const footer = brokenFooter(results, stamp, width);
  let top = 0;
  const charts = pictures.flatMap((picture, i) => {
    const block = chartBlock(picture, ownIds(picture.markup, i), top);
    top += heightOf(picture);
    return block;
  });
  const height = top + footer.length * LINE_HEIGHT + PADDING / 2;
  return sheet({ width, height }, pictures.map(({ title }) => title).join('; '), setupJson(results, stamp), [
    ...charts,
    ...footerBlock(footer, height),
  ]);
}

function sheet(
  { width, height, isTransparent }: { width: number; height: number } & SheetLook,
  title: string,
  metadata: string,
  content: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="12">
<title>${escapeXml(title)}</title>
<metadata>${escapeXml(metadata)}</metadata>
${isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${PAPER.page}"/>\n`}${content.join('\n')}
</svg>
`;
}

/** Height of a chart with its title, what stands under its axis, and the distance to what follows. */
function heightOf(picture: Picture): number {
  const more = captionLines(picture).length - 1;
  return HEADER_HEIGHT + picture.height + CAPTION_HEIGHT + more * LINE_HEIGHT + PADDING;
}

/** What stands under the axis, no wider than the plot. */
function captionLines({ axis, width }: Picture): string[] {
  return breakText(axis, width / CHARACTER_WIDTH, (text) => text.length);
}

/** Title, plot, axis. */
function chartBlock(picture: Picture, markup: string, top: number): string[] {
  const { title, unit, width, height } = picture;
  const foot = top + HEADER_HEIGHT + height + CAPTION_HEIGHT / 2 + 4;
  return [
    `<text x="${PADDING}" y="${top + 26}" font-size="14" font-weight="640" fill="${PAPER.ink}">${escapeXml(title)}<tspan font-weight="400" fill="${PAPER.ink2}">, ${escapeXml(unit)}</tspan></text>`,
    onPaper(placed(markup, top + HEADER_HEIGHT)),
    ...captionLines(picture).map(
      (line, i) =>
        `<text x="${PADDING / 2 + width / 2}" y="${foot + i * LINE_HEIGHT}" text-anchor="middle" fill="${PAPER.ink2}">${escapeXml(line)}</text>`,
    ),
  ];
}

/** Along the foot of a sheet. */
function footerBlock(lines: readonly string[], height: number): string[] {
  const first = height - PADDING / 2 - (lines.length - 0.5) * LINE_HEIGHT;
  return lines.map(
    (line, i) => `<text x="${PADDING}" y="${first + i * LINE_HEIGHT}" fill="${PAPER.ink3}">${escapeXml(line)}</text>`,
  );
}

/** Charts drawn one by one use the same names for their hatches; on one sheet each needs its own. */
export function ownIds(markup: string, chart: number): string {
  return markup.replaceAll(/(\bid="|url\(#)/g, `$1chart${chart}-`);
}

/** The plot as an inner drawing, moved below the title and off the edge: other programs' fonts are wider. */
function placed(markup: string, y: number): string {
  return markup.replace(' aria-hidden="true"', '').replace('<svg', `<svg x="${PADDING / 2}" y="${y}"`);
}

/** The width of a text in a program's own font is not known: characters are counted. */
function brokenFooter(results: readonly Result[], stamp: Stamp, width: number): string[] {
  const most = (width - 2 * PADDING) / CHARACTER_WIDTH;
  return footerLines(results, stamp).flatMap((line) => breakText(line, most, (text) => text.length));
}
