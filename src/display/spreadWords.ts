import type { LimitId } from '../model/mechanism/limit';
import type { Scope } from '../model/uncertainty/draw';
import type { Quantiles } from '../model/uncertainty/quantiles';
import { formatNumber } from './numbers';
import { radToDeg } from './units';

/** Whose numbers vary, as the page says it. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  anyone: 'Anyone',
  'like-me': 'People like me',
  assumptions: 'Assumptions',
};

/** What that means. */
export const SCOPE_HELP: Readonly<Record<Scope, string>> = {
  anyone: 'Bodies, machines and what the model assumes all vary; what is set on the page stays as it is set.',
  'like-me': 'As for anyone, but everybody has the stature, mass and sex of the lifter on the page.',
  assumptions: 'Lifter and machine are those of the page; only what the model assumes and nobody measured varies.',
};

/** "81 to 103", or one number where both round to it. */
export function stretch(low: number, high: number, decimals = 0): string {
  const [a, b] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  return a === b ? a : `${a} to ${b}`;
}

/** What an end is that was set: draws stop there too, whoever would not get there in a gym. */
export const AS_SET = 'as set';

/** Less between nine in ten is no spread, rad: there the movement was told to end. */
const EXACT = 1e-6;

/** Whether an end stands where it was set, in nearly all draws. */
export function isEndAsSet([low, , , , high]: Quantiles, isSet: boolean): boolean {
  return isSet && high - low < EXACT;
}

/** Where nine in ten end: "9 in 10: 81 to 103°", past straight "9 in 10: 3° bent to 5° past"; an end that is set is no finding. */
export function spreadWords(quantiles: Quantiles | null, isSet: boolean): string {
  if (!quantiles) return 'no draw has a repetition';
  const [low, , , , high] = quantiles;
  if (isEndAsSet(quantiles, isSet)) return `top ${AS_SET}`;
  const [a, b] = [low, high].map((angle) => Math.round(radToDeg(angle)));
  if (a >= 0 || a === b) return `9 in 10: ${stretch(a, b)}°`;
  return b > 0 ? `9 in 10: ${b}° bent to ${-a}° past` : `9 in 10: ${stretch(-b, -a)}° past`;
}

/** What a limit is about, in a word or two. */
const LIMIT_WORDS: Partial<Readonly<Record<LimitId, string>>> = {
  'thigh-trunk-flexion': 'the depth that is set',
  'thigh-trunk-extension': 'the lockout that is set',
  'top-knee': 'the knee at the top',
  'hip-flexion': 'hip flexion',
  'hip-extension': 'hip extension',
  'ankle-dorsiflexion': 'the ankle',
  hamstrings: 'the hamstrings',
  'lumbar-flexion': 'the lower back',
  'thighs-on-bar': 'thighs on the bar',
  'plates-on-floor': 'plates on the floor',
  'hips-on-floor': 'hips on the floor',
  reach: 'the reach of the leg',
};

/** "the ankle 32 %, hip flexion 25 %". */
export function shareWords(shares: readonly (readonly [LimitId, number])[]): string {
  return shares
    .map(([limit, share]) => `${LIMIT_WORDS[limit] ?? limit.replaceAll('-', ' ')} ${percent(share)}`)
    .join(', ');
}

/** A share in whole percent; what is there but rounds to nothing is less than one. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '< 1 %' : `${formatNumber(100 * share)} %`;
}
