import { type DecimalMark, localeMark } from '../display/decimalMark';
import type { View } from './types';

/** The decimal mark of tables: as chosen, else as the reader's language has it. */
export function decimalsOf({ decimals }: Pick<View, 'decimals'>): DecimalMark {
  return decimals ?? localeMark();
}
