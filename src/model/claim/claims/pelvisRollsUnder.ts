import { EXERCISES } from '../../exercise/registry';
import type { Claim } from '../claim';

type Name = 'press' | 'largestOther' | 'medianOther';

const PRESS = 'leg-press';

/** The middle of a list, the mean of two where it is even. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}

export const pelvisRollsUnder: Claim<Name> = {
  id: 'pelvis-rolls-under',
  statement: 'In a leg press the pelvis rolls under farther than in other exercises.',
  rule: 'By the largest posterior tilt of the pelvis on the trunk: agrees where that of the leg press exceeds every other exercise’s; partly where it exceeds their median; disagrees where not. Exercises this lifter cannot do are left out.',
  figures: {
    press: { label: 'Leg press, largest tilt', unit: 'rad' },
    largestOther: { label: 'Largest of the others', unit: 'rad' },
    medianOther: { label: 'Their median', unit: 'rad' },
  },
  measure: (inquiry) => {
    const tilt = (exercise: string) => inquiry.repetition(exercise)?.metrics.pelvisPosteriorTilt.max ?? null;
    const others = EXERCISES.filter(({ id }) => id !== PRESS).flatMap(({ id }) => tilt(id) ?? []);
    return {
      press: tilt(PRESS),
      largestOther: others.length > 0 ? Math.max(...others) : null,
      medianOther: others.length > 0 ? medianOf(others) : null,
    };
  },
  judge: ({ press, largestOther, medianOther }) =>
    press > largestOther ? 'agrees' : press > medianOther ? 'partly' : 'disagrees',
  meaning: {
    agrees: 'No other exercise here bends the lower back as far.',
    partly: 'It bends the lower back more than most, not more than all.',
    disagrees: 'Most of the others bend the lower back as far.',
  },
  evidence: [
    {
      side: 'for',
      citation: 'Kuo 2010; Dewberry 2003; Murray 2002; Bohannon 1985',
      n: '34; 14; 14; 17',
      effect: 'the pelvis gives 13 to 36 % of thigh–trunk flexion',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'context',
      citation: 'McKean 2010, JSCR 24:2731, squat',
      n: '30',
      effect: 'lumbar flexion 12.9° in women, 26.3° in men',
      provenance: 'FOUND',
      confidence: 'high',
    },
    {
      side: 'gap',
      citation: 'pelvis or lumbar spine on a leg press',
      n: '',
      effect: 'nothing found; the tilt here follows a rule of thumb',
      provenance: 'NOT-FOUND',
      confidence: 'high',
    },
  ],
  show: { left: { exercise: PRESS, settings: {} }, right: { exercise: 'back-squat', settings: {} }, isAtBottom: true },
};
