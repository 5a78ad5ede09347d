import { SOFTWARE } from '../display/version';
import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { loadData } from '../export/loadData';
import type { NamedText } from '../export/opensim/namedText';
import { motionFile, storageFiles } from '../export/opensim/opensimFiles';
import { setupData } from '../export/setupData';
import { computeLoads } from '../model/load/computeLoads';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import type { Answer } from './answer';
import { type Flags, readChoice, readFlags } from './flags';
import { Problem } from './problem';
import { ASKED_FLAGS, readAsked } from './readAsked';
import { requireRepetition } from './requireRepetition';
import { unusedNote } from './unusedNote';
import { writeFiles } from './writeFiles';

const FLAGS = {
  ...ASKED_FLAGS,
  format: { isRepeatable: false },
  out: { isRepeatable: false },
  loads: { isRepeatable: false, isSwitch: true },
};

const FORMATS = ['csv', 'json', 'mot', 'sto'] as const;
type Format = (typeof FORMATS)[number];

/** `simulate <id>`: one repetition sample by sample, as CSV, JSON or files for OpenSim. */
export function runSimulate(args: readonly string[]): Answer {
  const flags = readFlags(args, FLAGS);
  const setup = readAsked(flags, 'simulate');
  const format = readChoice(flags, 'format', FORMATS) ?? 'csv';
  const folder = readFolder(flags, format);
  const repetition = requireRepetition(setup);
  const loads = flags.values.has('loads') || format === 'sto' ? computeLoads(repetition) : undefined;
  const output =
    folder === undefined ? printed(repetition, loads, format) : writeFiles(folder, filesFor(repetition, loads, format));
  const warnings = loads ? loadData(repetition, loads).warnings : [];
  return { output, note: [unusedNote(setup), ...warnings].filter(Boolean).join(' ') || undefined };
}

/** Where files for OpenSim go; several need a folder, a motion alone may be printed. */
function readFolder(flags: Flags, format: Format): string | undefined {
  const folder = flags.values.get('out')?.[0];
  if (folder !== undefined && (format === 'csv' || format === 'json'))
    throw new Problem('--out is the folder for --format mot or sto; CSV and JSON are printed.');
  if (folder === undefined && format === 'sto')
    throw new Problem('--format sto is several files and needs --out with a folder for them.');
  return folder;
}

function printed(repetition: Repetition, loads: Loads | undefined, format: Format): Iterable<string> {
  if (format === 'mot') return [motionFile(repetition, MADE_BY).text];
  const grid = repetitionGrid(repetition, loads);
  if (format === 'csv') return csvPieces(grid.columns, grid.rows);
  return [jsonGrid(setupData(repetition), grid, loads && loadData(repetition, loads))];
}

const MADE_BY = { software: SOFTWARE };

function filesFor(repetition: Repetition, loads: Loads | undefined, format: Format): NamedText[] {
  return format === 'mot' ? [motionFile(repetition, MADE_BY)] : storageFiles(repetition, MADE_BY, loads);
}
