import type { Side } from '../../display/side';
import type { Verdict } from '../../display/verdict';
import type { Picture } from '../chartSvg';

/** A figure of a card: a picture, or a drawing where there are none. */
export interface CardFigure {
  /** An address of picture data, or the drawing's own markup. */
  readonly picture: { readonly href: string } | { readonly markup: string };
  readonly width: number;
  readonly height: number;
}

/** One end of a movement. */
interface CardEnd {
  readonly title: string;
  /** The angle the card is about, largest. */
  readonly angle: string;
  readonly numbers: readonly string[];
  readonly figure: CardFigure | null;
}

export interface CardSide {
  readonly name: string;
  /** Null without a repetition. */
  readonly verdict: Verdict | null;
  /** What ends the movement, or why there is none. */
  readonly because: string;
  readonly ends: readonly CardEnd[];
}

/** One line of what differs. */
interface CardDifference {
  readonly label: string;
  readonly shown: Readonly<Record<Side, string>>;
}

/** What stands on a card. */
export interface CardContent {
  readonly sides: Readonly<Record<Side, CardSide>>;
  /** Which works harder; empty while loads are not known. */
  readonly answer: string;
  readonly charts: readonly Picture[];
  readonly differences: readonly CardDifference[];
  /** The setups in full, one sentence each. */
  readonly setups: readonly string[];
  readonly sources: string;
  /** "Lockout 0.1.0, 2026-12-01 UTC". */
  readonly made: string;
  /** The whole address that opens the comparison. */
  readonly link: string;
}

/** Sheets a card is laid out for, and how high figures are on them, points. */
export const PAPERS = {
  a4: { label: 'A4', width: 595.28, height: 841.89, figureHeight: 122 },
  letter: { label: 'Letter', width: 612, height: 792, figureHeight: 88 },
} as const;
export type PaperName = keyof typeof PAPERS;

/** Width of a text, points; of a bold one where asked. */
export type MeasureText = (text: string, size: number, isBold?: boolean) => number;
