import type { Inline } from '../../src/display/doc';

/** "F_o" and "(m / 75 kg)^(2/3)"; names such as `hip_flexion_r` are no letters with an index. */
const SCRIPTS = /(?<![\p{L}\p{N}_])(\p{L}\p{M}*)_([\p{L}\d]{1,4})(?![\p{L}\d_])|\^\(([^()]+)\)/gu;

/** Words with indices and exponents set as such. */
export function setScripts(text: string): Inline[] {
  const set: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(SCRIPTS)) {
    const [whole, letter, index, exponent] = match;
    const before = text.slice(end, match.index) + (letter ?? '');
    if (before !== '') set.push(before);
    set.push(index ? { kind: 'sub', of: [index] } : { kind: 'sup', of: [exponent] });
    end = match.index + whole.length;
  }
  return end < text.length ? [...set, text.slice(end)] : set;
}
