import { tidyNumber } from '../display/edge';
import type { Setup } from '../model/result';
import { type LoadRule, loadsOf, matchLoad, ruledPeak } from '../model/search/matchLoad';
import type { Answer } from './answer';
import { readChoice, readFlags } from './flags';
import { NO_REPETITION, Problem } from './problem';
import { readSettings } from './readSettings';
import { readExercise, readSetup, SETUP_FLAGS, specsOf } from './readSetup';
import { requireRepetition } from './requireRepetition';
import { unusedNote } from './unusedNote';

const FLAGS = {
  ...SETUP_FLAGS,
  match: { isRepeatable: false },
  to: { isRepeatable: false },
  'to-set': { isRepeatable: true },
};

const RULES: readonly LoadRule[] = ['peak-hip-moment', 'peak-effort'];
const UNITS: Readonly<Record<LoadRule, string>> = { 'peak-hip-moment': 'Nm', 'peak-effort': 'ratio' };

/** `load <id> --match rule --to <id>`: the load that makes two exercises equal in a peak, as JSON with both peaks. */
export function runLoad(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags, 'load');
  const rule = readChoice(flags, 'match', RULES);
  if (!rule) throw new Problem(`load needs --match ${RULES.join(' or ')}.`);
  const target = readTarget(flags.values.get('to')?.[0], flags.values.get('to-set') ?? [], setup);
  for (const each of [setup, target]) requireRepetition(each);
  const goal = ruledPeak(rule, loadsOf(target));
  const match = matchLoad(setup, rule, goal);
  const { min, max } = specsOf(readExercise(setup.exercise, 'load')).find((s) => s.key === 'load') ?? {};
  if (!match.isReached)
    throw new Problem(
      `No load of ${setup.exercise} from ${min} to ${max} kg gives the ${rule} of ${target.exercise}, ${goal.toFixed(1)} ${UNITS[rule]}; the nearest is ${match.load} kg with ${match.reached.toFixed(1)} ${UNITS[rule]}.`,
      NO_REPETITION,
    );
  const peak = (exercise: string, value: number) => ({ exercise, value: tidyNumber(value), unit: UNITS[rule] });
  const answer = {
    exercise: setup.exercise,
    match: rule,
    to: target.exercise,
    load: tidyNumber(match.load),
    unit: 'kg',
    peaks: [peak(setup.exercise, match.reached), peak(target.exercise, goal)],
  };
  const notes = [setup, target].map(unusedNote).filter((note) => note !== undefined);
  return { output: [`${JSON.stringify(answer, null, 2)}\n`], ...(notes.length > 0 && { note: notes.join(' ') }) };
}

/** The other exercise, for the same lifter, at its defaults but for --to-set. */
function readTarget(id: string | undefined, assignments: readonly string[], setup: Setup): Setup {
  if (id === undefined) throw new Problem('load needs --to with the exercise to match.');
  const exercise = readExercise(id, 'load --to');
  return { ...setup, exercise: exercise.id, settings: readSettings(assignments, exercise.settings, exercise.id) };
}
