import { PAPER } from '../display/colors';
import { formatSetting } from '../display/settings';
import { findExercise } from '../model/exercise/registry';
import type { Result } from '../model/result';
import { onPaper } from './paper';
import { changedSettings, describedSettings, setupJson } from './setupData';
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
  const footer = footerLines(results, stamp, (width - 2 * PADDING) / CHARACTER_WIDTH);
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
  const footer = footerLines(results, stamp, (width - 2 * PADDING) / CHARACTER_WIDTH);
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

/** One line for each exercise and one for software and date, broken where they are too long. */
function footerLines(results: readonly Result[], { software, date }: Stamp, mostCharacters: number): string[] {
  const lines = [...results.map(describeSetup), `${software}, ${date.slice(0, 10)}`];
  return lines.flatMap((line) => breakLine(line, mostCharacters));
}

/** "Leg press 45°: foot height 17.0 cm, toe-out 20°; all else at default." */
function describeSetup(result: Result): string {
  const changed = changedSettings(result);
  const foot = describedSettings(result).filter(({ spec }) => spec.key === 'footHeight');
  const shown = [...foot, ...changed.filter(({ spec }) => spec.key !== 'footHeight')];
  const list = shown.map(({ spec, value }) => {
    const label = spec.label.charAt(0).toLowerCase() + spec.label.slice(1);
    return `${label} ${formatSetting(spec, value, 'metric')}`;
  });
  const absence = result.kind === 'repetition' ? '' : ' No repetition with these settings.';
  return `${findExercise(result.exercise).label}: ${list.join(', ')}; all else at default.${absence}`;
}

function breakLine(line: string, mostCharacters: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + word.length >= mostCharacters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
