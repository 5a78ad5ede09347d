import type { Side } from '../../display/side';
import type { Mark } from '../data/marks';
import { type Label, textBox, textWidth } from './label';
import type { Axes } from './plotSpace';

/** A mark in pixels, with its name where there is room. */
export interface MarkSpot {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly isOlder: boolean;
  readonly name: Label;
}

const NAME = { beside: 9, below: 4 } as const;

/** Right of the mark, left of it where the plot ends. */
export function layOutMarks(marks: readonly Mark[], { x, y, bounds }: Axes): MarkSpot[] {
  return marks.map(({ side, at, value, name, isOlder }) => {
    const [px, py] = [x.at(at), y.at(value)];
    const width = textWidth(name);
    const left = px + NAME.beside + width > bounds.right ? px - NAME.beside - width : px + NAME.beside;
    const label = { key: `mark-${side}`, text: name, box: textBox(name, left, py + NAME.below) };
    return { side, x: px, y: py, isOlder, name: label };
  });
}
