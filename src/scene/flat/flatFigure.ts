import { muscleOf } from '../../display/muscles';
import { MUSCLES } from '../../model/muscle/geometry';
import type { PaneNow } from '../base/paneNow';
import { gymPieces } from '../gym/gymPieces';
import type { Piece } from '../gym/piece';
import { createTracedPaths, type TracedPaths } from '../muscle/body/tracedPaths';
import styles from './flatView.module.css';
import { bodyPaths, piecePath, type SideProjection } from './sideShapes';

/** Draws a pane's figure anew; nothing where it has none. */
export type FlatFigure = (pane: PaneNow, view: SideProjection | null, picked: string | null) => void;

const SVG = 'http://www.w3.org/2000/svg';

/** A path and how it looks. */
type Stroke = readonly [className: string, d: string];

export function createFlatFigure(svg: SVGSVGElement): FlatFigure {
  let traced: TracedPaths | null = null;
  return ({ instant, place }, view, picked) => {
    if (!instant || !place || !view) {
      svg.replaceChildren();
      return;
    }
    traced ??= createTracedPaths();
    traced.update(instant, 'right');
    const floor = view.at(0, 0)[1];
    const { pieces } = gymPieces(instant.repetition);
    const strokes: Stroke[] = [
      [styles.floor, `M0 ${floor}H${place.rect.width}`],
      ...pieces.filter(isFar).map((piece): Stroke => [lookOf(piece), piecePath(piece, instant, view)]),
      ...bodyPaths(instant, view).map((d): Stroke => [styles.body, d]),
      ...musclePaths(traced, view, picked).map((d): Stroke => [styles.muscle, d]),
    ];
    draw(svg, strokes);
  };
}

/** What stands on the near side is left out: it would hide the hip. */
export function isFar({ place }: Piece): boolean {
  return place.elements[14] < 0.2;
}

function lookOf({ shape }: Piece): string {
  return shape.kind === 'bend' ? `${styles.equipment} ${styles.bent}` : styles.equipment;
}

/** Of the picked muscle, or of gluteus maximus. */
export function musclePaths({ layout, points }: TracedPaths, view: SideProjection, picked: string | null): string[] {
  return muscleOf(picked).units.map((unit) => {
    const m = MUSCLES.indexOf(unit);
    const path: string[] = [];
    for (let p = layout.start[m]; p < layout.start[m + 1]; p++) {
      const [x, y] = view.at(points[3 * p], points[3 * p + 1]);
      path.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    return `M${path.join('L')}`;
  });
}

/** Uses the paths of the drawing before again, and writes only what differs: the browser lays out what is written. */
function draw(svg: SVGSVGElement, strokes: readonly Stroke[]): void {
  while (svg.childElementCount > strokes.length) svg.lastElementChild?.remove();
  strokes.forEach(([className, d], i) => {
    const path = svg.children[i] ?? svg.appendChild(document.createElementNS(SVG, 'path'));
    for (const [name, value] of [['class', className] as const, ['d', d] as const])
      if (path.getAttribute(name) !== value) path.setAttribute(name, value);
  });
}
