import type { ContactLoad, Loads } from '../../model/load/loads';
import { type Instant, valueAt } from '../base/instant';
import type { Project } from '../base/project';
import { arrowHead } from './lines';

/** Length of an arrow, m for each N. */
const SCALE = 0.4 / 1000;
/** Shorter arrows would only be heads, N. */
const LEAST_FORCE = 20;

const line = new Float64Array(6);

/** What seat, bench, floor and plate push with, as paths of arrows that end where they push. */
export function arrowPaths(instant: Instant, { contacts }: Loads, project: Project): { shafts: string; heads: string } {
  let shafts = '';
  let heads = '';
  for (const contact of contacts) {
    if (!placeArrow(instant, contact, line)) continue;
    const [ax, ay] = project(line, 0);
    const [bx, by] = project(line, 1);
    shafts += `M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}`;
    heads += arrowHead(line, project);
  }
  return { shafts, heads };
}

/** Writes tail and tip of a contact's arrow, ground frame; false where the contact hardly carries anything. */
export function placeArrow(instant: Instant, { point, force }: ContactLoad, out: Float64Array): boolean {
  let square = 0;
  for (let k = 0; k < 3; k++) {
    const tip = valueAt(instant, point, 3, k);
    const push = valueAt(instant, force, 3, k);
    out[3 + k] = tip;
    out[k] = tip - SCALE * push;
    square += push * push;
  }
  return square > LEAST_FORCE * LEAST_FORCE;
}
