import { formatDegrees } from '../../display/numbers';
import { metersToCm, metersToMm, radToDeg } from '../../display/units';
import { coordinateSamples } from '../../model/metric/coordinateSamples';
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

export const CENTIMETERS: Quantity = {
  symbol: 'cm',
  spoken: 'centimeters',
  decimals: 1,
  chipSuffix: '',
  tickSteps: [5, 10, 20, 50],
  fromModel: metersToCm,
  fileUnit: 'm',
  toFile: (value) => value,
};

export const NEWTON_METERS: Quantity = {
  symbol: 'N·m',
  spoken: 'newton meters',
  decimals: 0,
  chipSuffix: '',
  tickSteps: [25, 50, 100, 200, 500],
  fromModel: (value) => value,
  fileUnit: 'Nm',
  toFile: (value) => value,
};

export const NEWTON_METERS_PER_KG: Quantity = {
  symbol: 'N·m/kg',
  spoken: 'newton meters for each kilogram of body mass',
  decimals: 2,
  chipSuffix: '',
  tickSteps: [0.5, 1],
  fromModel: (value) => value,
  fileUnit: 'Nm/kg',
  toFile: (value) => value,
};

export const PERCENT: Quantity = {
  symbol: '%',
  spoken: 'percent',
  decimals: 0,
  chipSuffix: '',
  tickSteps: [25, 50],
  fromModel: (value) => value * 100,
  fileUnit: '',
  toFile: (value) => value,
};

/** Fiber length over optimal fiber length. */
export const TIMES_OPTIMAL: Quantity = {
  symbol: '× optimal',
  spoken: 'times optimal length',
  decimals: 2,
  chipSuffix: '',
  tickSteps: [0.25, 0.5, 1],
  fromModel: (value) => value,
  fileUnit: '',
  toFile: (value) => value,
};

/** Both exercises on the scale of every hip angle; curves run back and forth over it. */
export const HIP_ANGLE_AXIS: Axis = {
  column: 'hip_flexion_r_deg',
  name: 'Hip joint flexion',
  word: 'hip angle',
  definition: 'True hip flexion, femur on pelvis, deg; + flexion.',
  isClock: false,
  of: (charted) => coordinateSamples(charted, 'hip_flexion_r').map(radToDeg),
  range: [-20, 145],
  ticks: [0, 45, 90, 135],
  fineTicks: [-15, 0, 15, 30, 45, 60, 75, 90, 105, 120, 135],
  caption: 'Hip joint flexion, °',
  format: formatDegrees,
};

export const KNEE_ANGLE_AXIS: Axis = {
  ...HIP_ANGLE_AXIS,
  column: 'knee_angle_r_deg',
  name: 'Knee flexion',
  word: 'knee angle',
  definition: 'Knee flexion, 0 when straight, deg.',
  of: (charted) => coordinateSamples(charted, 'knee_angle_r').map(radToDeg),
  range: [-10, 130],
  fineTicks: [0, 15, 30, 45, 60, 75, 90, 105, 120],
  ticks: [0, 45, 90],
  caption: 'Knee flexion, °',
};

export const ANKLE_ANGLE_AXIS: Axis = {
  ...HIP_ANGLE_AXIS,
  column: 'ankle_angle_r_deg',
  name: 'Ankle dorsiflexion',
  word: 'ankle angle',
  definition: 'Ankle angle, deg; + dorsiflexion.',
  of: (charted) => coordinateSamples(charted, 'ankle_angle_r').map(radToDeg),
  range: [-45, 45],
  fineTicks: [-45, -30, -15, 0, 15, 30, 45],
  ticks: [-30, 0, 30],
  caption: 'Ankle dorsiflexion, °',
};

export const REPETITION_AXIS: Axis = {
  column: 'rep_percent',
  name: 'Share of the repetition',
  word: 'repetition',
  definition: 'Share of the repetition: 0 at the flexed end, 50 at the extended end, 100 back at the flexed end, %.',
  isClock: true,
  of: (repetition) => repetition.fraction.map((fraction) => fraction * 100),
  range: [0, 100],
  ticks: [0, 50, 100],
  fineTicks: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  caption: 'Repetition: bottom at 0 and 100 %, top at 50 %',
  format: (value) => (value === 100 ? '100 %' : String(value)),
};
