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

/** Where nine in ten end: "9 in 10: 81–103°". */
export function spreadWords(quantiles: Quantiles | null): string {
  if (!quantiles) return 'No draw ends';
  return `9 in 10: ${stretch(radToDeg(quantiles[0]), radToDeg(quantiles[4]))}°`;
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
