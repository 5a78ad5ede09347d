import { LIFTER_SETTINGS } from '../anatomy/lifter';
import { findExercise } from '../exercise/registry';
import type { LimitReport } from '../mechanism/limit';
import { prepare } from '../prepare';
import type { Setup } from '../result';
import type { SettingSpec } from '../setting';

/** The part of a setting's range that gives a repetition, around the present value, and what ends it on either side. */
export interface Band {
  readonly min: number;
  readonly max: number;
  readonly minLimit?: LimitReport;
  readonly maxLimit?: LimitReport;
}

const SCAN_STEPS = 12;
const BISECTIONS = 7;

/**
 * How far a setting can go either way before this body, with its other settings, has no repetition left. Scans outward
 * from the present value and halves the last gap; the edge is good to a two-thousandth of the range.
 * @throws RangeError for an unknown key.
 */
export function possibleBand(setup: Setup, key: string): Band {
  const spec = findSpec(setup, key);
  const isLifter = LIFTER_SETTINGS.includes(spec);
  const probe = (value: number): LimitReport | null => {
    const changed = { [key]: value };
    const { movement } = prepare({
      ...setup,
      settings: isLifter ? setup.settings : { ...setup.settings, ...changed },
      lifter: isLifter ? { ...setup.lifter, ...changed } : setup.lifter,
    });
    return movement.kind === 'movement' ? null : movement.reason;
  };
  const present = (isLifter ? setup.lifter : setup.settings)[key] ?? prepare(setup).settings[key] ?? spec.default;
  const low = findEdge(probe, present, spec.min);
  const high = findEdge(probe, present, spec.max);
  return { min: low.value, max: high.value, minLimit: low.limit, maxLimit: high.limit };
}

function findSpec(setup: Setup, key: string): SettingSpec {
  const specs = [...findExercise(setup.exercise).settings, ...LIFTER_SETTINGS];
  const spec = specs.find((s) => s.key === key);
  if (!spec) throw new RangeError(`unknown setting ${key}`);
  return spec;
}

interface Edge {
  readonly value: number;
  readonly limit?: LimitReport;
}

function findEdge(probe: (value: number) => LimitReport | null, from: number, to: number): Edge {
  let inside = from;
  for (let k = 1; k <= SCAN_STEPS; k++) {
    // the last step lands on the edge itself, not a rounding error past it
    const value = k === SCAN_STEPS ? to : from + ((to - from) * k) / SCAN_STEPS;
    const limit = probe(value);
    if (limit) return halve(probe, inside, value, limit);
    inside = value;
  }
  return { value: to };
}

function halve(
  probe: (value: number) => LimitReport | null,
  inside: number,
  outside: number,
  limit: LimitReport,
): Edge {
  let [good, bad, reason] = [inside, outside, limit];
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (good + bad) / 2;
    const found = probe(middle);
    if (found) [bad, reason] = [middle, found];
    else good = middle;
  }
  return { value: good, limit: reason };
}
