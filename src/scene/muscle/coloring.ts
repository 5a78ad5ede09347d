import { Color } from 'three';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../../model/muscle/geometry';
import { curveAt, type Moment } from '../stage/moment';
import { type Ramp, rampColor, rampOf } from './ramps';

/** What the muscles' color says. */
export type ColoringName = 'anatomy' | 'fiber-length' | 'hip-arm' | 'activation';

export interface Coloring {
  readonly name: ColoringName;
  /** In words, for the legend. */
  readonly label: string;
  readonly ramp: Ramp | null;
  /** Values at both ends of the ramp, and how people read them. */
  readonly range: readonly [number, number];
  readonly ends: readonly [string, string];
  /** The muscle's value at a moment, null where it has none. */
  readonly valueOf: (moment: Moment, muscle: number, values?: Float64Array) => number | null;
}

/** Five stops whose lightness falls steadily: readable in gray and for every kind of color vision. */
const RED = rampOf(['#d9b9a6', '#cf8f79', '#c2604f', '#a8323a', '#7d1230']);
/** Two hands: blue-gray for pulling the thigh forward, red for pulling it back; lightest at nothing. */
const TWO_WAY = rampOf(['#2f4b63', '#6f8b9c', '#ded3c6', '#c2604f', '#7d1230']);

const HIP_FLEXION = MOMENT_ARM_COORDINATES.indexOf('hip_flexion_r');

export const COLORINGS: Readonly<Record<ColoringName, Coloring>> = {
  anatomy: {
    name: 'anatomy',
    label: 'Muscles in plain color, glutes stronger',
    ramp: null,
    range: [0, 1],
    ends: ['', ''],
    valueOf: () => null,
  },
  'fiber-length': {
    name: 'fiber-length',
    label: 'Fiber length, × optimal',
    ramp: RED,
    range: [0.5, 1.5],
    ends: ['0.5', '1.5'],
    valueOf: (moment, muscle) =>
      curveAt(moment, moment.repetition.muscles.normalizedFiberLengths, MUSCLE_COUNT, muscle),
  },
  'hip-arm': {
    name: 'hip-arm',
    label: 'Moment arm at the hip',
    ramp: TWO_WAY,
    range: [-0.07, 0.07],
    ends: ['flexes 70', '70 mm extends'],
    valueOf: (moment, muscle) =>
      -curveAt(
        moment,
        moment.repetition.muscles.momentArms,
        MUSCLE_COUNT * MOMENT_ARM_COUNT,
        muscle * MOMENT_ARM_COUNT + HIP_FLEXION,
      ),
  },
  activation: {
    name: 'activation',
    label: 'Estimated activation',
    ramp: RED,
    range: [0, 1],
    ends: ['0', '100 %'],
    valueOf: (moment, muscle, values) => (values?.length ? curveAt(moment, values, MUSCLE_COUNT, muscle) : null),
  },
};

const GLUTE = new Color('#98363a');
const FLESH = new Color('#b97464');
const PLAIN: readonly Color[] = MUSCLES.map((name) => plainColor(name));

/** Flesh with a little variety, so that neighbours can be told apart; glutes deeper. */
function plainColor(name: string): Color {
  const isGlute = name.startsWith('glmax') || name.startsWith('glmed') || name.startsWith('glmin');
  const color = (isGlute ? GLUTE : FLESH).clone();
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 997;
  return isGlute ? color : color.offsetHSL(0, 0, ((hash % 7) - 3) * 0.011);
}

/** Writes a muscle's color at a moment, in linear light. */
export function colorMuscle(
  coloring: Coloring,
  moment: Moment,
  muscle: number,
  out: Color,
  values?: Float64Array,
): Color {
  const value = coloring.valueOf(moment, muscle, values);
  if (value === null || !coloring.ramp) return out.copy(PLAIN[muscle]);
  const [low, high] = coloring.range;
  return rampColor(coloring.ramp, (value - low) / (high - low), out);
}
