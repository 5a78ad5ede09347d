import type { Claim } from '../claim';

type Name = 'low' | 'high' | 'press' | 'thrust' | 'deadlift';

/** Growth from full against partial range over all trials, as a standardized difference: 95 % interval (Wolf 2023). */
const POOLED = { low: -0.01, high: 0.27 } as const;

export const fullRangeWins: Claim<Name> = {
  id: 'full-range-wins',
  statement: 'Training over the full range beats part of it; stretch alone is not what counts.',
  rule: 'By the pooled interval of growth from full against partial range: agrees where all of it lies above 0, disagrees where all of it lies below, partly while it holds 0. The model adds only how much of the range each exercise covers.',
  figures: {
    low: { label: 'Pooled effect of full range, from', unit: 'ratio' },
    high: { label: 'to', unit: 'ratio' },
    press: { label: 'Leg press, thigh–trunk range', unit: 'rad' },
    thrust: { label: 'Hip thrust', unit: 'rad' },
    deadlift: { label: 'Romanian deadlift', unit: 'rad' },
  },
  measure: (inquiry) => {
    const range = (exercise: string) => {
      const span = inquiry.repetition(exercise)?.metrics.trunkThighFlexion;
      return span ? span.bottom - span.top : null;
    };
    return {
      ...POOLED,
      press: range('leg-press'),
      thrust: range('hip-thrust'),
      deadlift: range('romanian-deadlift'),
    };
  },
  judge: ({ low, high }) => (low > 0 ? 'agrees' : high < 0 ? 'disagrees' : 'partly'),
  meaning: {
    agrees: 'Over all trials full range gives more growth.',
    partly:
      'Full range beats the short end of it; the long end does about as well. For gluteus maximus in a leg press nobody has looked.',
    disagrees: 'Over all trials part of the range gives more growth.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Pallarés 2021, Scand J Med Sci Sports, review',
      n: '16 studies',
      effect: 'lower-limb growth 0.88 for full range, mostly against short-length partials',
      provenance: 'FOUND',
      confidence: 'medium',
    },
    {
      side: 'for',
      citation: 'Kubo 2019, EJAP 119:1933',
      n: '17',
      effect: 'deep against half squats: gluteus maximus +6.7 against +2.2 %, adductors +6.2 against +2.7 %',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Wolf 2023, IJSC 3, review',
      n: '',
      effect: 'full against partial 0.13 [−0.01, 0.27]; against long-length partials −0.28 [−0.81, 0.16]',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Varovic 2025, SportRxiv 464, review',
      n: '12 studies',
      effect: 'longer against shorter lengths 0.04, 0.07, 0.09; every interval holds 0',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Wolf 2025, PeerJ 13:e18904',
      n: '30',
      effect: 'long-length partials as good as full range, trained people, arms',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'leg press to 100° of the knee against full, told by strengthscience.co',
      n: '23',
      effect: 'quadriceps thickness no different; glutes not measured',
      provenance: 'FOUND-2ND',
      confidence: 'medium',
    },
    {
      side: 'against',
      citation: 'Pedrosa 2022, EJSS 22',
      n: '45',
      effect: 'knee extension: the first half at least as good as full range, both above the last half',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
