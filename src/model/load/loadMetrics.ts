import { MUSCLES_OF } from '../anatomy/muscleGroups';
import { MOMENT_ARM_COUNT } from '../anatomy/names';
import type { ContactName } from '../exercise/contact/forces';
import type { LengthShares } from '../metric/metrics';
import { MID_LENGTH } from '../metric/spanOf';
import { MUSCLE_COUNT, MUSCLES } from '../muscle/geometry';
import type { Repetition } from '../result';
import { JOINT_ROWS } from './equations';
import { activeExtension, extension } from './extension';
import { hipEffort } from './hipLoad';
import {
  type JointPeak,
  LEAST_KNEE_MOMENT,
  type LoadMetrics,
  type Loads,
  type MuscleGroup,
  type Peak,
  type Push,
  RESERVE_LIMIT,
  type SledPeaks,
  SUPPORT_ROWS,
  type Unsupported,
} from './loads';
import { largestShortage } from './shortage';

const MUSCLE_GROUPS: Readonly<Record<MuscleGroup, readonly string[]>> = {
  gluteusMaximus: MUSCLES_OF.gluteusMaximus,
  hamstrings: MUSCLES_OF.hamstrings,
  adductorMagnus: MUSCLES_OF.adductorMagnus,
};
const OTHER_MUSCLES = MUSCLES.filter((muscle) => !Object.values(MUSCLE_GROUPS).some((group) => group.includes(muscle)));

const HIP = 0;
const KNEE = 3;

type Forces = Omit<Loads, 'metrics' | 'residual'>;

/** What people read off the loads of a repetition; definitions in docs/model.md "Loads". */
export function computeLoadMetrics(r: Repetition, loads: Forces): LoadMetrics {
  const peakHip = jointPeak(loads, HIP);
  const peakKnee = jointPeak(loads, KNEE);
  const peakHipActive = peakOf(activeExtension(loads, HIP));
  const { share: worstReserve, shortfall } = largestShortage(r, loads);
  const given = momentsGiven(r, loads);
  return {
    peakHip,
    peakKnee,
    peakHipActive,
    peakKneeActive: peakOf(activeExtension(loads, KNEE)),
    peakLumbar: peakOf(loads.lumbarDemand),
    peakHipEffort: peakOf(hipEffort(loads)).value,
    hipToKnee: peakKnee.value < LEAST_KNEE_MOMENT ? null : peakHip.value / peakKnee.value,
    hardestWhen: lengthClass(r.metrics.gluteusMaximus.normalizedFiberLengths[peakHipActive.sample]),
    peakGluteusMaximus: peakOf(given.byActivation.gluteusMaximus),
    shares: hipShares(given),
    workUp: jointWork(r, loads),
    muscleWorkUp: muscleWork(r, loads),
    worstReserve,
    canHold: worstReserve <= RESERVE_LIMIT,
    shortfall,
    sled: 'sled' in r.movers ? sledPeaks(loads) : null,
    push: meanPush(loads),
    unsupported: largestLack(loads),
  };
}

/** Of the samples in which it moves, so that friction counts its way. */
function sledPeaks({ sledForce, sampleCount }: Forces): SledPeaks {
  const half = (sampleCount - 1) / 2;
  const rest = half > 1 ? 1 : 0;
  const largestIn = (from: number, to: number): Peak => {
    const { value, sample } = peakOf(sledForce.subarray(from, to));
    return { value, sample: sample + from };
  };
  return { up: largestIn(rest, half + 1 - rest), down: largestIn(half + rest, sampleCount - rest) };
}

function meanPush({ contacts }: Forces): Push {
  const total = (name: ContactName, of: 'normal' | 'shear') =>
    contacts.filter((c) => c.name === name).reduce((sum, c) => c[of].reduce((s, v) => s + v, sum), 0);
  const [heel, ball] = [total('heel', 'normal'), total('ball', 'normal')];
  // the feet push with the negative of the force on them
  const along = -(total('heel', 'shear') + total('ball', 'shear'));
  return { footPressure: ball / Math.max(heel + ball, 1e-9), pushDirection: Math.atan2(along, heel + ball) };
}

/** The largest lack of the repetition, moments counted over one meter as where it is found. */
function largestLack({ unsupported }: Forces): Unsupported | null {
  let most = 0;
  for (let k = 1; k < unsupported.length; k++) if (Math.abs(unsupported[k]) > Math.abs(unsupported[most])) most = k;
  const value = unsupported[most];
  const width = SUPPORT_ROWS.length;
  return value === 0 ? null : { row: SUPPORT_ROWS[most % width], sample: Math.floor(most / width), value };
}

function jointPeak(loads: Forces, coordinate: number): JointPeak {
  const peak = peakOf(extension(loads, coordinate));
  return { ...peak, passive: extension(loads, coordinate, 'passive')[peak.sample] };
}

function peakOf(values: Float64Array): Peak {
  let sample = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[sample]) sample = i;
  return { value: values[sample], sample };
}

function lengthClass(normalizedLength: number): keyof LengthShares {
  if (normalizedLength > 1 + MID_LENGTH) return 'lengthened';
  return normalizedLength < 1 - MID_LENGTH ? 'shortened' : 'mid';
}

/** Hip extension moments that muscles give, antagonists aside, N·m, one leg [sample]. */
interface Given {
  /** By activation, of each group and of the muscles of none. */
  readonly byActivation: Readonly<Record<MuscleGroup | 'others', Float64Array>>;
  readonly byStretch: Float64Array;
}

function momentsGiven(r: Repetition, loads: Forces): Given {
  const byActivation = (k: number) => loads.force[k] - loads.passiveForce[k];
  const sumOf = (names: readonly string[], force: (k: number) => number) => {
    const muscles = names.map((name) => MUSCLES.indexOf(name));
    return Float64Array.from({ length: r.sampleCount }, (_, i) =>
      muscles.reduce((sum, m) => {
        const k = i * MUSCLE_COUNT + m;
        return sum + Math.max(-r.muscles.momentArms[k * MOMENT_ARM_COUNT] * force(k), 0);
      }, 0),
    );
  };
  return {
    byActivation: {
      gluteusMaximus: sumOf(MUSCLE_GROUPS.gluteusMaximus, byActivation),
      hamstrings: sumOf(MUSCLE_GROUPS.hamstrings, byActivation),
      adductorMagnus: sumOf(MUSCLE_GROUPS.adductorMagnus, byActivation),
      others: sumOf(OTHER_MUSCLES, byActivation),
    },
    byStretch: sumOf(MUSCLES, (k) => loads.passiveForce[k]),
  };
}

/** Parts of all hip extension moment that muscles give [sample]. They sum to 1 wherever a muscle extends the hip, else to 0. */
function hipShares({ byActivation, byStretch }: Given): LoadMetrics['shares'] {
  const parts = [...Object.values(byActivation), byStretch];
  const totals = byStretch.map((_, i) => parts.reduce((sum, part) => sum + part[i], 0));
  const share = (part: Float64Array) => part.map((value, i) => (totals[i] > 0 ? value / totals[i] : 0));
  return {
    gluteusMaximus: share(byActivation.gluteusMaximus),
    hamstrings: share(byActivation.hamstrings),
    adductorMagnus: share(byActivation.adductorMagnus),
    others: share(byActivation.others),
    passive: share(byStretch),
  };
}

/** Work one leg's muscles and reserves do about its joints on the way up: Σ moment · dq, trapezoids. */
function jointWork(r: Repetition, loads: Forces): number {
  const half = (r.sampleCount - 1) / 2;
  const width = r.coordinates.length / r.sampleCount;
  let work = 0;
  for (let i = 0; i < half; i++)
    for (let j = 0; j < JOINT_ROWS; j++) {
      const mean = (loads.demand[i * JOINT_ROWS + j] + loads.demand[(i + 1) * JOINT_ROWS + j]) / 2;
      work += mean * (r.coordinates[(i + 1) * width + j] - r.coordinates[i * width + j]);
    }
  return work;
}

/** Work of each muscle on the way up, + while shortening under force. */
function muscleWork(r: Repetition, loads: Forces): Float64Array {
  const half = (r.sampleCount - 1) / 2;
  const work = new Float64Array(MUSCLE_COUNT);
  for (let i = 0; i < half; i++)
    for (let m = 0; m < MUSCLE_COUNT; m++) {
      const k = i * MUSCLE_COUNT + m;
      const mean = (loads.force[k] + loads.force[k + MUSCLE_COUNT]) / 2;
      work[m] -= mean * (r.muscles.lengths[k + MUSCLE_COUNT] - r.muscles.lengths[k]);
    }
  return work;
}
