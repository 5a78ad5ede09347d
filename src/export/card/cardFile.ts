import type { Result } from '../../model/result';
import { svgToPng } from '../chartPng';
import type { ExportFile } from '../download';
import { fileName } from '../fileName';
import { inType } from '../typeface';
import type { CardContent, MeasureText, PaperName } from './cardContent';
import { cardPdf, PDF_FONT } from './cardPdf';
import { cardSvg } from './cardSvg';

/** A card, what it is of, and how its texts are measured and set. */
export interface CardOrder {
  readonly content: CardContent;
  readonly results: readonly Result[];
  readonly paper: PaperName;
  readonly measure: MeasureText;
  /** The page's type in base64, or null. */
  readonly type: string | null;
}

/** Pixels for each px: 288 dpi. */
const PNG_SCALE = 3;

export const CARD_FORMATS = ['pdf', 'png'] as const;
export type CardFormat = (typeof CARD_FORMATS)[number];

export async function cardFile(order: CardOrder, format: CardFormat): Promise<ExportFile> {
  const { content, results, paper, measure } = order;
  const blob =
    format === 'pdf'
      ? await cardPdf(cardSvg(content, paper, measure, PDF_FONT), paper, content.link)
      : await cardPng(order);
  return { name: fileName(results, `card-${paper}`, format), blob };
}

/** The card as a drawing with its type in it, to be shown and printed. */
export function cardDrawing({ content, paper, measure, type }: CardOrder): string {
  return inType(cardSvg(content, paper, measure), type);
}

/** The card as picture that carries the end of its link. */
function cardPng(order: CardOrder): Promise<Blob> {
  const { link } = order.content;
  return svgToPng(cardDrawing(order), PNG_SCALE, link.slice(link.indexOf('#')));
}
