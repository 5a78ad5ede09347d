import type { Claim } from '../claim';

type Name = 'growth' | 'p' | 'effort' | 'gluteMoment';

/** Growth of gluteus maximus from a leg press alone, and its p (trial of 2026, PubMed 41630124). */
const TRIAL = { growth: 0.154, p: 0.001 } as const;
/** A chance below this is what trials call a finding. */
const SIGNIFICANT = 0.05;

export const pressBuildsNone: Claim<Name> = {
  id: 'press-builds-none',
  statement: 'Leg presses will not build the glutes.',
  rule: 'Disagrees where a controlled trial saw gluteus maximus grow from the leg press with p under 0.05; cannot say without one. What the model asks of the hip stands beside it and decides nothing.',
  figures: {
    growth: { label: 'Growth of gluteus maximus in the trial', unit: 'change' },
    p: { label: 'its p, at most', unit: 'ratio' },
    effort: { label: 'Leg press, hip effort at most', unit: 'share' },
    gluteMoment: { label: 'Leg press, largest moment of gluteus maximus', unit: 'Nm' },
  },
  measure: (inquiry) => {
    const press = inquiry.loaded('leg-press');
    return {
      ...TRIAL,
      effort: press?.loads.metrics.peakHipEffort,
      gluteMoment: press?.loads.metrics.peakGluteusMaximus.value,
    };
  },
  judge: ({ growth, p }) => (growth > 0 && p < SIGNIFICANT ? 'disagrees' : 'cannot say'),
  meaning: {
    disagrees: 'They did, in a trial that measured it.',
    'cannot say': 'No trial shows growth clearly.',
  },
  evidence: [
    {
      side: 'against',
      citation: 'leg press against knee extension, one leg each, 2026, PubMed 41630124',
      n: '17 untrained',
      effect:
        '12 weeks at 70 % of 1RM: gluteus maximus +15.4 %, adductor magnus +6.2 % (p ≤ 0.001), by MRI; none in the other leg',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'Krause Neto 2025, Front Physiol 16:1542334, review',
      n: '11 studies',
      effect: 'gluteus maximus 0.71 [0.50, 0.91] over all exercises, leg presses named among those that work',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'Kassiano 2024, IJSC 4',
      n: '15 of 33 women',
      effect: '45° leg press with stiff-leg deadlift: thickness +6.0 %',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Stien 2021, JSSM 20:56',
      n: '15',
      effect: 'gluteus maximus EMG the same in leg press and kickback (effect 0.08)',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
