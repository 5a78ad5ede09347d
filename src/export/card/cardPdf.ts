import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { PAPERS, type PaperName } from './cardContent';
import { qrPlace } from './cardSvg';
import { inWinAnsi } from './winAnsi';

/** The type every PDF reader has: text stays text without a font in the file. */
export const PDF_FONT = 'helvetica';

/** A card as PDF: lines stay lines, text stays text, the code is a link. Needs a browser. */
export async function cardPdf(svg: string, paper: PaperName, link: string): Promise<Blob> {
  const { width, height } = PAPERS[paper];
  const file = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  const drawing = new DOMParser().parseFromString(inWinAnsi(svg), 'image/svg+xml').documentElement;
  inKnownType(drawing);
  file.setProperties({ title: drawing.querySelector('title')?.textContent ?? '', creator: 'Lockout' });
  await svg2pdf(drawing, file, { width, height });
  const { x, y, size } = qrPlace(paper);
  file.link(x, y, size, size, { url: link });
  return file.output('blob');
}

/** From here on a weight is bold. */
const BOLD = 550;

/** Weights that the type has, and no outlines: a PDF paints them over its letters, not under them. */
function inKnownType(drawing: Element): void {
  for (const text of drawing.querySelectorAll('text, tspan')) {
    const weight = Number(text.getAttribute('font-weight') ?? 0);
    if (text.localName === 'text') text.setAttribute('font-family', PDF_FONT);
    if (weight > 0) text.setAttribute('font-weight', weight >= BOLD ? 'bold' : 'normal');
    if (!text.hasAttribute('paint-order')) continue;
    for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
  }
}
