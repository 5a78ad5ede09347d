import { degrees, type Settings } from '../model/setting';
import type { Side } from './side';

interface Asked {
  readonly exercise: string;
  readonly settings: Settings;
}

/** A question people arrive with, and the two exercises that answer it for the lifter of the page. */
export interface Question extends Readonly<Record<Side, Asked>> {
  readonly id: string;
  readonly ask: string;
  /** Where on the page the answer stands. */
  readonly look: string;
  /** Loads as they follow from lifter and exercise, or of equal effort. */
  readonly loadRule: 'typed' | 'peak-effort';
  /** Fraction of the repetition at which the answer is seen. */
  readonly phase: number;
}

const TOP = 0.5;
const BOTTOM = 0;

function usual(exercise: string, settings: Settings = {}): Asked {
  return { exercise, settings };
}

const AS_USUAL = { loadRule: 'typed', phase: TOP } as const;

/** The first three are offered to whoever comes for the first time. */
export const QUESTIONS: readonly Question[] = [
  {
    ...AS_USUAL,
    id: 'ends',
    ask: 'Where does each end?',
    look: 'Both stand at the top: the headline says how bent the hip still is.',
    left: usual('leg-press'),
    right: usual('hip-thrust'),
  },
  {
    ...AS_USUAL,
    id: 'feet',
    ask: 'Raise the feet?',
    look: 'The same press and plates, feet higher on the right: compare headlines, then who extends the hip.',
    left: usual('leg-press'),
    right: usual('leg-press', { footHeight: 0.3 }),
  },
  {
    id: 'effort',
    ask: 'Same effort?',
    look: 'The thrust gets the load that takes the same effort as the press; the line on top of the page compares.',
    loadRule: 'peak-effort',
    phase: TOP,
    left: usual('leg-press'),
    right: usual('hip-thrust'),
  },
  {
    ...AS_USUAL,
    id: 'squat',
    ask: 'Deep squat or hip thrust?',
    look: 'One is hardest bent, the other ends straight under load: the headlines say where.',
    left: usual('back-squat'),
    right: usual('hip-thrust'),
  },
  {
    ...AS_USUAL,
    id: 'depth',
    ask: 'Half or full squat?',
    look: 'Both stand at the bottom: compare the angles, then the hip moment by hip angle.',
    phase: BOTTOM,
    left: usual('back-squat', { bottomAngle: degrees(90) }),
    right: usual('back-squat'),
  },
  {
    ...AS_USUAL,
    id: 'stretch',
    ask: 'Which loads the stretch?',
    look: 'Both stand at the bottom, hips bent and knees nearly straight: compare the hip moments there.',
    phase: BOTTOM,
    left: usual('romanian-deadlift'),
    right: usual('pull-through'),
  },
  {
    ...AS_USUAL,
    id: 'bridge',
    ask: 'Is a bridge enough?',
    look: 'Body weight on the left, a bar on the right: the line on top of the page compares.',
    left: usual('hip-buck'),
    right: usual('hip-thrust'),
  },
];
