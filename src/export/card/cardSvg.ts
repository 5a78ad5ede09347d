import { PAPER } from '../../display/colors';
import { firstLower } from '../../display/firstLetter';
import { SIDES, type Side } from '../../display/side';
import { FONT, ownIds, type Picture } from '../chartSvg';
import { escapeXml } from '../escapeXml';
import { onPaper } from '../paper';
import {
  type CardContent,
  type CardFigure,
  type CardSide,
  type MeasureText,
  PAPERS,
  type PaperName,
} from './cardContent';
import { qrPath } from './qrPath';
import { line, paragraph, round, rule } from './sheetWriter';

/** Where things stand, points. */
const MARGIN = 40;
const GAP = 22;
const CHART_WIDTH = 0.98;
const QR_SIZE = 96;

/** Space to fill from the top down. */
interface Column {
  readonly x: number;
  readonly width: number;
}

interface Page extends Column {
  readonly measure: MeasureText;
  readonly height: number;
  readonly figureHeight: number;
}

/** What is drawn, and where it ends. */
interface Block {
  readonly markup: string;
  readonly bottom: number;
}

/** The card as one drawing in points, from which file, picture and print are made. Texts in WinAnsi type where asked. */
export function cardSvg(content: CardContent, paper: PaperName, measure: MeasureText, font = FONT): string {
  const { width, height, figureHeight } = PAPERS[paper];
  const page: Page = { x: MARGIN, width: width - 2 * MARGIN, height, figureHeight, measure };
  const head = headBlock(content, page);
  const sides = sidesBlock(content, page, head.bottom + 14);
  const charts = chartsBlock(content, page, sides.bottom + 4);
  const foot = footBlock(content, page);
  const setup = setupBlock(content, page, charts.bottom + 12, foot.top - 10);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${font}" font-size="9">
<title>${escapeXml(titleOf(content))}</title>
<rect width="${width}" height="${height}" fill="${PAPER.page}"/>
${[head, sides, charts, setup, foot].map(({ markup }) => markup).join('\n')}
</svg>
`;
}

const titleOf = ({ sides }: CardContent): string => `${sides.left.name} and ${firstLower(sides.right.name)}`;

/** Where the QR code stands, so that a press on it opens the link too. */
export function qrPlace(paper: PaperName) {
  const { width, height } = PAPERS[paper];
  return { x: width - MARGIN - QR_SIZE, y: height - MARGIN + 8 - QR_SIZE, size: QR_SIZE };
}

function headBlock(content: CardContent, { x, width, measure }: Page): Block {
  const title = paragraph(
    titleOf(content),
    { x, top: MARGIN + 8, width },
    { size: 20, isBold: true, most: 2 },
    measure,
  );
  const answer = content.answer
    ? paragraph(content.answer, { x, top: title.bottom, width }, { size: 10, color: PAPER.ink2, most: 2 }, measure)
    : { markup: '', bottom: title.bottom };
  const above = [
    line('LOCKOUT', x, MARGIN, { size: 7.5, isBold: true, color: PAPER.ink3 }),
    line(content.made, x + width, MARGIN, { size: 7.5, color: PAPER.ink3, align: 'end' }),
  ];
  return { markup: [...above, title.markup, answer.markup].join('\n'), bottom: answer.bottom };
}

function sidesBlock({ sides }: CardContent, page: Page, top: number): Block {
  const width = (page.width - GAP) / 2;
  const blocks = SIDES.map((side, i) =>
    sideBlock(side, sides[side], { ...page, x: page.x + i * (width + GAP), width }, top),
  );
  return { markup: blocks.map(({ markup }) => markup).join('\n'), bottom: Math.max(...blocks.map((b) => b.bottom)) };
}

function sideBlock(side: Side, { name, verdict, because, ends }: CardSide, page: Page, top: number): Block {
  const { x, width, measure } = page;
  const label = paragraph(
    name,
    { x: x + 15, top: top + 5, width: width - 15 },
    { size: 10.5, isBold: true, most: 1 },
    measure,
  );
  const said = verdict ? `${verdict.before}${verdict.emphasis}${verdict.after}` : 'No repetition';
  const why = paragraph(
    because,
    { x, top: label.bottom + 21, width },
    { size: 8, color: PAPER.ink2, most: 2 },
    measure,
  );
  const figuresTop = label.bottom + 21 + 2 * 10.6 + 5;
  const step = page.figureHeight + 10;
  const head = [
    `<path d="M${round(x)} ${round(top)}h${round(width)}" stroke="${PAPER[side].line}" stroke-width="2"${dashOf(side)}/>`,
    markOf(side, x, top + 11.5),
    label.markup,
    line(said, x, label.bottom + 17, { size: 17, isBold: true, color: PAPER[side].line }),
    why.markup,
  ];
  return {
    markup: [...head, ...ends.map((end, i) => endBlock(end, page, figuresTop + i * step))].join('\n'),
    bottom: figuresTop + ENDS * step,
  };
}

/** Start and top. */
const ENDS = 2;
/** Of a column; the rest is the numbers'. */
const FIGURE_SHARE = 0.7;

/** A figure, and beside it what is read off it. */
function endBlock({ title, angle, numbers, figure }: CardSide['ends'][number], page: Page, top: number): string {
  const { x, width, figureHeight: height } = page;
  const left = x + width * FIGURE_SHARE + 11;
  const middle = top + height / 2;
  return [
    figure ? placeFigure(figure, { x, y: top, width: width * FIGURE_SHARE, height }) : '',
    line(title, left, middle - 22, { size: 8.5, isBold: true, color: PAPER.ink2 }),
    line(angle, left, middle - 3, { size: 17, isBold: true }),
    line('thigh–trunk', left, middle + 7, { size: 8, color: PAPER.ink2 }),
    ...numbers.map((text, i) => line(text, left, middle + 21 + i * 11, { size: 8, color: PAPER.ink2 })),
  ].join('\n');
}

/** The right side's lines are broken, so that both are told apart without color. */
const dashOf = (side: Side): string => (side === 'right' ? ' stroke-dasharray="6 3"' : '');

/** As on the page: a disc for the left side, a diamond for the right one. */
function markOf(side: Side, x: number, y: number): string {
  const { line: color } = PAPER[side];
  const [cx, cy] = [round(x + 5), round(y)];
  return side === 'left'
    ? `<circle cx="${cx}" cy="${cy}" r="4.4" fill="${color}"/>`
    : `<path d="M${cx} ${round(cy - 5.2)}l5.2 5.2l-5.2 5.2l-5.2 -5.2z" fill="${color}"/>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As large as it fits, standing on the foot of its box. */
function placeFigure({ picture, width, height }: CardFigure, box: Box): string {
  const scale = Math.min(box.width / width, box.height / height);
  const [w, h] = [round(width * scale), round(height * scale)];
  const [x, y] = [round(box.x + (box.width - w) / 2), round(box.y + box.height - h)];
  if ('href' in picture) return `<image x="${x}" y="${y}" width="${w}" height="${h}" href="${picture.href}"/>`;
  return `<g transform="translate(${x} ${y}) scale(${round(scale * 100) / 100})">${picture.markup}</g>`;
}

function chartsBlock({ charts }: CardContent, page: Page, top: number): Block {
  if (charts.length === 0) return { markup: '', bottom: top };
  const width = (page.width - GAP) / 2;
  const blocks = charts.map((chart, i) => chartBlock(chart, { x: page.x + i * (width + GAP), width }, top, i));
  return { markup: blocks.map(({ markup }) => markup).join('\n'), bottom: Math.max(...blocks.map((b) => b.bottom)) };
}

function chartBlock(
  { title, unit, axis, markup, ...size }: Picture,
  { x, width }: Column,
  top: number,
  i: number,
): Block {
  const scale = (width * CHART_WIDTH) / size.width;
  const plotTop = top + 18;
  const bottom = plotTop + size.height * scale;
  const plot = ownIds(markup.replace(' aria-hidden="true"', ''), i);
  return {
    markup: [
      line(`${title}, ${unit}`, x, top + 10, { size: 9.5, isBold: true }),
      `<g transform="translate(${round(x)} ${round(plotTop)}) scale(${round(scale * 1000) / 1000})">${onPaper(plot)}</g>`,
      line(axis, x + width / 2, bottom + 8, { size: 7.5, color: PAPER.ink3, align: 'middle' }),
    ].join('\n'),
    bottom: bottom + 10,
  };
}

/** What differs in two columns, then the setups in words, as far as there is room. */
function setupBlock({ differences, setups }: CardContent, page: Page, top: number, foot: number): Block {
  const { x, width, measure } = page;
  const words = setups.map(
    (text) => (at: number) => paragraph(text, { x, top: at, width }, { size: 8, color: PAPER.ink2, most: 3 }, measure),
  );
  const wordsHeight = words.reduce((sum, write) => sum + write(0).bottom + 2, 0);
  const rowHeight = 12.5;
  const room = Math.max(0, Math.floor((foot - top - 20 - wordsHeight) / rowHeight));
  const shown = differences.slice(0, differences.length > room ? Math.max(0, room - 1) : room);
  const more = differences.length - shown.length;
  const rows = shown.map(({ label, shown: values }, i) => {
    const y = top + 26 + i * rowHeight;
    return [
      line(label, x, y, { size: 8.5 }),
      line(values.left, x + width * 0.42, y, { size: 8.5, isBold: true, color: PAPER.left.line }),
      line(values.right, x + width * 0.72, y, { size: 8.5, isBold: true, color: PAPER.right.line }),
    ].join('\n');
  });
  if (more > 0)
    rows.push(
      line(`and ${more} more: the link opens them all`, x, top + 26 + shown.length * rowHeight, {
        size: 8.5,
        color: PAPER.ink3,
      }),
    );
  let at = top + 19 + rows.length * rowHeight;
  const told = words.map((write) => {
    const block = write(at);
    at = block.bottom + 2;
    return block.markup;
  });
  const head = [
    rule(x, top, width),
    line(differences.length > 0 ? 'Setup: what differs' : 'Setup: nothing differs', x, top + 12, {
      size: 9.5,
      isBold: true,
    }),
    markOf('left', x + width * 0.42, top + 9),
    markOf('right', x + width * 0.72, top + 9),
  ];
  return { markup: [...head.slice(0, differences.length > 0 ? 4 : 2), ...rows, ...told].join('\n'), bottom: at };
}

/** Sources and the link, along the foot. */
function footBlock(
  { sources, link }: CardContent,
  { x, width, height, measure }: Page,
): Block & { readonly top: number } {
  const { d, size } = qrPath(link);
  const scale = QR_SIZE / size;
  const left = x + width - QR_SIZE;
  const top = height - MARGIN + 8 - QR_SIZE;
  const column = { x, width: width - QR_SIZE - GAP };
  const open = paragraph(
    'Scan or press the code: it opens this comparison, to be moved and changed.',
    { ...column, top: top + 14 },
    { size: 9, isBold: true },
    measure,
  );
  const from = paragraph(
    sources,
    { ...column, top: open.bottom + 3 },
    { size: 7.5, color: PAPER.ink3, most: 6 },
    measure,
  );
  return {
    markup: [
      rule(x, top + 6, column.width),
      open.markup,
      from.markup,
      `<path transform="translate(${round(left)} ${round(top)}) scale(${round(scale * 1e4) / 1e4})" d="${d}" fill="${PAPER.ink}"/>`,
    ].join('\n'),
    bottom: height - MARGIN,
    top,
  };
}
