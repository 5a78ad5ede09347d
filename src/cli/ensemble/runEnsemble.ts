import { basename, dirname } from 'node:path';
import { quoteInput } from '../../display/quoteInput';
import { csvPieces } from '../../export/csv';
import type { Scope } from '../../model/uncertainty/draw';
import { ensembleOf, MOST_DRAWS, USUAL_SEED } from '../../model/uncertainty/ensemble';
import { RANKED, RANKING_POINTS, rankingOf, sumRanking } from '../../model/uncertainty/ranking';
import type { EnsembleQuestion } from '../../model/uncertainty/runDraws';
import type { Answer } from '../answer';
import { type Flags, parseNumber, readChoice, readFlags } from '../flags';
import { Problem } from '../problem';
import { ASKED_FLAGS, readAsked } from '../readAsked';
import { unusedNote } from '../unusedNote';
import { writeFiles } from '../writeFiles';
import { ensembleData, type RankingAnswer } from './ensembleData';
import { ENSEMBLE_COLUMNS, ensembleRows } from './ensembleRows';

const { samples: _, ...QUESTION_FLAGS } = ASKED_FLAGS;

const FLAGS = {
  ...QUESTION_FLAGS,
  draws: { isRepeatable: false },
  seed: { isRepeatable: false },
  vary: { isRepeatable: false },
  quantities: { isRepeatable: false },
  rank: { isRepeatable: false },
  points: { isRepeatable: false },
  format: { isRepeatable: false },
  out: { isRepeatable: false },
};

const LIMITS = { draws: [1, 20_000], seed: [0, 2 ** 31 - 1], points: [0, 20_000] } as const;

const VARIED: Readonly<Record<string, Scope>> = { me: 'like-me', anyone: 'anyone', assumptions: 'assumptions' };
const FORMATS = ['json', 'csv'] as const;

/** `ensemble <id>`: what many draws of all that nobody set give, as JSON or one long CSV table. */
export function runEnsemble(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const question = readQuestion(flags);
  const draws = readWhole(flags, 'draws', MOST_DRAWS);
  const format = readChoice(flags, 'format', FORMATS) ?? FORMATS[0];
  const ranking = rank(question, flags);
  const of = ensembleOf(question, draws);
  const data = ensembleData({ question, ensemble: of, ranking });
  const pieces =
    format === 'json' ? [`${JSON.stringify(data, null, 2)}\n`] : csvPieces(ENSEMBLE_COLUMNS, ensembleRows(data));
  const nobody = of.possible === 0 ? `None of ${draws} draws has a repetition.` : undefined;
  return {
    output: written(pieces, flags.values.get('out')?.[0]),
    note: [unusedNote(question.setup), nobody].filter(Boolean).join(' ') || undefined,
  };
}

function written(pieces: Iterable<string>, out: string | undefined): Iterable<string> {
  return out === undefined ? pieces : writeFiles(dirname(out), [{ name: basename(out), text: [...pieces].join('') }]);
}

function readQuestion(flags: Flags): EnsembleQuestion {
  const setup = readAsked(flags, 'ensemble');
  const varied = readChoice(flags, 'vary', Object.keys(VARIED)) ?? 'anyone';
  const hasLoads = readChoice(flags, 'quantities', ['loads']) !== undefined;
  return { setup, scope: VARIED[varied], seed: readWhole(flags, 'seed', USUAL_SEED), hasLoads };
}

/** What decides the number that --rank names; the points of it cost as much as all draws. */
function rank(question: EnsembleQuestion, flags: Flags): RankingAnswer | null {
  const quantity = readChoice(flags, 'rank', RANKED) ?? RANKED[0];
  const points = readWhole(flags, 'points', RANKING_POINTS);
  if (points === 0) return null;
  return { quantity, points, groups: rankingOf(question, quantity, sumRanking(question, quantity, 0, points)) };
}

function readWhole(flags: Flags, name: keyof typeof LIMITS, usual: number): number {
  const text = flags.values.get(name)?.[0];
  if (text === undefined) return usual;
  const value = parseNumber(text);
  const [least, most] = LIMITS[name];
  if (value === undefined || !Number.isInteger(value) || value < least || value > most)
    throw new Problem(`--${name} is ${quoteInput(text)}; it must be a whole number from ${least} to ${most}.`);
  return value;
}
