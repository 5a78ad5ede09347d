import { type Box, overlaps } from '../../display/box';
import type { Side } from '../../display/side';
import { presentSides } from '../data/series';
import { type Label, textBox, textWidth } from './label';
import type { PlotSpace } from './plotSpace';

/** A bar along the foot of the plot where a caution applies; a name stands above the first one of its kind. */
export interface CautionBar {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly name?: Label;
}

const BAR_DISTANCE = 4;
/** A bar of one sample is still seen. */
const LEAST_BAR = 3;
const NAME_DISTANCE = 6;
const NAME_HEIGHT = 14;
const NAME_GAP = 10;

export function layOutCautions({ series, axes: { x, bounds } }: PlotSpace): CautionBar[] {
  const names: Label[] = [];
  const sides = presentSides(series);
  const lowest = bounds.bottom - 2 - (sides.length - 1) * BAR_DISTANCE - NAME_DISTANCE;
  return sides.flatMap(({ side, series: own }, row) =>
    own.cautions.flatMap(({ name, runs }) =>
      runs.map(([first, last]) => {
        const left = x.at(own.x[first]);
        const right = Math.max(x.at(own.x[last]), left + LEAST_BAR);
        const bar = { side, left, right, y: bounds.bottom - 2 - row * BAR_DISTANCE };
        if (names.some(({ text }) => text === name)) return bar;
        const start = Math.max(bounds.left, Math.min(left, bounds.right - textWidth(name)));
        const placed = placeAbove(name, start, lowest, names);
        names.push(placed);
        return { ...bar, name: placed };
      }),
    ),
  );
}

/** Above the bars, a line higher wherever another name is in the way. */
function placeAbove(text: string, left: number, lowest: number, others: readonly Label[]): Label {
  const isInTheWay = (box: Box) =>
    others.some((other) => overlaps({ ...box, left: box.left - NAME_GAP, right: box.right + NAME_GAP }, other.box));
  let baseline = lowest;
  while (isInTheWay(textBox(text, left, baseline))) baseline -= NAME_HEIGHT;
  return { key: `caution-${text}`, text, box: textBox(text, left, baseline) };
}
