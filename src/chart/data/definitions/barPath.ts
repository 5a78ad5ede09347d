import { formatNumber } from '../../../display/numbers';
import { SECTIONS } from '../../../display/sections';
import { metersToCm } from '../../../display/units';
import { barPath, hasBar } from '../../../model/metric/barPath';
import type { Axis, ChartDefinition, Charted } from '../definition';
import { CENTIMETERS } from '../quantities';

/** [sample] one coordinate of the bar, from where it is at the bottom. */
function fromBottom(charted: Charted, axis: 'x' | 'y'): Float64Array {
  const values = barPath(charted)?.[axis] ?? new Float64Array(charted.sampleCount);
  return values.map((value) => value - values[0]);
}

/** Both exercises on one scale, as far as any bar goes. */
const FORWARD_AXIS: Axis = {
  column: 'bar_forward_cm',
  name: 'Bar forward',
  word: 'forward place',
  definition: 'How far the bar is forward of where it is at the flexed end, cm; + forward.',
  isClock: false,
  of: (charted) => fromBottom(charted, 'x').map(metersToCm),
  range: [-35, 35],
  ticks: [-30, -15, 0, 15, 30],
  fineTicks: [-30, -20, -10, 0, 10, 20, 30],
  caption: 'Forward of where it is at the bottom, cm',
  format: (value) => formatNumber(value),
};

export const BAR_PATH: ChartDefinition = {
  id: 'bar-path',
  title: 'Bar path',
  section: SECTIONS.metrics,
  quantity: CENTIMETERS,
  axis: FORWARD_AXIS,
  curves: [
    {
      column: 'bar_above_bottom_m',
      name: 'bar',
      role: 'main',
      definition: 'Height of the middle of the bar above where it is at the flexed end.',
      of: (charted) => fromBottom(charted, 'y'),
    },
  ],
  alwaysShown: [0, 50],
  needs: { isMet: hasBar, absence: 'no bar to follow' },
};
