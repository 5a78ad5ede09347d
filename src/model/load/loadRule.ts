import type { Loads } from './loads';

/** What two exercises are made equal in. Equal kilograms on a sled and on a bar mean nothing. */
export type LoadRule = 'peak-hip-moment' | 'peak-effort';

/** The quantity a rule compares: what activation has to give, for stretch costs nobody anything. */
export function ruledPeak(rule: LoadRule, { metrics }: Loads): number {
  return rule === 'peak-hip-moment' ? metrics.peakHipActive.value : metrics.peakHipEffort;
}
