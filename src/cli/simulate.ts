import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { loadData } from '../export/loadData';
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
  const loads = flags.values.has('loads') ? computeLoads(repetition) : undefined;
  const summary = loads && loadData(repetition, loads);
  const grid = repetitionGrid(repetition, loads);
  const output =
    format === 'csv' ? csvPieces(grid.columns, grid.rows) : [jsonGrid(setupData(repetition), grid, summary)];
  return { output, note: [unusedNote(setup), ...(summary?.warnings ?? [])].filter(Boolean).join(' ') || undefined };
}
