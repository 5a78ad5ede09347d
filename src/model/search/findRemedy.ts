import { findExercise } from '../exercise/registry';
import { prepare } from '../prepare';
import type { Setup } from '../result';
import { type SettingSpec, settingsInUse } from '../setting';

/** One change that gives a setup without repetition one again. */
export interface Remedy {
  readonly key: string;
  readonly value: number;
}

const SCAN_STEPS = 24;
const BISECTIONS = 8;

/**
 * The smallest single change of one of the exercise's settings, as a share of its range, that leads to a repetition;
 * null where no single setting helps.
 */
export function findRemedy(setup: Setup): Remedy | null {
  const { settings } = prepare(setup);
  let best: (Remedy & { readonly share: number }) | null = null;
  for (const spec of settingsInUse(findExercise(setup.exercise).settings, setup.settings)) {
    if (spec.group === 'tempo' || spec.unit === 'choice') continue;
    const found = nearestValue(setup, spec, settings[spec.key] ?? spec.default, best?.share ?? 1);
    if (found) best = { key: spec.key, ...found };
  }
  return best && { key: best.key, value: best.value };
}

/** Nearest value of one setting that works, if it is nearer than `within` of its range. */
function nearestValue(
  setup: Setup,
  spec: SettingSpec,
  from: number,
  within: number,
): { readonly value: number; readonly share: number } | null {
  const range = spec.max - spec.min;
  const works = (value: number) =>
    prepare({ ...setup, settings: { ...setup.settings, [spec.key]: value } }).movement.kind === 'movement';
  for (let k = 1; k <= SCAN_STEPS; k++) {
    const share = k / SCAN_STEPS;
    if (share >= within) return null;
    for (const direction of [-1, 1]) {
      const value = from + direction * share * range;
      if (value < spec.min || value > spec.max || !works(value)) continue;
      const edge = narrow(works, value - (direction * range) / SCAN_STEPS, value);
      return { value: edge, share: Math.abs(edge - from) / range };
    }
  }
  return null;
}

/** The working value nearest to one that does not work. */
function narrow(works: (value: number) => boolean, bad: number, good: number): number {
  let [outside, inside] = [bad, good];
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (outside + inside) / 2;
    if (works(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
