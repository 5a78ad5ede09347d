import { segmentIndex } from '../model/anatomy/names';
import { PUSH_RULE, PUSH_RULES } from '../model/exercise/commonSettings';
import type { Loads } from '../model/load/loads';
import { FRAME_SIZE } from '../model/math/frame';
import type { Repetition } from '../model/result';
import { formatNumber } from './numbers';
import { metersToCm } from './units';

/** A place between two neighbouring samples. */
interface Blend {
  readonly sample: number;
  readonly next: number;
  /** 0 at `sample`, 1 at `next`. */
  readonly blend: number;
}

/** Where the right foot is pushed and with what: center of pressure and force on the foot in ground, m and N. Written in place. */
export interface FootPush {
  readonly point: Float64Array;
  readonly force: Float64Array;
}

export function createFootPush(): FootPush {
  return { point: new Float64Array(3), force: new Float64Array(3) };
}

/** A foot that carries less than this has no push to speak of, N. */
const LEAST_PUSH = 20;

/** Adds up heel and ball; false where the foot hardly carries anything. Their normal forces weight the center of pressure. */
export function placeFootPush({ contacts }: Loads, { sample, next, blend }: Blend, out: FootPush): boolean {
  out.point.fill(0);
  out.force.fill(0);
  let total = 0;
  for (const { name, point, force, normal } of contacts) {
    if (name !== 'heel' && name !== 'ball') continue;
    const weight = normal[sample] + (normal[next] - normal[sample]) * blend;
    total += weight;
    for (let k = 0; k < 3; k++) {
      const [a, b] = [3 * sample + k, 3 * next + k];
      out.point[k] += weight * (point[a] + (point[b] - point[a]) * blend);
      out.force[k] += force[a] + (force[b] - force[a]) * blend;
    }
  }
  if (total < LEAST_PUSH) return false;
  for (let k = 0; k < 3; k++) out.point[k] /= total;
  return true;
}

/** Whether a reader has set where the feet push. */
export function isPushSet({ settings }: Repetition): boolean {
  if (settings[PUSH_RULE.key] === undefined) return settings.pushDirection !== undefined;
  return settings[PUSH_RULE.key] !== PUSH_RULES.square;
}

const HIP = FRAME_SIZE * segmentIndex('femur_r') + 9;

/** "The feet push along a line 8.2 cm from the hip center, on the side that bends the hip." Null where they hardly push. */
export function footPushSentence(repetition: Repetition, loads: Loads, fraction: number): string | null {
  const sample = Math.round(fraction * (loads.sampleCount - 1));
  const push = createFootPush();
  if (!placeFootPush(loads, { sample, next: sample, blend: 0 }, push)) return null;
  const hip = sample * (repetition.frames.length / repetition.sampleCount) + HIP;
  const [x, y] = [0, 1].map((k) => push.point[k] - repetition.frames[hip + k]);
  const [fx, fy] = push.force;
  // about ground z, which flexes the thigh
  const arm = (x * fy - y * fx) / Math.hypot(fx, fy);
  const cm = formatNumber(metersToCm(Math.abs(arm)), 1);
  return `The feet push along a line ${cm} cm from the hip center, on the side that ${arm > 0 ? 'bends' : 'straightens'} the hip.`;
}
