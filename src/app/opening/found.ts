import { isTree, type Tree } from '../../link/tree';

/** What a file tells of a state: a link, or two setups of a file from before links were written into files. */
export type Found = { readonly link: string } | { readonly setups: readonly Tree[] };

/** Why a file tells nothing, as the end of a sentence about it. */
export interface Nothing {
  readonly reason: string;
}

/** What a link in a text looks like. */
const LINK = /#s=[1-9]\d{0,3}(?:\.[\w-]+)?/;

/** A link in a text of any kind, else the setups of a JSON file. */
export function foundInText(text: string): Found | Nothing {
  const link = LINK.exec(text)?.[0];
  if (link !== undefined) return { link };
  if (!/^\s*\{/.test(text)) return { reason: 'has neither a link (#s=…) nor setups in it' };
  return setupsIn(text);
}

function setupsIn(text: string): Found | Nothing {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const where = /position (\d+)/.exec(String(error))?.[1];
    return {
      reason: `is not whole JSON${where === undefined ? '' : `: it breaks off or goes wrong at character ${where}`}`,
    };
  }
  const setups = isTree(json) ? json.setups : undefined;
  if (!Array.isArray(setups)) return { reason: 'is JSON without a list of setups' };
  if (setups.length !== 2 || !setups.every(isTree))
    return { reason: `has ${setups.length} setups; a comparison has two` };
  return { setups };
}
