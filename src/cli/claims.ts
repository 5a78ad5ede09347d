import { tidyNumber, toEdge } from '../display/edge';
import { quoteInput } from '../display/quoteInput';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { answerClaim, type ClaimAnswer } from '../model/claim/answerClaim';
import { type ClaimQuestion, openInquiry } from '../model/claim/inquiry';
import { CLAIMS } from '../model/claim/registry';
import { EXERCISES, findExercise } from '../model/exercise/registry';
import type { Settings } from '../model/setting';
import type { Answer } from './answer';
import { readFlags, refusePositional, splitOnce } from './flags';
import { Problem } from './problem';
import { readLifterFile } from './readLifterFile';
import { readSettings } from './readSettings';

const FLAGS = { set: { isRepeatable: true }, lifter: { isRepeatable: false } };

/** `claims`: every claim with its numbers and verdict for a lifter and settings, as JSON. */
export function runClaims(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  refusePositional(flags, 0, 'claims');
  const file = flags.values.get('lifter')?.[0];
  const { lifter, settings } = readQuestion(flags.values.get('set') ?? []);
  const inquiry = openInquiry({ lifter: { ...(file !== undefined && readLifterFile(file)), ...lifter }, settings });
  const claims = CLAIMS.map((claim) => claimData(answerClaim(claim, inquiry)));
  return { output: [`${JSON.stringify({ claims }, null, 2)}\n`] };
}

/** `stature=1.8` is the lifter's, `leg-press.footHeight=0.25` an exercise's. */
function readQuestion(assignments: readonly string[]): ClaimQuestion {
  const own: string[] = [];
  const byExercise = new Map<string, string[]>();
  for (const assignment of assignments) {
    const [id, rest] = splitOnce(assignment, '.');
    const exercise = EXERCISES.find((each) => each.id === id);
    if (exercise && rest !== undefined) byExercise.set(id, [...(byExercise.get(id) ?? []), rest]);
    else if (/^[\w-]+\.[a-z]/i.test(assignment))
      throw new Problem(
        `--set ${quoteInput(assignment)} names no exercise; known are ${EXERCISES.map((each) => each.id).join(', ')}.`,
      );
    else own.push(assignment);
  }
  const settings: Record<string, Settings> = {};
  for (const [id, texts] of byExercise) settings[id] = readSettings(texts, findExercise(id).settings, id);
  return { lifter: readSettings(own, LIFTER_SETTINGS, 'The lifter'), settings };
}

/** What a number is in where it leaves the program. */
const FILE_UNIT = { m: 'm', arm: 'm', Nm: 'Nm', ratio: 'ratio', share: 'ratio', change: 'ratio', count: '' } as const;

/** Angles in deg, as everything that leaves the program. */
function claimData({ figures, show, ...answer }: ClaimAnswer) {
  return {
    ...answer,
    figures: figures.map(({ name, label, unit, value }) => {
      if (unit === 'rad') return { name, label, value: value === null ? null : toEdge('rad', value), unit: 'deg' };
      return { name, label, value: value === null ? null : tidyNumber(value), unit: FILE_UNIT[unit] };
    }),
    show: { left: show.left.exercise, right: show.right.exercise },
  };
}
