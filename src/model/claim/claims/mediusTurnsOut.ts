import { MUSCLES_OF } from '../../anatomy/muscleGroups';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../anatomy/names';
import { MUSCLES } from '../../muscle/geometry';
import type { Repetition } from '../../result';
import type { Claim } from '../claim';

type Name = 'inwardShare' | 'leastOutward' | 'leastExtension' | 'overMaximus';

const ROTATION = MOMENT_ARM_COORDINATES.indexOf('hip_rotation_r');

/** [sample] mean arm that turns the thigh outward, over the muscle's parts. */
function outwardArms({ muscles, sampleCount }: Repetition): number[] {
  const columns = MUSCLES_OF.gluteusMedius.map((name) => MUSCLES.indexOf(name));
  const at = (i: number, m: number) => -muscles.momentArms[(i * MUSCLES.length + m) * MOMENT_ARM_COUNT + ROTATION];
  return Array.from({ length: sampleCount }, (_, i) => columns.reduce((sum, m) => sum + at(i, m) / columns.length, 0));
}

export const mediusTurnsOut: Claim<Name> = {
  id: 'medius-turns-out',
  statement: 'Gluteus medius also extends the hip, and turns the thigh outward while it does.',
  rule: 'In the leg press: agrees where both arms stay above 0 all the way; disagrees where it turns inward in more than half of the repetition, or its mean extension arm is under 25 % of gluteus maximus’; partly in between.',
  figures: {
    inwardShare: { label: 'Share of the repetition in which it turns inward', unit: 'share' },
    leastOutward: { label: 'Least outward arm', unit: 'arm' },
    leastExtension: { label: 'Least extension arm', unit: 'arm' },
    overMaximus: { label: 'Mean extension arm over that of gluteus maximus', unit: 'share' },
  },
  measure: (inquiry) => {
    const press = inquiry.repetition('leg-press');
    if (!press) return { inwardShare: null, leastOutward: null, leastExtension: null, overMaximus: null };
    const arms = outwardArms(press);
    const { gluteusMedius: medius, gluteusMaximus: maximus } = press.metrics;
    return {
      inwardShare: arms.filter((arm) => arm < 0).length / arms.length,
      leastOutward: Math.min(...arms),
      leastExtension: medius.extensionArm.min,
      overMaximus: medius.extensionArm.mean / maximus.extensionArm.mean,
    };
  },
  judge: ({ inwardShare, leastOutward, leastExtension, overMaximus }) => {
    if (inwardShare > 0.5 || overMaximus < 0.25) return 'disagrees';
    return leastOutward > 0 && leastExtension > 0 ? 'agrees' : 'partly';
  },
  meaning: {
    agrees: 'It extends and turns outward all the way.',
    partly: 'It does so in part of the repetition only.',
    disagrees: 'In the leg press it mostly turns the thigh inward, or hardly extends the hip beside gluteus maximus.',
  },
  evidence: [
    {
      side: 'against',
      citation: 'Delp 1999, J Biomech 32:493',
      n: '4 cadavers',
      effect: '15 of 18 muscle compartments turn toward internal rotation as the hip bends',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'Johnson & Hoffman 2010, J Sport Rehabil 19:12',
      n: '30',
      effect: 'internal rotation torque rises with flexion (10, 40, 90°), external torque does not change',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'J Phys Ther Sci 2012;24:863',
      n: '20',
      effect: 'the same at three angles of flexion',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Plotkin 2023, Front Physiol 14:1279170',
      n: '34',
      effect: 'medius and minimus grew little from squat or thrust; difference −1.8 ± 1.5 cm²',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
