import type { ContactLoad, Loads } from '../../model/load/loads';
import { curveAt, type Instant } from '../base/instant';
import type { Project } from '../base/project';
import { arrowHead } from './lines';
import styles from './overlay.module.css';

/** Forces to be drawn at an instant; null where they are switched off or not known. */
export interface ContactForces {
  readonly instant: Instant;
  readonly loads: Loads;
}

/** Length of an arrow, m for each N. */
const SCALE = 0.4 / 1000;
/** Shorter arrows would only be heads, N. */
const LEAST_FORCE = 20;

const SVG = 'http://www.w3.org/2000/svg';

/** What seat, bench, floor and plate push with, as arrows that end where they push. Appends its paths to `svg`. */
export function createContactArrows(svg: SVGSVGElement): (forces: ContactForces | null, project: Project) => void {
  const [halo, shaft, head] = [styles.halo, styles.pull, styles.arrow].map((className) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    svg.append(path);
    return path;
  });
  halo.setAttribute('stroke-width', '4');
  const line = new Float64Array(6);
  return (forces, project) => {
    let shafts = '';
    let heads = '';
    for (const contact of forces?.loads.contacts ?? []) {
      if (!forces || !placeArrow(forces.instant, contact, line)) continue;
      const [ax, ay] = project(line, 0);
      const [bx, by] = project(line, 1);
      shafts += `M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}`;
      heads += arrowHead(line, project);
    }
    halo.setAttribute('d', shafts);
    shaft.setAttribute('d', shafts);
    head.setAttribute('d', heads);
  };
}

/** Writes tail and tip of a contact's arrow, ground frame; false where the contact hardly carries anything. */
export function placeArrow(instant: Instant, { point, force }: ContactLoad, out: Float64Array): boolean {
  let square = 0;
  for (let k = 0; k < 3; k++) {
    const tip = curveAt(instant, point, 3, k);
    const push = curveAt(instant, force, 3, k);
    out[3 + k] = tip;
    out[k] = tip - SCALE * push;
    square += push * push;
  }
  return square > LEAST_FORCE * LEAST_FORCE;
}
