import { MUSCLES_OF } from '../../anatomy/muscleGroups';
import type { Claim } from '../claim';
import { lowAndHigh, SHOWN_LOW_AND_HIGH } from '../footHeights';
import type { Inquiry } from '../inquiry';
import { changeAtEqualAngle, forceOf } from '../readings';

type Name = 'squareLeast' | 'squareMost' | 'freeLeast' | 'freeMost';

/** A change this small, as a share, counts as none. DEFAULT. */
const CLEAR = 0.05;

function change(inquiry: Inquiry, push: 'square' | 'free') {
  const both = lowAndHigh(inquiry, push);
  if (!both) return null;
  const over = (of: (typeof both)['low']) => ({
    angle: of.repetition.trunkThighFlexion,
    value: forceOf(of, MUSCLES_OF.gluteusMaximus),
  });
  return changeAtEqualAngle(over(both.low), over(both.high));
}

export const feetHighForGlutes: Claim<Name> = {
  id: 'feet-high-for-glutes',
  statement: 'Feet higher on the plate ask more of the hip and of the muscles behind it.',
  rule: 'Feet at 12 and 27 cm, the same plates, compared at equal thigh–trunk angles: agrees where the force of gluteus maximus rises by 5 % or more at every angle, with the push square to the sole and with it free; partly where it does in one of the two; disagrees where in neither.',
  figures: {
    squareLeast: { label: 'Push square to the sole, least change', unit: 'change' },
    squareMost: { label: 'Push square to the sole, most', unit: 'change' },
    freeLeast: { label: 'Push free, least change', unit: 'change' },
    freeMost: { label: 'Push free, most', unit: 'change' },
  },
  measure: (inquiry) => {
    const [square, free] = [change(inquiry, 'square'), change(inquiry, 'free')];
    return {
      squareLeast: square?.least,
      squareMost: square?.most,
      freeLeast: free?.least,
      freeMost: free?.most,
    };
  },
  judge: ({ squareLeast, freeLeast }) => {
    const rising = [squareLeast, freeLeast].filter((least) => least >= CLEAR).length;
    return rising === 2 ? 'agrees' : rising === 1 ? 'partly' : 'disagrees';
  },
  meaning: {
    agrees: 'Gluteus maximus works harder at every angle, however the feet push.',
    partly: 'Only under one of the two: whether it helps depends on how the feet push.',
    disagrees: 'At equal angles gluteus maximus does not work clearly harder.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Da Silva 2008, JSCR 22:1059',
      n: '14 women',
      effect: 'gluteus maximus EMG higher with high feet at 80 % of 1RM, not at 40 %; size not told',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'Escamilla 2001, MSSE 33:1552',
      n: '10',
      effect: 'forces at the knee the same for high and low; hamstrings more only in a wide, high stance',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Martín-Fuentes 2020, IJERPH 17:4626, review',
      n: '',
      effect: 'finds what is known about technique not compelling',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Gruben 2003, Motor Control 7:362',
      n: '11',
      effect: 'seated people push along lines through one point above and ahead of the hip, wherever the pedal is',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: SHOWN_LOW_AND_HIGH,
};
