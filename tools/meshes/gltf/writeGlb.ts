import { MeshoptEncoder } from 'meshoptimizer';
import type { PaintedMesh } from '../mesh/simplify';

export interface FigureNode {
  readonly name: string;
  readonly mesh: string;
  readonly translation?: readonly number[];
  readonly rotation?: readonly number[];
  readonly scale?: readonly number[];
  readonly extras?: Record<string, unknown>;
}

const EXTENSION = 'EXT_meshopt_compression';
const POSITION_BITS = 15;
const NORMAL_BITS = 8;
const FLOAT = 5126;
const BYTE = 5120;
const UNSIGNED_BYTE = 5121;

interface View {
  readonly data: Uint8Array;
  readonly count: number;
  readonly stride: number;
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES';
  readonly filter?: 'EXPONENTIAL' | 'OCTAHEDRAL';
}

/** Collects encoded views; the second, imaginary buffer is where a decoder unpacks them to. */
class Views {
  readonly list: Record<string, unknown>[] = [];
  readonly chunks: Uint8Array[] = [];
  private length = 0;
  private unpacked = 0;

  add({ data, count, stride, mode, filter }: View): number {
    const encoded = MeshoptEncoder.encodeGltfBuffer(data, count, stride, mode);
    const view = { buffer: 0, byteOffset: this.length, byteLength: encoded.length, byteStride: stride, count, mode };
    this.list.push({
      buffer: 1,
      byteOffset: this.unpacked,
      byteLength: count * stride,
      ...(mode === 'ATTRIBUTES' ? { byteStride: stride, target: 34962 } : { target: 34963 }),
      extensions: { [EXTENSION]: filter ? { ...view, filter } : view },
    });
    const padding = (4 - (encoded.length % 4)) % 4;
    this.chunks.push(encoded, new Uint8Array(padding));
    this.length += encoded.length + padding;
    this.unpacked += count * stride + ((4 - ((count * stride) % 4)) % 4);
    return this.list.length - 1;
  }

  buffers(): Record<string, unknown>[] {
    return [
      { byteLength: this.length },
      { byteLength: this.unpacked, extensions: { [EXTENSION]: { fallback: true } } },
    ];
  }
}

/** A binary glTF whose positions are plain meters: no node carries a hidden scale for unpacking. */
export async function writeGlb(
  meshes: ReadonlyMap<string, PaintedMesh>,
  nodes: readonly FigureNode[],
  extras: Record<string, unknown>,
): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const views = new Views();
  const accessors: Record<string, unknown>[] = [];
  const names = [...meshes.keys()];
  const meshDefs = names.map((name) => ({
    name,
    primitives: [addPrimitive(reorder(meshes.get(name) as PaintedMesh), views, accessors)],
  }));
  const json = {
    asset: { version: '2.0', generator: 'lockout meshes', extras },
    extensionsUsed: [EXTENSION, 'KHR_mesh_quantization'],
    extensionsRequired: [EXTENSION, 'KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ name: 'figure', nodes: nodes.map((_, i) => i) }],
    nodes: nodes.map((n) => ({ ...n, mesh: names.indexOf(n.mesh) })),
    meshes: meshDefs,
    materials: [{ name: 'bone', pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.62 } }],
    accessors,
    bufferViews: views.list,
    buffers: views.buffers(),
  };
  return pack(json, views.chunks);
}

function addPrimitive(mesh: PaintedMesh, views: Views, accessors: Record<string, unknown>[]): Record<string, unknown> {
  const count = mesh.positions.length / 3;
  const add = (accessor: Record<string, unknown>) => accessors.push(accessor) - 1;
  const exp = MeshoptEncoder.encodeFilterExp(mesh.positions, count, 12, POSITION_BITS, 'SharedComponent');
  const oct = MeshoptEncoder.encodeFilterOct(withFourth(mesh.normals), count, 4, NORMAL_BITS);
  const position = add({
    bufferView: views.add({ data: exp, count, stride: 12, mode: 'ATTRIBUTES', filter: 'EXPONENTIAL' }),
    componentType: FLOAT,
    count,
    type: 'VEC3',
    ...bounds(mesh.positions),
  });
  const normal = add({
    bufferView: views.add({ data: oct, count, stride: 4, mode: 'ATTRIBUTES', filter: 'OCTAHEDRAL' }),
    componentType: BYTE,
    normalized: true,
    count,
    type: 'VEC3',
  });
  const color = add({
    bufferView: views.add({ data: mesh.colors, count, stride: 4, mode: 'ATTRIBUTES' }),
    componentType: UNSIGNED_BYTE,
    normalized: true,
    count,
    type: 'VEC4',
  });
  const isWide = count > 65535;
  const corners = isWide ? mesh.indices : Uint16Array.from(mesh.indices);
  const bytes = new Uint8Array(corners.buffer, corners.byteOffset, corners.byteLength);
  const indices = add({
    bufferView: views.add({ data: bytes, count: corners.length, stride: isWide ? 4 : 2, mode: 'TRIANGLES' }),
    componentType: isWide ? 5125 : 5123,
    count: corners.length,
    type: 'SCALAR',
  });
  return { attributes: { POSITION: position, NORMAL: normal, COLOR_0: color }, indices, material: 0 };
}

/** Vertices in the order the triangles first use them: compresses and draws better. */
function reorder(mesh: PaintedMesh): PaintedMesh {
  const indices = mesh.indices.slice();
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const colors = new Uint8Array(count * 4);
  for (let v = 0; v < remap.length; v++) {
    const w = remap[v];
    if (w === 0xffffffff) continue;
    positions.set(mesh.positions.subarray(3 * v, 3 * v + 3), 3 * w);
    normals.set(mesh.normals.subarray(3 * v, 3 * v + 3), 3 * w);
    colors.set(mesh.colors.subarray(4 * v, 4 * v + 4), 4 * w);
  }
  return { positions, normals, colors, indices };
}

function withFourth(normals: Float32Array): Float32Array {
  const out = new Float32Array((normals.length / 3) * 4);
  for (let v = 0; v < normals.length / 3; v++) out.set(normals.subarray(3 * v, 3 * v + 3), 4 * v);
  return out;
}

function bounds(p: Float32Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    min[i % 3] = Math.min(min[i % 3], p[i]);
    max[i % 3] = Math.max(max[i % 3], p[i]);
  }
  return { min, max };
}

function pack(json: unknown, chunks: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const textLength = Math.ceil(text.length / 4) * 4;
  const dataLength = chunks.reduce((n, c) => n + c.length, 0);
  const out = new Uint8Array(28 + textLength + dataLength);
  const header = new DataView(out.buffer);
  const words = [0x46546c67, 2, out.length, textLength, 0x4e4f534a];
  words.forEach((word, i) => {
    header.setUint32(4 * i, word, true);
  });
  out.fill(0x20, 20, 20 + textLength).set(text, 20);
  header.setUint32(20 + textLength, dataLength, true);
  header.setUint32(24 + textLength, 0x004e4942, true);
  let at = 28 + textLength;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
