import { computeLoads } from '../load/computeLoads';
import { extension } from '../load/extension';
import { coordinateSamples } from '../metric/coordinateSamples';
import type { NoRepetition, Repetition, Setup } from '../result';
import { type MapEntry, mapSetting } from './settingMap';

/** What a repetition with one value of a mapped setting reads, as small as a worker can hand it over. Plain data. */
export interface PossibleRow {
  readonly kind: 'possible';
  readonly value: number;
  /** [sample] true hip flexion, rad. */
  readonly hipFlexion: Float64Array;
  /** [sample] pelvis on torso, rad. */
  readonly pelvisPosteriorTilt: Float64Array;
  /** [sample] hip extension arm of gluteus maximus, m. */
  readonly extensionArms: Float64Array;
  /** [sample] fiber length of gluteus maximus over its optimal one. */
  readonly normalizedFiberLengths: Float64Array;
  readonly ends: Repetition['ends'];
}

/** A value with which this body has no repetition, and why. */
interface ImpossibleRow extends Pick<NoRepetition, 'reason' | 'by'> {
  readonly kind: 'impossible';
  readonly value: number;
}

export type MapRow = PossibleRow | ImpossibleRow;

/** Extension moments of a row that muscles must give, N·m of one leg [sample]. */
export interface MapLoads {
  readonly hipMoment: Float64Array;
  readonly kneeMoment: Float64Array;
}

const HIP = 0;
const KNEE = 3;

/** What needs no forces, of every value. */
export function mapRows(setup: Setup, key: string, values: readonly number[]): MapRow[] {
  return mapSetting(setup, key, values).map(rowOf);
}

/** Moments with one value; null where there is no repetition. */
export function mapLoads(setup: Setup, key: string, value: number): MapLoads | null {
  const [{ result }] = mapSetting(setup, key, [value]);
  if (result.kind !== 'repetition') return null;
  const loads = computeLoads(result);
  return { hipMoment: extension(loads, HIP), kneeMoment: extension(loads, KNEE) };
}

function rowOf({ value, result }: MapEntry): MapRow {
  if (result.kind !== 'repetition') return { kind: 'impossible', value, reason: result.reason, by: result.by };
  const { extensionArms, normalizedFiberLengths } = result.metrics.gluteusMaximus;
  return {
    kind: 'possible',
    value,
    hipFlexion: coordinateSamples(result, 'hip_flexion_r'),
    pelvisPosteriorTilt: result.pelvisPosteriorTilt,
    extensionArms,
    normalizedFiberLengths,
    ends: result.ends,
  };
}
