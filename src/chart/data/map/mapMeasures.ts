import { betweenSamples } from '../../../display/betweenSamples';
import type { MapQuantity } from '../../../display/mapChoices';
import { formatNumber } from '../../../display/numbers';
import { LEAST_KNEE_MOMENT } from '../../../model/load/loads';
import type { MapLoads, PossibleRow } from '../../../model/search/mapRow';
import type { Quantity } from '../definition';
import { DEGREES, MILLIMETERS, NEWTON_METERS, TIMES_OPTIMAL } from '../quantities';
import { withUnit } from '../sentences';

/** What the color of a map tells. */
export interface MapMeasure {
  readonly label: string;
  /** Stands in front of a value: "arm 42 mm". */
  readonly word: string;
  readonly quantity: Quantity;
  /** Column in the data file, unit included. */
  readonly column: string;
  readonly definition: string;
  /** Whether it needs forces, which come later. */
  readonly needsLoads: boolean;
  /** In the model's unit; null where there is none. `fraction` of the repetition, 0 … 1. */
  readonly at: (row: PossibleRow, fraction: number, loads: MapLoads | null) => number | null;
  /** A shown value with its unit: "42 mm". */
  readonly format: (value: number) => string;
  /** Fixed ends and marks of a scale on which equal factors look equal; absent where the scale is even and follows the values. */
  readonly factors?: readonly number[];
  /** What is said where a value is null although the posture exists. */
  readonly absence?: string;
}

type Given = Pick<MapMeasure, 'label' | 'word' | 'quantity' | 'column' | 'definition'>;

/** Of the posture alone. */
function ofPosture(given: Given, samples: (row: PossibleRow) => Float64Array): MapMeasure {
  const { quantity } = given;
  return {
    ...given,
    needsLoads: false,
    at: (row, fraction) => betweenSamples(samples(row), fraction),
    format: (value) => withUnit(value, quantity),
  };
}

/** Hip over knee; null where the knee has next to nothing to do. */
function hipToKnee({ hipMoment, kneeMoment }: MapLoads, fraction: number): number | null {
  const knee = betweenSamples(kneeMoment, fraction);
  return knee < LEAST_KNEE_MOMENT ? null : betweenSamples(hipMoment, fraction) / knee;
}

/** Hip moment for one of the knee. */
const TO_ONE: Quantity = {
  symbol: 'to 1',
  spoken: 'to 1',
  decimals: 2,
  chipSuffix: '',
  tickSteps: [1],
  fromModel: (value) => value,
  fileUnit: '',
  toFile: (value) => value,
};

export const MAP_MEASURES: Readonly<Record<MapQuantity, MapMeasure>> = {
  arm: ofPosture(
    {
      label: 'Gluteus maximus arm',
      word: 'arm',
      quantity: MILLIMETERS,
      column: 'glmax.extension_moment_arm_m',
      definition: 'Hip extension moment arm of gluteus maximus, its three parts weighted by their force; + extends.',
    },
    ({ extensionArms }) => extensionArms,
  ),
  length: ofPosture(
    {
      label: 'Gluteus maximus fiber length',
      word: 'fibers',
      quantity: TIMES_OPTIMAL,
      column: 'glmax.normalized_fiber_length',
      definition: 'Fiber length of gluteus maximus over its optimal fiber length, three parts weighted by their force.',
    },
    ({ normalizedFiberLengths }) => normalizedFiberLengths,
  ),
  moment: {
    label: 'Hip moment',
    word: 'hip',
    quantity: NEWTON_METERS,
    column: 'demand.hip_extension_Nm',
    definition: 'Hip extension moment the muscles of one leg must give; + extends.',
    needsLoads: true,
    at: (_, fraction, loads) => loads && betweenSamples(loads.hipMoment, fraction),
    format: (value) => withUnit(value, NEWTON_METERS),
  },
  ratio: {
    label: 'Hip : knee moment',
    word: 'hip : knee',
    quantity: TO_ONE,
    column: 'demand.hip_to_knee',
    definition: `Hip extension moment over knee extension moment of one leg; empty where the knee needs less than ${LEAST_KNEE_MOMENT} N·m.`,
    needsLoads: true,
    at: (_, fraction, loads) => loads && hipToKnee(loads, fraction),
    format: (value) => `${formatNumber(value, Math.abs(value) < 10 ? 1 : 0)} : 1`,
    factors: [0.25, 0.5, 1, 2, 4, 8],
    absence: `no ratio, the knee needs less than ${LEAST_KNEE_MOMENT} N·m`,
  },
  pelvis: ofPosture(
    {
      label: 'Pelvis tilt',
      word: 'pelvis',
      quantity: DEGREES,
      column: 'pelvis_posterior_tilt_deg',
      definition: 'Pelvis on the torso, deg; + rolls under, which bends the lower back.',
    },
    ({ pelvisPosteriorTilt }) => pelvisPosteriorTilt,
  ),
};
