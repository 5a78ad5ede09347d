import type { Claim } from '../claim';

type Name = 'trials' | 'pressMoment' | 'thrustMoment';

/** Trials of growth that set a hip thrust against a leg press. */
const TRIALS = 0;

export const thrustServesBetter: Claim<Name> = {
  id: 'thrust-serves-better',
  statement: 'For the glutes one is much better served by the hip thrust and its kin.',
  rule: 'Cannot say while no trial of growth set the hip thrust against the leg press; one would make it partly until it is read. What the model asks of gluteus maximus with these loads stands beside it and decides nothing.',
  figures: {
    trials: { label: 'Trials of growth, thrust against leg press', unit: 'count' },
    pressMoment: { label: 'Leg press, largest moment of gluteus maximus', unit: 'Nm' },
    thrustMoment: { label: 'Hip thrust', unit: 'Nm' },
  },
  measure: (inquiry) => {
    const moment = (exercise: string) => inquiry.loaded(exercise)?.loads.metrics.peakGluteusMaximus.value ?? null;
    return { trials: TRIALS, pressMoment: moment('leg-press'), thrustMoment: moment('hip-thrust') };
  },
  judge: ({ trials }) => (trials < 1 ? 'cannot say' : 'partly'),
  meaning: {
    'cannot say':
      'More EMG is known for the thrust; growth of the two has never been compared, and EMG did not foretell growth.',
    partly: 'There is a trial to read.',
  },
  evidence: [
    {
      side: 'context',
      citation: 'Plotkin 2023, Front Physiol 14:1279170',
      n: '34',
      effect:
        'thrust against squat: gluteus maximus −1.6 ± 2.1, −0.5 ± 1.7, −0.5 ± 2.6 cm² (lower, middle, upper; − for the thrust), no clear difference; EMG of the first session did not foretell growth',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'for',
      citation: 'Kassiano 2024, IJSC 4',
      n: '33 women',
      effect: 'thrusts added: +9.3 against +6.0 % (p 0.016), with more sets',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'for',
      citation: 'Krause Neto 2020, JSSM 19:195, review',
      n: '58 and 156',
      effect: 'mean EMG 75 ± 18 % of the maximum in thrusts, 53 ± 25 % in squats; no leg press among them',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Barbalho 2020',
      n: '',
      effect: 'left out: its data were flagged as improbable',
      provenance: 'FOUND-2ND',
      confidence: 'medium',
    },
    {
      side: 'gap',
      citation: 'hip thrust against leg press, growth',
      n: '',
      effect: 'no trial found',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
