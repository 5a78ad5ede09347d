import { quoteInput } from '../../display/quoteInput';
import { USUAL_PAIR } from '../../display/usualPair';
import { readLink } from '../../link/linkText';
import { migrate } from '../../link/migrations';
import { complete, isTree } from '../../link/tree';
import { Problem } from '../problem';
import { type Pair, readPair } from './setups';

const USUAL = {
  comparison: {
    lifter: {},
    left: { exercise: USUAL_PAIR[0], settings: {} },
    right: { exercise: USUAL_PAIR[1], settings: {} },
  },
};

/**
 * The comparison a link tells; how it is looked at is the page's affair.
 * @throws Problem naming what cannot be read
 */
export function readLinked(text: string): Pair {
  const content = readLink(text);
  if ('reason' in content) throw new Problem(`The link ${quoteInput(text.trim())} ${content.reason}.`);
  const data = migrate({ version: content.version, ...complete(content.told, USUAL) });
  const comparison = isTree(data) ? data.comparison : undefined;
  if (!isTree(comparison)) throw new Problem(`The link ${quoteInput(text.trim())} tells no comparison.`);
  return readPair(comparison.lifter, [comparison.left, comparison.right]);
}
