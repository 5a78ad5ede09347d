import { activeExtension } from '../../load/extension';
import { degrees } from '../../setting';
import type { Claim } from '../claim';
import type { Inquiry } from '../inquiry';

type Name = 'thrustTop' | 'buckTop' | 'pullTop' | 'thrustLeft' | 'buckLeft' | 'pullLeft';

const HIP = 0;
/** Straight enough to be called extended, rad, and the share of its peak below which a moment is small. DEFAULT. */
const EXTENDED = degrees(5);
const SMALL = 0.4;

/** Thigh–trunk at the top, and what is left there of the largest active hip moment. */
function topOf(inquiry: Inquiry, exercise: string) {
  const loaded = inquiry.loaded(exercise);
  if (!loaded) return { top: null, left: null };
  const { repetition, loads } = loaded;
  const half = (repetition.sampleCount - 1) / 2;
  const active = activeExtension(loads, HIP)[half];
  return { top: repetition.metrics.trunkThighFlexion.top, left: active / loads.metrics.peakHipActive.value };
}

export const bridgesReachExtension: Claim<Name> = {
  id: 'bridges-reach-extension',
  statement: 'Hip buck, hip thrust and cable pull-through serve the glutes better, as they reach extension.',
  rule: 'Agrees where all three end within 5° of straight and keep 40 % or more of their largest active hip moment there; partly where at least one ends so; disagrees where none does.',
  figures: {
    thrustTop: { label: 'Hip thrust, thigh–trunk at the top', unit: 'rad' },
    buckTop: { label: 'Hip buck, the same', unit: 'rad' },
    pullTop: { label: 'Pull-through, the same', unit: 'rad' },
    thrustLeft: { label: 'Hip thrust, moment left at the top', unit: 'share' },
    buckLeft: { label: 'Hip buck, moment left', unit: 'share' },
    pullLeft: { label: 'Pull-through, moment left', unit: 'share' },
  },
  measure: (inquiry) => {
    const [thrust, buck, pull] = ['hip-thrust', 'hip-buck', 'pull-through'].map((id) => topOf(inquiry, id));
    return {
      thrustTop: thrust.top,
      buckTop: buck.top,
      pullTop: pull.top,
      thrustLeft: thrust.left,
      buckLeft: buck.left,
      pullLeft: pull.left,
    };
  },
  judge: ({ thrustTop, buckTop, pullTop, thrustLeft, buckLeft, pullLeft }) => {
    const reaching = [thrustTop, buckTop, pullTop].filter((top) => top <= EXTENDED).length;
    if (reaching === 0) return 'disagrees';
    return reaching === 3 && Math.min(thrustLeft, buckLeft, pullLeft) >= SMALL ? 'agrees' : 'partly';
  },
  meaning: {
    agrees: 'They get straight and are still hard there.',
    partly: 'Either not all of them get straight, or little is asked of the hip where they do.',
    disagrees: 'None of them gets straight as it is set.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Brazil 2021, PLoS ONE 16:e0249307',
      n: '19',
      effect: 'thrusts at 70 % of 1RM end near full extension; the hip moment falls through the lift',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'Bezodis 2017, ISBS 35:184',
      n: '7',
      effect: 'peak of 3.13 ± 0.48 N·m/kg near 90° of hip flexion, extending throughout',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'gap',
      citation: 'hip buck',
      n: '',
      effect: 'no definition and no study found; the movement here is our reading',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: 'hip-thrust', settings: {} }, right: { exercise: 'pull-through', settings: {} } },
};
