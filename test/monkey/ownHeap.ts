import type { CDPSession } from 'playwright-core';

/** What a heap snapshot tells of its nodes: names of their numbers, and of the types. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** What the engine compiled, learned of it, and keeps beside the heap of the page's own objects. */
const OF_THE_ENGINE = ['code', 'object shape', 'native'];

/** MB of what the page itself holds, without what the engine compiled: that grows as long as there is code it has not tried yet. */
export async function ownHeap(devtools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const names = types[type] as readonly string[];
  const isOwn = names.map((name) => !OF_THE_ENGINE.includes(name));
  let bytes = 0;
  for (let i = 0; i < nodes.length; i += fields.length) if (isOwn[nodes[i + type]]) bytes += nodes[i + size];
  return bytes / 1e6;
}
