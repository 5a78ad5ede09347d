import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  BACK_JOINT_IN_PELVIS,
  LEVELS,
  type Level,
  MESHES,
  type MeshSpec,
  NODES,
  SKIN_MESHES,
  SKIN_NODES,
} from './catalog';
import { type FigureNode, writeGlb } from './gltf/writeGlb';
import type { PartMeshes } from './makePart';
import { MANIFEST, MODELS, SKIN_FILE, takeManifest } from './manifest';
import { copyMesh, joinMeshes } from './mesh/join';
import type { PaintedMesh } from './mesh/simplify';

const WORKERS = 2;
/** A thread does not inherit the TypeScript loader: it registers its own before it loads the worker. */
const WORKER_URL = new URL('./worker.ts', import.meta.url).href;
const BOOTSTRAP = `import('tsx/esm/api').then(({ register }) => { register(); return import('${WORKER_URL}'); });`;

/** Bones first, then the sculpted parts of the skin, as the worker counts them. */
const ALL = [...MESHES, ...SKIN_MESHES];

interface Answer {
  readonly m: number;
  readonly p: number;
  readonly meshes: PartMeshes;
  readonly seconds: number;
}

/** All parts of all meshes, shared out to a few threads; the order of the answers does not matter. */
async function makeAllParts(): Promise<PartMeshes[][]> {
  const queue = ALL.flatMap((mesh, m) => mesh.parts.map((_, p): [number, number] => [m, p]));
  const results: PartMeshes[][] = ALL.map(() => []);
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
        console.log(`${ALL[m].name} ${ALL[m].parts[p].name}: ${sizes} triangles, ${seconds.toFixed(1)} s`);
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
    const extras = { level, backJointInPelvis: BACK_JOINT_IN_PELVIS };
    await writeFile(`figure-${level}.glb`, { specs: MESHES, parts, level, nodes: NODES, extras });
  }
  const ofSkin = parts.slice(MESHES.length);
  await writeFile(SKIN_FILE, { specs: SKIN_MESHES, parts: ofSkin, level: 'full', nodes: SKIN_NODES, extras: {} });
  writeFileSync(MANIFEST, `${JSON.stringify(takeManifest(), null, 2)}\n`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`bones and skin took ${seconds.toFixed(0)} s`);
}

/** What goes into one file. */
interface Content {
  readonly specs: readonly MeshSpec[];
  /** By mesh and part, as `specs` has them. */
  readonly parts: readonly PartMeshes[][];
  readonly level: Level;
  readonly nodes: readonly FigureNode[];
  readonly extras: Record<string, unknown>;
}

async function writeFile(name: string, { specs, parts, level, nodes, extras }: Content): Promise<void> {
  const meshes = new Map<string, PaintedMesh>();
  specs.forEach((spec, m) => {
    const copies = spec.parts.flatMap((part, p) =>
      (part.copies ?? [{}]).map((copy) => copyMesh(parts[m][p][level], copy)),
    );
    meshes.set(spec.name, joinMeshes(copies));
  });
  const bytes = await writeGlb(meshes, nodes, extras);
  writeFileSync(join(MODELS, name), bytes);
  console.log(`${name}: ${summary(meshes, nodes, bytes)}`);
}

/** Stored triangles, and drawn ones once mirrored and repeated nodes stand. */
function summary(meshes: ReadonlyMap<string, PaintedMesh>, nodes: readonly FigureNode[], bytes: Uint8Array): string {
  const count = (name: string) => (meshes.get(name) as PaintedMesh).indices.length / 3;
  const stored = [...meshes.keys()].reduce((n, name) => n + count(name), 0);
  const drawn = nodes.reduce((n, node) => n + count(node.mesh) * (node.extras?.mirrored ? 2 : 1), 0);
  return `${(bytes.length / 1000).toFixed(0)} kB, ${stored} triangles stored, ${drawn} drawn`;
}

await main();
