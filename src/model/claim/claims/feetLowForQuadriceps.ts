import { MUSCLES_OF } from '../../anatomy/muscleGroups';
import { coordinateSamples } from '../../metric/coordinateSamples';
import type { Claim } from '../claim';
import { lowAndHigh, SHOWN_LOW_AND_HIGH } from '../footHeights';
import { changeAtEqualAngle, forceOf } from '../readings';

type Name = 'least' | 'most' | 'kneeLeast' | 'kneeMost';

/** A change this small, as a share, counts as none. DEFAULT. */
const CLEAR = 0.05;

export const feetLowForQuadriceps: Claim<Name> = {
  id: 'feet-low-for-quadriceps',
  statement: 'For the quadriceps the feet are better low on the plate.',
  rule: 'Feet at 12 and 27 cm, the same plates, the push square to the sole, compared at equal thigh–trunk angles: agrees where high feet take 5 % or more off the force of the vasti at every angle; partly where at some; disagrees where at none.',
  figures: {
    least: { label: 'Vasti with high feet at equal thigh–trunk, from', unit: 'change' },
    most: { label: 'to', unit: 'change' },
    kneeLeast: { label: 'The same at equal knee angles, from', unit: 'change' },
    kneeMost: { label: 'to', unit: 'change' },
  },
  measure: (inquiry) => {
    const both = lowAndHigh(inquiry, 'square');
    const over = (of: NonNullable<typeof both>['low'], angle: Float64Array) => ({
      angle,
      value: forceOf(of, MUSCLES_OF.vasti),
    });
    const byHip =
      both &&
      changeAtEqualAngle(
        over(both.low, both.low.repetition.trunkThighFlexion),
        over(both.high, both.high.repetition.trunkThighFlexion),
      );
    const byKnee =
      both &&
      changeAtEqualAngle(
        over(both.low, coordinateSamples(both.low.repetition, 'knee_angle_r')),
        over(both.high, coordinateSamples(both.high.repetition, 'knee_angle_r')),
      );
    return {
      least: byHip?.least,
      most: byHip?.most,
      kneeLeast: byKnee?.least,
      kneeMost: byKnee?.most,
    };
  },
  judge: ({ least, most }) => (most <= -CLEAR ? 'agrees' : least <= -CLEAR ? 'partly' : 'disagrees'),
  meaning: {
    agrees: 'At the same depth of the hip, high feet relieve the vasti all the way.',
    partly: 'High feet relieve the vasti in part of the range only.',
    disagrees: 'At equal depth the vasti are not clearly relieved.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Da Silva 2008, JSCR 22:1059',
      n: '14 women',
      effect: 'rectus femoris and vastus lateralis EMG higher with low feet at 80 % of 1RM',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'for',
      citation: 'Harandi 2013, 20th Iranian Conf Biomed Eng, 59–64',
      n: '6',
      effect:
        'computed forces of all four knee extensors smaller with high feet, at 30 and 70 % of the maximum (p < 0.05)',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'against',
      citation: 'Escamilla 2001, MSSE 33:1552',
      n: '10',
      effect: 'no difference',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Martín-Fuentes 2020, IJERPH 17:4626, review',
      n: '',
      effect: 'quadriceps activity rises as the knee bends',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: SHOWN_LOW_AND_HIGH,
};
