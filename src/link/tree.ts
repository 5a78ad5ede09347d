/** What JSON holds between braces. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a tree is not as in `usual`; what is missing in it is as there. */
export function difference(tree: Tree, usual: Tree): Tree {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const common = Object.hasOwn(usual, key) ? usual[key] : undefined;
    if (!isTree(value) || !isTree(common)) return isSame(value, common) ? [] : [[key, value]];
    const inner = difference(value, common);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(entries);
}

/** The tree that differs from `usual` by what `difference` told. */
export function complete(told: Tree, usual: Tree): Tree {
  const keys = new Set([...Object.keys(usual), ...Object.keys(told)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [own, common] = [tellOf(told, key), tellOf(usual, key)];
      if (isTree(own) && isTree(common)) return [key, complete(own, common)];
      return [key, Object.hasOwn(told, key) ? own : common];
    }),
  );
}

/** Own properties only: a name like those every object has is a name like any other. */
function tellOf(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || JSON.stringify(a) === JSON.stringify(b);
}
