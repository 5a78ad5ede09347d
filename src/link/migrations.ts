import { isTree, type Tree } from './tree';

/** What is kept now, in saves and in links. It grows when what was written before would be read as something else. */
export const VERSION = 2;

/** Makes of what one version wrote what the next one writes. */
interface Migration {
  readonly name: string;
  readonly from: number;
  readonly migrate: (data: Tree) => Tree;
}

const MIGRATIONS: readonly Migration[] = [
  { name: 'the order of charts became a step of undo', from: 1, migrate: chartsOutOfView },
];

function chartsOutOfView(data: Tree): Tree {
  const { view } = data;
  if (data.charts !== undefined || !isTree(view) || view.charts === undefined) return data;
  const { charts, ...rest } = view;
  return { ...data, view: rest, charts };
}

/** Brings what an older version wrote up to date. What is newer, or not from here, is left as it is. */
export function migrate(data: unknown): unknown {
  if (!isTree(data)) return data;
  return MIGRATIONS.reduce((now, { from, migrate }) => {
    const isDue = typeof now.version === 'number' && now.version <= from;
    return isDue ? { ...migrate(now), version: from + 1 } : now;
  }, data);
}
