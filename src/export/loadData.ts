import { tidyNumber } from '../display/edge';
import { lackSentences } from '../display/loadWords';
import { kilogramsOf } from '../display/sledWords';
import { type JointPeak, LEAST_KNEE_MOMENT, type Loads, type Peak } from '../model/load/loads';
import { MUSCLES } from '../model/muscle/geometry';
import type { Repetition } from '../model/result';

interface PeakData {
  readonly value_Nm: number;
  readonly rep_percent: number;
  /** What stretch gives of it there. */
  readonly passive_Nm?: number;
}

interface ForceData {
  readonly value_N: number;
  /** Mass that weighs as much. */
  readonly equivalent_kg: number;
  readonly rep_percent: number;
}

/** What the loads of a repetition come to; one leg, the lumbar moment of the whole body. */
export interface LoadData {
  readonly strength: number;
  readonly peak_hip_extension: PeakData;
  readonly peak_knee_extension: PeakData;
  readonly peak_lumbar_extension: PeakData;
  /** What activation has to give. */
  readonly peak_hip_extension_active: PeakData;
  readonly peak_knee_extension_active: PeakData;
  /** What gluteus maximus gives by activation. */
  readonly peak_gluteus_maximus: PeakData;
  /** Active demand over active capacity. */
  readonly peak_hip_effort: number;
  readonly hip_to_knee: number | null;
  /** Why there is no ratio; null where there is one. */
  readonly hip_to_knee_reason: string | null;
  readonly hardest_when: string;
  /** What both feet give the sled up its rail at most, either way; null without one. */
  readonly sled_force: { readonly up: ForceData; readonly down: ForceData } | null;
  /** Of the joints, and of each muscle, on the way up; + while shortening. */
  readonly work_up_J: number;
  readonly muscle_work_up_J: Readonly<Record<string, number>>;
  /** What this lifter or these contacts cannot hold, in words; empty where all is held. */
  readonly warnings: readonly string[];
}

export function loadData(repetition: Repetition, loads: Loads): LoadData {
  const { metrics } = loads;
  const percentAt = (sample: number) => tidyNumber(100 * repetition.fraction[sample]);
  const peak = ({ value, sample }: Peak): PeakData => ({
    value_Nm: tidyNumber(value),
    rep_percent: percentAt(sample),
  });
  const force = ({ value, sample }: Peak): ForceData => ({
    value_N: tidyNumber(value),
    equivalent_kg: tidyNumber(kilogramsOf(value)),
    rep_percent: percentAt(sample),
  });
  const jointPeak = (joint: JointPeak): PeakData => ({ ...peak(joint), passive_Nm: tidyNumber(joint.passive) });
  return {
    strength: tidyNumber(loads.strength),
    peak_hip_extension: jointPeak(metrics.peakHip),
    peak_knee_extension: jointPeak(metrics.peakKnee),
    peak_lumbar_extension: peak(metrics.peakLumbar),
    peak_hip_extension_active: peak(metrics.peakHipActive),
    peak_knee_extension_active: peak(metrics.peakKneeActive),
    peak_gluteus_maximus: peak(metrics.peakGluteusMaximus),
    peak_hip_effort: tidyNumber(metrics.peakHipEffort),
    hip_to_knee: metrics.hipToKnee === null ? null : tidyNumber(metrics.hipToKnee),
    hip_to_knee_reason:
      metrics.hipToKnee === null ? `the knee never needs ${LEAST_KNEE_MOMENT} N·m of extension` : null,
    hardest_when: metrics.hardestWhen,
    sled_force: metrics.sled && { up: force(metrics.sled.up), down: force(metrics.sled.down) },
    work_up_J: tidyNumber(metrics.workUp),
    muscle_work_up_J: Object.fromEntries(MUSCLES.map((name, m) => [name, tidyNumber(metrics.muscleWorkUp[m])])),
    warnings: lackSentences(repetition, loads, 'metric'),
  };
}
