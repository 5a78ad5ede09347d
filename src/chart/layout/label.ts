import type { Box } from '../../display/box';

/** A text within the plot and the room it takes. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
}

const CHARACTER_WIDTH = 6.7;
const TEXT_HEIGHT = 12;
/** From the top of a line of text down to its baseline. */
export const BASELINE = 10;

/** Room a line of text takes from its left end and baseline. */
export function textBox(text: string, left: number, baseline: number): Box {
  const top = baseline - BASELINE;
  return { left, right: left + textWidth(text), top, bottom: top + TEXT_HEIGHT };
}

/** About the width of a text at the size of charts; nothing is measured, so that files come out the same everywhere. */
export function textWidth(text: string): number {
  return text.length * CHARACTER_WIDTH;
}
