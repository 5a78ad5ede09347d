import { edgeSpec } from '../../display/edge';
import { quoteInput } from '../../display/quoteInput';
import { SOFTWARE } from '../../display/version';
import { settingsAtEdge } from '../../export/setupData';
import { isTree, type Tree } from '../../link/tree';
import { LIFTER_SETTINGS } from '../../model/anatomy/lifter';
import type { Exercise } from '../../model/exercise/exercise';
import type { Settings } from '../../model/setting';
import { Problem } from '../problem';
import { readLifter } from '../readLifterFile';
import { readSetting } from '../readSettings';
import { readExercise } from '../readSetup';

/** One lifter and two exercises, in the model's units. */
export interface Pair {
  readonly lifter: Settings;
  readonly left: OneSide;
  readonly right: OneSide;
}

interface OneSide {
  readonly exercise: Exercise;
  readonly settings: Settings;
}

/**
 * Both setups of a file that the page saved, or of a link, in m, deg, kg, s.
 * @throws Problem naming what does not fit
 */
export function readPair(lifter: unknown, sides: readonly unknown[]): Pair {
  if (sides.length !== 2) throw new Problem(`A comparison has two setups, not ${sides.length}.`);
  const [left, right] = sides.map(readSide);
  return { lifter: readLifter(lifter ?? {}), left, right };
}

function readSide(side: unknown): OneSide {
  if (!isTree(side)) throw new Problem('A setup must be an object with exercise and settings.');
  const exercise = readExercise(typeof side.exercise === 'string' ? side.exercise : undefined, 'A setup');
  const settings = side.settings ?? {};
  if (!isTree(settings)) throw new Problem(`The settings of ${exercise.id} must be an object.`);
  return {
    exercise,
    settings: Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [key, readOne(exercise, key, value)] as const),
    ),
  };
}

function readOne({ id, settings }: Exercise, key: string, value: unknown): number {
  const spec = settings.find((each) => each.key === key);
  if (!spec) throw new Problem(`${id} has no setting ${quoteInput(key)}.`);
  if (typeof value !== 'number') {
    const { min, max, unit } = edgeSpec(spec);
    throw new Problem(`${key} of ${id} is no number; allowed are ${min} to ${max} ${unit}.`);
  }
  return readSetting(spec, String(value));
}

/** The same as the page saves it, in m, deg, kg, s. */
export function pairData({ lifter, left, right }: Pair): Tree {
  const ofSide = ({ exercise, settings }: OneSide) => ({
    exercise: exercise.id,
    settings: settingsAtEdge(exercise.settings, settings),
    lifter: settingsAtEdge(LIFTER_SETTINGS, lifter),
  });
  return { software: SOFTWARE, setups: [ofSide(left), ofSide(right)] };
}
