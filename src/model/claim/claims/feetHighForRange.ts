import { degrees } from '../../setting';
import type { Claim } from '../claim';
import { footHeights } from '../footHeights';
import type { Inquiry } from '../inquiry';

type Name = 'range' | 'best' | 'bestHeight' | 'gain' | 'leastTop';

/** A gain this small is none; straighter than the second counts as extended. rad, DEFAULT. */
const NO_GAIN = degrees(2);
const EXTENDED = degrees(10);

interface Try {
  readonly height: number;
  readonly range: number;
  readonly top: number;
}

/** Thigh–trunk range at every height from the present one up that gives a repetition, the present one first. */
function higher(inquiry: Inquiry): Try[] {
  const now = inquiry.repetition('leg-press')?.settings.footHeight;
  if (now === undefined) return [];
  return [now, ...footHeights().filter((height) => height > now)].flatMap((footHeight) => {
    const { bottom, top } = inquiry.repetition('leg-press', { footHeight })?.metrics.trunkThighFlexion ?? {};
    return bottom === undefined || top === undefined ? [] : [{ height: footHeight, range: bottom - top, top }];
  });
}

export const feetHighForRange: Claim<Name> = {
  id: 'feet-high-for-range',
  statement: 'Higher feet do not mend the short range of a leg press, and may make it shorter.',
  rule: 'From the present height of the feet upward: agrees where no height adds more than 2° of range; partly where one does, but the hip stays more than 10° short of straight at all of them; disagrees where one comes within 10° of straight.',
  figures: {
    range: { label: 'Range at the present height', unit: 'rad' },
    best: { label: 'Largest range from there up', unit: 'rad' },
    bestHeight: { label: 'at a foot height of', unit: 'm' },
    gain: { label: 'Gain', unit: 'rad' },
    leastTop: { label: 'Straightest top', unit: 'rad' },
  },
  measure: (inquiry) => {
    const tries = higher(inquiry);
    if (tries.length === 0) return { range: null, best: null, bestHeight: null, gain: null, leastTop: null };
    const best = tries.reduce((a, b) => (b.range > a.range ? b : a));
    return {
      range: tries[0].range,
      best: best.range,
      bestHeight: best.height,
      gain: best.range - tries[0].range,
      leastTop: Math.min(...tries.map(({ top }) => top)),
    };
  },
  judge: ({ gain, leastTop }) => (leastTop <= EXTENDED ? 'disagrees' : gain > NO_GAIN ? 'partly' : 'agrees'),
  meaning: {
    agrees: 'From here up the range only shrinks.',
    partly: 'Up to some height they add range, but none of it brings the hip near straight.',
    disagrees: 'At some height the hip comes close to straight.',
  },
  evidence: [
    {
      side: 'context',
      citation: 'own planar geometry of rail, backrest and legs',
      n: '',
      effect: 'range of 25, then 51, then 41° as the feet go up',
      provenance: 'COMPUTED',
      confidence: 'high',
    },
    {
      side: 'gap',
      citation: 'height of the feet and range of the hip on a leg press',
      n: '',
      effect: 'no measurement found',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: {
    left: { exercise: 'leg-press', settings: {} },
    right: { exercise: 'leg-press', settings: { footHeight: 0.3 } },
  },
};
