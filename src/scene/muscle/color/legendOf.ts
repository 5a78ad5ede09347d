import { muscleLabel } from '../../../display/muscles';
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

/** `picked` is the muscle that is shown alone. */
export function legendOf(coloring: Coloring, picked: string | null): MuscleLegend {
  const { label, ramp, ends } = COLOR_RULES[coloring];
  if (!ramp) return { label: picked ? `${muscleLabel(picked)} alone, in plain color` : label, ends, colors: [] };
  return { label, ends, colors: rampSteps(ramp, STEPS) };
}

/** A solid skin hides the muscles with their colors. */
export const HIDDEN: MuscleLegend = { label: 'Muscles under a solid skin', ends: ['', ''], colors: [] };
