import type { Claim } from '../claim';

type Name = 'peakLength' | 'place' | 'pressLongest';

/** The longest third of a range of lengths begins here; longer than optimal by this much is stretched (DEFAULT). */
const LONGEST_THIRD = 2 / 3;
const STRETCHED = 1.1;

export const deadliftStretches: Claim<Name> = {
  id: 'deadlift-stretches',
  statement: 'The Romanian deadlift loads the glutes while they are stretched.',
  rule: 'Agrees where the largest active hip moment falls into the longest third of the lengths that gluteus maximus goes through, and fibers there are longer than 1.1 × optimal; partly where one of the two holds; disagrees where neither does.',
  figures: {
    peakLength: { label: 'Fiber length at the largest moment, × optimal', unit: 'ratio' },
    place: { label: 'Place in its own range of lengths, 1 = longest', unit: 'share' },
    pressLongest: { label: 'Leg press, longest fibers, × optimal', unit: 'ratio' },
  },
  measure: (inquiry) => {
    const deadlift = inquiry.loaded('romanian-deadlift');
    const press = inquiry.repetition('leg-press');
    const { normalizedFiberLength: span, normalizedFiberLengths: lengths } =
      deadlift?.repetition.metrics.gluteusMaximus ?? {};
    const length = deadlift && lengths ? lengths[deadlift.loads.metrics.peakHipActive.sample] : null;
    return {
      peakLength: length,
      place: length !== null && span ? (length - span.min) / (span.max - span.min) : null,
      pressLongest: press?.metrics.gluteusMaximus.normalizedFiberLength.max,
    };
  },
  judge: ({ peakLength, place }) => {
    const held = [place >= LONGEST_THIRD, peakLength > STRETCHED].filter(Boolean).length;
    return held === 2 ? 'agrees' : held === 1 ? 'partly' : 'disagrees';
  },
  meaning: {
    agrees: 'It is hardest where gluteus maximus is long. How long a leg press makes it stands beside it.',
    partly: 'It is hardest near the long end, or on long fibers, not both.',
    disagrees: 'As it is set it is hardest on short fibers.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Collings 2023, MSSE 55:650',
      n: '14',
      effect: 'computed gluteal force mostly peaks at the longest fibers in hip exercises',
      provenance: 'FOUND',
      confidence: 'medium',
    },
    {
      side: 'for',
      citation: 'McAllister 2014, JSCR 28:1573',
      n: '',
      effect: 'hamstring EMG highest in Romanian deadlift and glute-ham raise',
      provenance: 'FOUND-2ND',
      confidence: 'medium',
    },
    {
      side: 'context',
      citation: 'Lee 2018, JESF 16:87',
      n: '21',
      effect: 'gluteus maximus EMG lower than in the conventional deadlift: 46.9 against 51.5 %',
      provenance: 'FOUND',
      confidence: 'high',
    },
  ],
  show: {
    left: { exercise: 'romanian-deadlift', settings: {} },
    right: { exercise: 'leg-press', settings: {} },
    isAtBottom: true,
  },
};
