import type { PlacedContact, Ray } from './contactRays';
import { momentAbout } from './wrench';

/** What pads and bench together must give, in ground: force forward, force up, moment about the origin; N, N·m. */
export type Wrench = readonly [number, number, number];

/** A column of the balance: what one newton along a ray gives of the wrench, and of the moment about the lumbar joint. */
interface Column {
  readonly wrench: Wrench;
  readonly lumbar: number;
}

/** Weights this far below zero, against the largest, still count as zero. */
const SLACK = 1e-9;

/**
 * Smallest and largest moment about the lumbar joint that contacts on the midline can put on the torso while they give the body
 * the same wrench: equilibrium does not say which pad carries. Contacts only push, inside their friction cones, so the extremes
 * lie where at most three edges carry; all threes are tried. Null where the contacts cannot give the wrench.
 * Own derivation, docs/model.md "Contacts".
 */
export function lumbarBand(
  rays: readonly Ray[],
  placed: readonly PlacedContact[],
  wrench: Wrench,
  lumbar: readonly [number, number],
): readonly [number, number] | null {
  const columns = rays
    .filter((ray) => !placed[ray.contact].contact.isPaired)
    .map((ray) => columnOf(ray, placed, lumbar));
  let band: [number, number] | null = null;
  for (let i = 0; i < columns.length; i++)
    for (let j = i + 1; j < columns.length; j++)
      for (let k = j + 1; k < columns.length; k++) {
        const three = [columns[i], columns[j], columns[k]] as const;
        const weights = solveThree(three, wrench);
        if (!weights) continue;
        const moment = weights.reduce((sum, w, n) => sum + w * three[n].lumbar, 0);
        band = band ? [Math.min(band[0], moment), Math.max(band[1], moment)] : [moment, moment];
      }
  return band;
}

function columnOf(
  { contact: c, force }: Ray,
  placed: readonly PlacedContact[],
  [x, y]: readonly [number, number],
): Column {
  const { contact, point } = placed[c];
  const load = { point, force, moment: 0 };
  const lumbar = contact.segment === 'torso' ? momentAbout(load, x, y) : 0;
  return { wrench: [force[0], force[1], momentAbout(load, 0, 0)], lumbar };
}

/** Weights ≥ 0 with which three columns give the wrench, by Cramer's rule; null where they do not. */
function solveThree([a, b, c]: readonly [Column, Column, Column], wrench: Wrench): readonly number[] | null {
  const whole = determinant(a.wrench, b.wrench, c.wrench);
  if (Math.abs(whole) < 1e-12) return null;
  const weights = [
    determinant(wrench, b.wrench, c.wrench) / whole,
    determinant(a.wrench, wrench, c.wrench) / whole,
    determinant(a.wrench, b.wrench, wrench) / whole,
  ];
  const largest = Math.max(...weights);
  return weights.every((w) => w >= -SLACK * largest) ? weights : null;
}

function determinant(a: Wrench, b: Wrench, c: Wrench): number {
  return a[0] * (b[1] * c[2] - b[2] * c[1]) - b[0] * (a[1] * c[2] - a[2] * c[1]) + c[0] * (a[1] * b[2] - a[2] * b[1]);
}
