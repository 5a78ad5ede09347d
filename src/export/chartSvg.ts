import { PAPER } from '../display/colors';
import type { Result } from '../model/result';
import { breakText } from './breakText';
import { footerLines } from './footer';
import { onPaper } from './paper';
import { setupJson } from './setupData';
import type { Stamp } from './stamp';

/** A chart as SVG markup of its own size. */
export interface Picture {
  readonly title: string;
  readonly unit: string;
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const FONT = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";
const HEADER_HEIGHT = 40;
const LINE_HEIGHT = 16;
const PADDING = 16;
const CHARACTER_WIDTH = 6.2;

/** The chart on paper: title above, setup, software and date below; the complete setup as metadata. */
export function chartSvg(picture: Picture, results: readonly Result[], stamp: Stamp): string {
  const { title, unit, markup, height } = picture;
  const width = picture.width + PADDING;
  const footer = brokenFooter(results, stamp, width);
  const total = HEADER_HEIGHT + height + PADDING + footer.length * LINE_HEIGHT + PADDING / 2;
  const firstLine = HEADER_HEIGHT + height + PADDING + LINE_HEIGHT / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${FONT}" font-size="12">
<title>${escapeXml(`${title}, ${unit}`)}</title>
<metadata>${escapeXml(setupJson(results, stamp))}</metadata>
<rect width="${width}" height="${total}" fill="${PAPER.page}"/>
<text x="${PADDING}" y="26" font-size="14" font-weight="640" fill="${PAPER.ink}">${escapeXml(title)}<tspan font-weight="400" fill="${PAPER.ink2}">, ${escapeXml(unit)}</tspan></text>
${onPaper(placed(markup, HEADER_HEIGHT))}
${footer.map((line, i) => `<text x="${PADDING}" y="${firstLine + i * LINE_HEIGHT}" fill="${PAPER.ink3}">${escapeXml(line)}</text>`).join('\n')}
</svg>
`;
}

/** All charts under each other on one sheet, with one footer. */
export function chartSheetSvg(pictures: readonly Picture[], results: readonly Result[], stamp: Stamp): string {
  const width = Math.max(...pictures.map((picture) => picture.width)) + PADDING;
  const footer = brokenFooter(results, stamp, width);
  let y = 0;
  const charts = pictures.map(({ title, unit, markup, height }, i) => {
    const top = y;
    y += HEADER_HEIGHT + height + PADDING;
    return `<text x="${PADDING}" y="${top + 26}" font-size="14" font-weight="640" fill="${PAPER.ink}">${escapeXml(title)}<tspan font-weight="400" fill="${PAPER.ink2}">, ${escapeXml(unit)}</tspan></text>
${onPaper(placed(ownIds(markup, i), top + HEADER_HEIGHT))}`;
  });
  const total = y + footer.length * LINE_HEIGHT + PADDING / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="${FONT}" font-size="12">
<title>${escapeXml(pictures.map(({ title }) => title).join('; '))}</title>
<metadata>${escapeXml(setupJson(results, stamp))}</metadata>
<rect width="${width}" height="${total}" fill="${PAPER.page}"/>
${charts.join('\n')}
${footer.map((line, i) => `<text x="${PADDING}" y="${y + LINE_HEIGHT / 2 + i * LINE_HEIGHT}" fill="${PAPER.ink3}">${escapeXml(line)}</text>`).join('\n')}
</svg>
`;
}

/** Charts drawn one by one use the same names for their hatches; on one sheet each needs its own. */
function ownIds(markup: string, chart: number): string {
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

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
