import { computeLoads } from '../../src/model/load/computeLoads';
import type { Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { anySetup } from '../support/anySetup';
import { fingerprint } from './bytes';
import type { Fuzz } from './fuzz';

/** Room before a limit that rounding may take, rad or m. */
const ROUNDING = 1e-3;

/** Where a foot is unloaded there is no center of pressure; the definitions of muscles use infinity as "no bound". */
function mayBeMissing(path: string): boolean {
  return path.startsWith('.loads.footCop') || /\.(geometry|body)\./.test(path);
}

/** Repetition, loads and metrics of any setup: finite, the same twice, within their limits, the input left alone. */
export const setupFuzz: Fuzz<Setup> = {
  cases: anySetup,
  judge: (setup) => {
    const before = JSON.stringify(setup);
    const [first, second] = [answer(setup), answer(setup)];
    if (JSON.stringify(setup) !== before) return 'the input was changed';
    if (first.lost) return `no finite number at ${first.lost}`;
    if (first.bytes !== second.bytes) return 'the second answer differs from the first';
    return first.leastMargin < -ROUNDING ? `a limit is broken by ${-first.leastMargin}` : null;
  },
};

function answer(setup: Setup) {
  const result = simulate(setup);
  if (result.kind !== 'repetition') return { ...fingerprint({ result }, mayBeMissing), leastMargin: 0 };
  const leastMargin = result.margins.reduce((least, margin) => Math.min(least, margin), 0);
  return { ...fingerprint({ result, loads: computeLoads(result) }, mayBeMissing), leastMargin };
}
