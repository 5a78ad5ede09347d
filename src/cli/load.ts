import { tidyNumber } from '../display/edge';
import { givesFirstPhrase } from '../display/loadWords';
import { type LoadRule, ruledPeak } from '../model/load/loadRule';
import type { Setup } from '../model/result';
import { largestLoad } from '../model/search/largestLoad';
import { loadsOf, matchLoad } from '../model/search/matchLoad';
import type { Answer } from './answer';
import { type Flags, readChoice, readFlags } from './flags';
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
  max: { isRepeatable: false, isSwitch: true },
};

const RULES: readonly LoadRule[] = ['peak-hip-moment', 'peak-effort'];
const UNITS: Readonly<Record<LoadRule, string>> = { 'peak-hip-moment': 'Nm', 'peak-effort': 'ratio' };

/** `load <id>`: the load that makes two exercises equal in a peak, or the largest one this lifter holds, as JSON. */
export function runLoad(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags, 'load');
  const rule = readChoice(flags, 'match', RULES);
  if (flags.values.has('max')) {
    if (rule) throw new Problem('load takes --max or --match, not both.');
    return largestOf(setup);
  }
  if (!rule) throw new Problem(`load needs --max, or --match ${RULES.join(' or ')}.`);
  return matchOf(setup, rule, flags);
}

/** `--max`: the largest load held, and what a heavier one runs into first. */
function largestOf(setup: Setup): Answer {
  const { load, first } = largestLoad(setup);
  const gives = givesFirstPhrase(first);
  if (load === null) throw new Problem(`This lifter holds no load of ${setup.exercise} here: ${gives}.`, NO_REPETITION);
  const answer = { exercise: setup.exercise, largest_load: tidyNumber(load), unit: 'kg', gives_first: gives };
  return answerOf(answer, [setup]);
}

/** `--match rule --to <id>`: the load that makes two exercises equal in a peak, with both peaks. */
function matchOf(setup: Setup, rule: LoadRule, flags: Flags): Answer {
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
  return answerOf(answer, [setup, target]);
}

function answerOf(answer: object, setups: readonly Setup[]): Answer {
  const notes = setups.map(unusedNote).filter((note) => note !== undefined);
  return { output: [`${JSON.stringify(answer, null, 2)}\n`], ...(notes.length > 0 && { note: notes.join(' ') }) };
}

/** The other exercise, for the same lifter, at its defaults but for --to-set. */
function readTarget(id: string | undefined, assignments: readonly string[], setup: Setup): Setup {
  if (id === undefined) throw new Problem('load needs --to with the exercise to match.');
  const exercise = readExercise(id, 'load --to');
  return { ...setup, exercise: exercise.id, settings: readSettings(assignments, exercise.settings, exercise.id) };
}
