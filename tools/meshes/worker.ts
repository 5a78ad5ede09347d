import { parentPort } from 'node:worker_threads';
import { MESHES, SKIN_MESHES } from './catalog';
import { makePart } from './makePart';

const ALL = [...MESHES, ...SKIN_MESHES];

/** Answers every [mesh, part] index pair with the part's meshes. */
parentPort?.on('message', async ([m, p]: [number, number]) => {
  const started = performance.now();
  const meshes = await makePart(ALL[m].parts[p]);
  parentPort?.postMessage({ m, p, meshes, seconds: (performance.now() - started) / 1000 });
});
