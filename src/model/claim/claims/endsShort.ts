import { degrees } from '../../setting';
import type { Claim } from '../claim';

type Name = 'pressTop' | 'thrustTop';

/** From here on people call it short of extension, rad. DEFAULT. */
const SHORT = degrees(10);

export const endsShort: Claim<Name> = {
  id: 'ends-short',
  statement: 'A leg press ends well before the hip is straight.',
  rule: 'Agrees where thigh and trunk are still more than 10° apart from straight at the top; partly up to 10°; disagrees at 0° or beyond.',
  figures: {
    pressTop: { label: 'Leg press, thigh–trunk at the top', unit: 'rad' },
    thrustTop: { label: 'Hip thrust, thigh–trunk at the top', unit: 'rad' },
  },
  measure: (inquiry) => ({
    pressTop: inquiry.repetition('leg-press')?.metrics.trunkThighFlexion.top,
    thrustTop: inquiry.repetition('hip-thrust')?.metrics.trunkThighFlexion.top,
  }),
  judge: ({ pressTop }) => (pressTop > SHORT ? 'agrees' : pressTop > 0 ? 'partly' : 'disagrees'),
  meaning: {
    agrees: 'Backrest and rail leave the hip bent when the knees are straight.',
    partly: 'It comes within a few degrees of straight.',
    disagrees: 'On this machine the hip gets straight.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'own planar geometry of rail, backrest and legs',
      n: '',
      effect: 'a rail of 45° and a backrest of 30° leave 83 to 103°',
      provenance: 'COMPUTED',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Brazil 2021, PLoS ONE 16:e0249307',
      n: '19',
      effect: 'hip thrusts end near full extension',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'leg-press', settings: {} }, right: { exercise: 'hip-thrust', settings: {} } },
};
