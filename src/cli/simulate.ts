import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { setupData } from '../export/setupData';
import { computeLoads } from '../model/load/computeLoads';
import type { Answer } from './answer';
import { readChoice, readFlags } from './flags';
import { readSetup, SETUP_FLAGS } from './readSetup';
import { requireRepetition } from './requireRepetition';
import { unusedNote } from './unusedNote';

const FLAGS = { ...SETUP_FLAGS, format: { isRepeatable: false }, loads: { isRepeatable: false, isSwitch: true } };

/** `simulate <id>`: one repetition sample by sample, as CSV or JSON. */
export function runSimulate(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags, 'simulate');
  const format = readChoice(flags, 'format', ['csv', 'json']) ?? 'csv';
  const repetition = requireRepetition(setup);
  const grid = repetitionGrid(repetition, flags.values.has('loads') ? computeLoads(repetition) : undefined);
  const output = format === 'csv' ? csvPieces(grid.columns, grid.rows) : [jsonGrid(setupData(repetition), grid)];
  return { output, note: unusedNote(setup) };
}
