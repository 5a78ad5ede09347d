import { breakText } from '../../display/breakText';
import { PAPER } from '../../display/colors';
import { escapeXml } from '../escapeXml';
import type { MeasureText } from './cardContent';

interface Words {
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
  /** No more lines than these; the last one says that there would be more. */
  readonly most?: number;
  readonly align?: 'start' | 'middle' | 'end';
}

/** A line of text at its baseline. */
export function line(text: string, x: number, y: number, { size, isBold, color, align }: Words): string {
  const weight = isBold ? ' font-weight="700"' : '';
  const anchor = align ? ` text-anchor="${align}"` : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}${anchor} fill="${color ?? PAPER.ink}">${escapeXml(text)}</text>`;
}

const LEADING = 1.32;

/** Text broken into lines below a place, and where it ends. */
export function paragraph(
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  words: Words,
  measure: MeasureText,
): { readonly markup: string; readonly bottom: number } {
  const { size, isBold = false, most = 99 } = words;
  const all = breakText(text, width, (part) => measure(part, size, isBold));
  const lines = all.slice(0, most);
  if (all.length > most) lines[most - 1] = `${lines[most - 1].replace(/[\s,;:.]+$/, '')} …`;
  const step = size * LEADING;
  const markup = lines.map((each, i) => line(each, x, top + size + i * step, words)).join('\n');
  return { markup, bottom: top + lines.length * step };
}

export function rule(x: number, y: number, width: number): string {
  return `<path d="M${round(x)} ${round(y)}h${round(width)}" stroke="${PAPER.lineStrong}" stroke-width="0.6" fill="none"/>`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
