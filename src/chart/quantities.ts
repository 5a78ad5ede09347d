import { metersToMm, radToDeg } from '../display/units';
import type { Axis, Quantity } from './definition';

export const DEGREES: Quantity = {
  symbol: '°',
  spoken: 'degrees',
  decimals: 0,
  chipSuffix: '°',
  tickSteps: [15, 45, 90],
  fromModel: radToDeg,
  fileUnit: 'deg',
  toFile: radToDeg,
};

export const MILLIMETERS: Quantity = {
  symbol: 'mm',
  spoken: 'millimeters',
  decimals: 0,
  chipSuffix: '',
  tickSteps: [5, 10, 20, 50],
  fromModel: metersToMm,
  fileUnit: 'm',
  toFile: (value) => value,
};

export const REPETITION_AXIS: Axis = {
  column: 'rep_percent',
  name: 'Share of the repetition',
  definition: 'Share of the repetition: 0 at the flexed end, 50 at the extended end, 100 back at the flexed end, %.',
  isClock: true,
  of: (repetition) => repetition.fraction.map((fraction) => fraction * 100),
  range: [0, 100],
  ticks: [0, 50, 100],
  format: (value) => (value === 100 ? '100 %' : String(value)),
};
