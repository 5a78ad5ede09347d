import { quoteInput } from '../display/quoteInput';
import type { Answer } from './answer';
import { runClaims } from './claims';
import { runEnsemble } from './ensemble/runEnsemble';
import { runExercises } from './exercises';
import { runGeometry } from './geometry';
import { runLink } from './link/runLink';
import { runLoad } from './load';
import { runMap } from './map';
import { Problem } from './problem';
import { runSimulate } from './simulate';
import { runGather } from './sweep/runGather';
import { runSweep } from './sweep/runSweep';

/** What a command leaves behind: its answer, or an exit code with one sentence. */
export type Outcome = (Answer & { readonly code: 0 }) | { readonly code: number; readonly sentence: string };

const COMMANDS = [
  'exercises',
  'simulate',
  'map',
  'load',
  'claims',
  'ensemble',
  'geometry',
  'link',
  'sweep',
  'gather',
  'help',
];

export const USAGE = `lockout <command>

  exercises                       what can be simulated and what can be set, as JSON
  simulate <id>                   one repetition, sample by sample
    --set key=value               a setting, in m, deg, kg, s; may be repeated
    --lifter file.json            the lifter's measures, such as { "stature": 1.82, "mass": 90 }
    --samples N                   odd, 3 to 2001
    --format csv|json|mot|sto     mot and sto: files for OpenSim
    --out folder                  where mot and sto go
    --loads                       forces and moments too
    --paths published|stabilized
    --link link --side left|right   instead of <id>: a side of what a link of the page tells
  map <id> --over key             how a repetition depends on one setting, a row a value and sample
    --from a --to b --steps n     default: the whole range of the setting in 21 steps
    --set, --lifter, --samples, --paths as for simulate
  load <id> --match rule --to <id>  the load in kg that gives both the same peak, as JSON
    rule                          peak-hip-moment or peak-effort (demand over capacity)
    --to-set key=value            a setting of the other exercise; may be repeated
    --set, --lifter, --samples, --paths as for simulate
  load <id> --max                 the largest load in kg this lifter holds, and what gives first, as JSON
    --set, --lifter, --paths as for simulate
  claims                          statements about these exercises, each with its numbers and verdict, as JSON
    --lifter file.json, --set key=value, and --set <id>.key=value for an exercise
  ensemble <id>                   how sure that is: quantiles over draws of all that nobody set, and what decides
    --vary anyone|me|assumptions  me: stature, mass and sex stay; default: anyone
    --draws N --seed S            default: 1000 and 7, as on the page
    --quantities loads            moments, their peaks and activations too, about a fifth as fast; then what
                                  acts on forces alone is drawn as well
    --rank quantity --points N    what decides it, by N points, 0 to leave it out; default: trunkThighFlexion.top and 256
    --format json|csv --out file
    --set, --lifter, --paths, --link, --side as for simulate
  geometry                        muscle lengths and moment arms at the poses on standard input:
                                  a table (CSV, deg) or an OpenSim motion
    --paths published|stabilized
  link <file|link|->              of a setup that the page saved, the link that opens it; of a link, the setup as JSON
  sweep <plan.json> --out folder  many setups, as parts of a table (docs/scale.md)
    --jobs k                      threads; default: as many as this machine has cores
    --shard i/n                   this run's share of the parts, i from 0 to n - 1
    --resume                      makes only what is not there
  gather <folder> --out file      the parts of a sweep as one table, .parquet or .csv
`;

/** Runs one command. `readInput` is asked only by commands that read standard input. */
export async function run(args: readonly string[], readInput: () => Promise<string>): Promise<Outcome> {
  try {
    return { code: 0, ...(await runCommand(args, readInput)) };
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, sentence: error.message };
    return { code: 1, sentence: `Unexpected: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function runCommand(args: readonly string[], readInput: () => Promise<string>): Promise<Answer> {
  const [command, ...rest] = args;
  switch (command) {
    case 'exercises':
      return { output: runExercises(rest) };
    case 'simulate':
      return runSimulate(rest);
    case 'load':
      return runLoad(rest);
    case 'map':
      return runMap(rest);
    case 'claims':
      return runClaims(rest);
    case 'ensemble':
      return runEnsemble(rest);
    case 'geometry':
      return runGeometry(rest, readInput);
    case 'link':
      return runLink(rest, readInput);
    case 'sweep':
      return runSweep(rest);
    case 'gather':
      return runGather(rest);
    case 'help':
    case '--help':
      return { output: [USAGE] };
    default:
      throw new Problem(
        `${command === undefined ? 'No command given' : `Unknown command ${quoteInput(command)}`}; known are ${COMMANDS.join(', ')}.`,
      );
  }
}
