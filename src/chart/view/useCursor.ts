import { type RefObject, useLayoutEffect } from 'react';
import type { Places } from '../../display/alignment';
import { overlaps } from '../../display/box';
import { SIDES } from '../../display/side';
import { firstSide } from '../layout/fractionAt';
import type { Ghost } from '../layout/ghost';
import { labelsOf, type PlotLayout } from '../layout/plotLayout';
import type { PlotSpace } from '../layout/plotSpace';
import { CHIP_HEIGHT, coveredBy, type Spot, spotsAt } from '../layout/spots';
import { px, set } from './attributes';
import type { Cursor } from './cursor';

/** What a plot draws along the clock. */
interface Drawn {
  readonly layout: PlotLayout;
  readonly ghost: Ghost | null;
}

/** Moves line, marks and chips of a plot with the clock, by attributes, outside React: playing costs no rendering. */
export function useCursor(
  svg: RefObject<SVGSVGElement | null>,
  { layout, ghost }: Drawn,
  cursor: Cursor | undefined,
): void {
  useLayoutEffect(() => {
    if (!svg.current || !cursor) return;
    const move = createMove(svg.current, { layout, ghost });
    move(cursor.get());
    return cursor.subscribe(move);
  }, [svg, layout, ghost, cursor]);
}

function createMove(svg: SVGSVGElement, { layout, ghost }: Drawn): (places: Places) => void {
  const rules = SIDES.map((side) => ({ side, rule: svg.querySelector(`[data-rule=${side}]`) }));
  const groups = SIDES.map((side) => ({ side, group: svg.querySelector(`[data-cursor] > [data-side=${side}]`) }));
  const elements = new Map(
    [...svg.querySelectorAll('[data-curve-name]')].map((e) => [e.getAttribute('data-curve-name'), e]),
  );
  const labels = labelsOf(layout);
  const first = firstSide(layout.axes.definition, layout.series);
  for (const { side, rule } of rules)
    if (rule) set(rule, 'visibility', layout.series[side] || side === first ? 'visible' : 'hidden');
  return (places) => {
    const spots = spotsAt(layout, places, ghost?.series);
    // where both stand at one place the second line lies on the first
    for (const { side, rule } of rules) {
      if (rule) set(rule, 'transform', `translate(${px(clockX(layout, places[side].fraction))})`);
    }
    for (const { side, group } of groups) {
      const spot = spots.find((each) => each.side === side);
      if (group) set(group, 'visibility', spot ? 'visible' : 'hidden');
      if (group && spot) moveSpot(group, spot);
    }
    // a label never lies half under a chip: it is there or it is not
    const covered = spots.flatMap(coveredBy);
    for (const { key, box } of labels) {
      const element = elements.get(key);
      if (element) set(element, 'opacity', covered.some((each) => overlaps(each, box)) ? '0' : '1');
    }
  };
}

function moveSpot(group: Element, { x, y, chip, text }: Spot): void {
  const [mark, box] = Array.from(group.children);
  const [rect, label] = Array.from(box.children);
  const width = chip.right - chip.left;
  set(mark, 'transform', `translate(${px(x)} ${px(y)})`);
  set(box, 'transform', `translate(${px(chip.left)} ${px(chip.top + CHIP_HEIGHT / 2)})`);
  set(rect, 'width', px(width));
  set(label, 'x', px(width / 2));
  if (label.textContent !== text) label.textContent = text;
}

function clockX({ axes: { bounds } }: PlotSpace, fraction: number): number {
  return bounds.left + fraction * (bounds.right - bounds.left);
}
