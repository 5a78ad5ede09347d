import { noRepetitionSentence } from '../display/verdict';
import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { setupData } from '../export/setupData';
import { simulate } from '../model/simulate';
import { readChoice, readFlags } from './flags';
import { NO_REPETITION, Problem } from './problem';
import { readSetup, SETUP_FLAGS } from './readSetup';

const FLAGS = { ...SETUP_FLAGS, format: { isRepeatable: false } };

/** `simulate <id>`: one repetition sample by sample, as CSV or JSON. */
export function runSimulate(args: readonly string[]): Iterable<string> {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags, 'simulate');
  const format = readChoice(flags, 'format', ['csv', 'json']) ?? 'csv';
  const result = simulate(setup);
  if (result.kind === 'no-repetition')
    throw new Problem(`No repetition of ${result.exercise}: ${noRepetitionSentence(result)}`, NO_REPETITION);
  const grid = repetitionGrid(result);
  return format === 'csv' ? csvPieces(grid.columns, grid.rows) : [jsonGrid(setupData(result), grid)];
}
