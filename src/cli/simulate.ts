import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { loadData } from '../export/loadData';
import { setupData } from '../export/setupData';
import { computeLoads } from '../model/load/computeLoads';
import type { Setup } from '../model/result';
import type { Answer } from './answer';
import { type Flags, readChoice, readFlags } from './flags';
import { readSetupOfLink } from './link/readSetupOfLink';
import { Problem } from './problem';
import { readSetup, SETUP_FLAGS } from './readSetup';
import { requireRepetition } from './requireRepetition';
import { unusedNote } from './unusedNote';

const FLAGS = {
  ...SETUP_FLAGS,
  format: { isRepeatable: false },
  loads: { isRepeatable: false, isSwitch: true },
  link: { isRepeatable: false },
  side: { isRepeatable: false },
};

/** The setup of an exercise, or of a side of a link. */
function readAsked(flags: Flags): Setup {
  if (flags.values.has('link')) return readSetupOfLink(flags);
  if (flags.values.has('side')) throw new Problem('--side chooses a side of a --link; without one it has no meaning.');
  return readSetup(flags, 'simulate');
}

/** `simulate <id>`: one repetition sample by sample, as CSV or JSON. */
export function runSimulate(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readAsked(flags);
  const format = readChoice(flags, 'format', ['csv', 'json']) ?? 'csv';
  const repetition = requireRepetition(setup);
  const loads = flags.values.has('loads') ? computeLoads(repetition) : undefined;
  const summary = loads && loadData(repetition, loads);
  const grid = repetitionGrid(repetition, loads);
  const output =
    format === 'csv' ? csvPieces(grid.columns, grid.rows) : [jsonGrid(setupData(repetition), grid, summary)];
  return { output, note: [unusedNote(setup), ...(summary?.warnings ?? [])].filter(Boolean).join(' ') || undefined };
}
