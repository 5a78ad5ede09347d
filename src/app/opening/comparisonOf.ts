import type { Tree } from '../../link/tree';
import type { Nothing } from './found';

/** Two setups of a file as one comparison, or why they are none: the lifter stands with each. */
export function comparisonOf([left, right]: readonly Tree[]): Tree | Nothing {
  if (JSON.stringify(left.lifter) !== JSON.stringify(right.lifter))
    return { reason: 'has two lifters, and a comparison has one' };
  const side = ({ exercise, settings }: Tree) => ({ exercise, settings });
  return { lifter: left.lifter, left: side(left), right: side(right) };
}
