import { LINK_MARK } from '../../display/pageWords';
import { quoteInput } from '../../display/quoteInput';
import { settingsToEdge } from '../../link/edgeSettings';
import { writeLink } from '../../link/linkText';
import { VERSION } from '../../link/migrations';
import { isTree } from '../../link/tree';
import type { Answer } from '../answer';
import { readFlags, refusePositional } from '../flags';
import { Problem } from '../problem';
import { readText } from '../readText';
import { readLinked } from './readLinked';
import { type Pair, pairData, readPair } from './setups';

const OWNER = 'The setup file';

/**
 * `link <file|->`: of a setup that the page saved, the link that opens it; of a link, the setup. What is read decides.
 * `readInput` is asked where the file is `-`.
 */
export async function runLink(args: readonly string[], readInput: () => Promise<string>): Promise<Answer> {
  const flags = readFlags(args, {});
  refusePositional(flags, 1, 'link');
  const [path] = flags.positional;
  if (path === undefined) throw new Problem('link needs a setup file, a link, or - for standard input.');
  if (path.includes(LINK_MARK)) return setupOf(path);
  const text = path === '-' ? await readInput() : readText(path, OWNER);
  return isLink(text) ? setupOf(text) : { output: [`${linkOf(readSetups(text))}\n`] };
}

/** A setup that the page saved names the link of the page too. */
function isLink(text: string): boolean {
  return text.includes(LINK_MARK) && !text.trimStart().startsWith('{');
}

function setupOf(link: string): Answer {
  return { output: [`${JSON.stringify(pairData(readLinked(link)), null, 2)}\n`] };
}

function linkOf({ lifter, left, right }: Pair): string {
  const side = ({ exercise, settings }: Pair['left']) => ({ exercise: exercise.id, settings });
  const told = settingsToEdge({ comparison: { lifter, left: side(left), right: side(right) } });
  return writeLink({ version: VERSION, told });
}

function readSetups(text: string): Pair {
  const { setups } = readObject(text);
  if (!Array.isArray(setups)) throw new Problem(`${OWNER} has no list of setups; the page saves one under Export.`);
  const lifters = setups.map((setup) => (isTree(setup) ? setup.lifter : undefined));
  if (new Set(lifters.map((lifter) => JSON.stringify(lifter))).size > 1)
    throw new Problem(`${OWNER} has two lifters; a comparison has one.`);
  return readPair(lifters[0], setups);
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(`${OWNER} is neither JSON nor a link: it begins with ${quoteInput(text.trim().slice(0, 20))}.`);
  }
  if (!isTree(json)) throw new Problem(`${OWNER} must hold one JSON object.`);
  return json;
}
