import type { Coloring } from '../../../state/types';
import { COLOR_RULES } from './coloring';
import { rampSteps } from './ramps';

/** What the muscles' color means: words, and where there is a scale its colors with the values at its ends. */
export interface MuscleLegend {
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly colors: readonly string[];
}

const STEPS = 13;

export function legendOf(coloring: Coloring): MuscleLegend {
  const { label, ramp, ends } = COLOR_RULES[coloring];
  return { label, ends, colors: ramp ? rampSteps(ramp, STEPS) : [] };
}
