import { Color } from 'three';
import { formatNumber } from '../../../display/numbers';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../../model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../../../model/muscle/geometry';
import type { Coloring } from '../../../state/types';
import { type Instant, valueAt } from '../../base/instant';
import { type Ramp, rampColor, rampOf } from './ramps';

/** How a coloring gives a muscle its color. */
export interface ColorRule {
  readonly name: Coloring;
  /** In words, for the legend. */
  readonly label: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly ramp: Ramp | null;
  /** Values at both ends of the ramp, and how people read them. */
  readonly range: readonly [number, number];
  readonly ends: readonly [string, string];
  readonly shortEnds: readonly [string, string];
  /** How a value is read beside its muscle; '' where it already has a label. */
  readonly say: (value: number) => string;
  /** The muscle's value at an instant, null where it has none. */
  readonly valueOf: (instant: Instant, muscle: number, values?: Float64Array) => number | null;
}

/** Five stops whose lightness falls steadily: readable in gray and for every kind of color vision. */
const RED = rampOf(['#d9b9a6', '#cf8f79', '#c2604f', '#a8323a', '#7d1230']);
/** Two hands: blue for pulling the thigh forward, rust for pulling it back, equally far from a gray that no bone has. */
const TWO_WAY = rampOf(['#14509b', '#c3c4c7', '#8d2d10']);

const HIP_FLEXION = MOMENT_ARM_COORDINATES.indexOf('hip_flexion_r');

export const COLOR_RULES: Readonly<Record<Coloring, ColorRule>> = {
  anatomy: {
    name: 'anatomy',
    label: 'Muscles in plain color, glutes stronger',
    short: 'Plain',
    ramp: null,
    range: [0, 1],
    ends: ['', ''],
    shortEnds: ['', ''],
    say: () => '',
    valueOf: () => null,
  },
  'fiber-length': {
    name: 'fiber-length',
    label: 'Fiber length, × optimal',
    short: 'Length, × opt.',
    ramp: RED,
    range: [0.5, 1.5],
    ends: ['0.5', '1.5'],
    shortEnds: ['0.5', '1.5'],
    say: (value) => `${formatNumber(value, 2)} ×`,
    valueOf: (instant, muscle) =>
      valueAt(instant, instant.repetition.muscles.normalizedFiberLengths, MUSCLE_COUNT, muscle),
  },
  'hip-arm': {
    name: 'hip-arm',
    label: 'Moment arm at the hip',
    short: 'Hip arm',
    ramp: TWO_WAY,
    range: [-0.07, 0.07],
    ends: ['flexes 70', '70 mm extends'],
    shortEnds: ['−70', '70 mm'],
    say: () => '',
    valueOf: (instant, muscle) => {
      const arm = valueAt(
        instant,
        instant.repetition.muscles.momentArms,
        MUSCLE_COUNT * MOMENT_ARM_COUNT,
        muscle * MOMENT_ARM_COUNT + HIP_FLEXION,
      );
      // a muscle that does not pass the hip has no arm there, not one of nothing
      return arm === 0 ? null : -arm;
    },
  },
  activation: {
    name: 'activation',
    label: 'Estimated activation',
    short: 'Activation',
    ramp: RED,
    range: [0, 1],
    ends: ['0', '100 %'],
    shortEnds: ['0', '100 %'],
    say: (value) => `${formatNumber(100 * value)} % active`,
    valueOf: (instant, muscle, values) => (values?.length ? valueAt(instant, values, MUSCLE_COUNT, muscle) : null),
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

/** How muscles are colored: by which rule, and the values it goes by if they do not belong to the repetition itself. */
export interface RuleNow {
  readonly rule: ColorRule;
  readonly values?: Float64Array | undefined;
}

/** Writes a muscle's color at an instant, in linear light. */
export function colorMuscle({ rule, values }: RuleNow, instant: Instant, muscle: number, out: Color): Color {
  const value = rule.valueOf(instant, muscle, values);
  if (value === null || !rule.ramp) return out.copy(PLAIN[muscle]);
  const [low, high] = rule.range;
  return rampColor(rule.ramp, (value - low) / (high - low), out);
}
