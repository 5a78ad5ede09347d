import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BACK_JOINT_IN_PELVIS, LEVELS, MESHES, NODES } from './catalog';
import { writeGlb } from './gltf/writeGlb';
import type { PartMeshes } from './makePart';
import { MANIFEST, MODELS, takeManifest } from './manifest';
import { copyMesh, joinMeshes } from './mesh/join';
import type { PaintedMesh } from './mesh/simplify';

const WORKERS = 2;
/** What the whole may take, s. */
const LONGEST = 180;
/** A thread does not inherit the TypeScript loader: it registers its own before it loads the worker. */
const WORKER_URL = new URL('./worker.ts', import.meta.url).href;
const BOOTSTRAP = `import('tsx/esm/api').then(({ register }) => { register(); return import('${WORKER_URL}'); });`;

interface Answer {
  readonly m: number;
  readonly p: number;
  readonly meshes: PartMeshes;
  readonly seconds: number;
}

/** All parts of all meshes, shared out to a few threads; the order of the answers does not matter. */
async function makeAllParts(): Promise<PartMeshes[][]> {
  const queue = MESHES.flatMap((mesh, m) => mesh.parts.map((_, p): [number, number] => [m, p]));
  const results: PartMeshes[][] = MESHES.map(() => []);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(BOOTSTRAP, { eval: true });
      const next = () => {
        const task = queue.shift();
        if (task) worker.postMessage(task);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', ({ m, p, meshes, seconds }: Answer) => {
        results[m][p] = meshes;
        const sizes = LEVELS.map((level) => meshes[level].indices.length / 3).join(' / ');
        console.log(`${MESHES[m].name} ${MESHES[m].parts[p].name}: ${sizes} triangles, ${seconds.toFixed(1)} s`);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
}

async function main(): Promise<void> {
  const started = performance.now();
  const parts = await makeAllParts();
  mkdirSync(MODELS, { recursive: true });
  for (const level of LEVELS) {
    const meshes = new Map<string, PaintedMesh>();
    MESHES.forEach((spec, m) => {
      const copies = spec.parts.flatMap((part, p) =>
        (part.copies ?? [{}]).map((copy) => copyMesh(parts[m][p][level], copy)),
      );
      meshes.set(spec.name, joinMeshes(copies));
    });
    const bytes = await writeGlb(meshes, NODES, { level, backJointInPelvis: BACK_JOINT_IN_PELVIS });
    writeFileSync(join(MODELS, `figure-${level}.glb`), bytes);
    console.log(`figure-${level}.glb: ${summary(meshes, bytes)}`);
  }
  writeFileSync(MANIFEST, `${JSON.stringify(takeManifest(), null, 2)}\n`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${seconds.toFixed(0)} s`);
  if (seconds > LONGEST) throw new Error(`the bones took ${seconds.toFixed(0)} s, more than ${LONGEST} s`);
}

/** Stored triangles, and drawn ones once mirrored and repeated nodes stand. */
function summary(meshes: ReadonlyMap<string, PaintedMesh>, bytes: Uint8Array): string {
  const count = (name: string) => (meshes.get(name) as PaintedMesh).indices.length / 3;
  const stored = [...meshes.keys()].reduce((n, name) => n + count(name), 0);
  const drawn = NODES.reduce((n, node) => n + count(node.mesh) * (node.extras?.mirrored ? 2 : 1), 0);
  return `${(bytes.length / 1000).toFixed(0)} kB, ${stored} triangles stored, ${drawn} drawn`;
}

await main();
