import { fileURLToPath } from 'node:url';
import { type Accessor, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Level } from '../../../tools/meshes/catalog';

/** A node of a shipped file: m, in the frame of its segment before the node's own transform. */
export interface FigureBone {
  readonly name: string;
  readonly segment: string;
  readonly isMirrored: boolean;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly translation: readonly number[];
  readonly rotation: readonly number[];
  readonly scale: readonly number[];
  readonly extras: Record<string, unknown>;
}

export function figurePath(level: Level): string {
  return fileURLToPath(new URL(`../../../public/models/figure-${level}.glb`, import.meta.url));
}

export async function createReader(): Promise<NodeIO> {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
}

/** Head, hand and forefoot of the solid skin. */
export const SKIN_PATH = fileURLToPath(new URL('../../../public/models/skin.glb', import.meta.url));

export const readFigure = (level: Level): Promise<Map<string, FigureBone>> => readMeshes(figurePath(level));

/** Every node of a shipped file by name. */
export async function readMeshes(path: string): Promise<Map<string, FigureBone>> {
  const document = await (await createReader()).read(path);
  const bones = new Map<string, FigureBone>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    if (!primitive) throw new Error(`node ${node.getName()} has no mesh`);
    const extras = node.getExtras() as Record<string, unknown>;
    bones.set(node.getName(), {
      name: node.getName(),
      segment: String(extras.segment),
      isMirrored: extras.mirrored === true,
      positions: Float32Array.from(primitive.getAttribute('POSITION')?.getArray() ?? []),
      normals: readNormals(primitive.getAttribute('NORMAL')),
      indices: Uint32Array.from(primitive.getIndices()?.getArray() ?? []),
      translation: node.getTranslation(),
      rotation: node.getRotation(),
      scale: node.getScale(),
      extras,
    });
  }
  return bones;
}

/** Normals are stored as bytes; an accessor hands out single elements as what they mean. */
function readNormals(accessor: Accessor | null): Float32Array {
  const count = accessor?.getCount() ?? 0;
  const out = new Float32Array(count * 3);
  for (let v = 0; v < count; v++) out.set(accessor?.getElement(v, []) ?? [], 3 * v);
  return out;
}
