import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';

/** A mesh where it rests. */
export interface PlacedMesh {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly place: Matrix4;
  /** What was written about it. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** What a file holds; the same object for all who use it. */
export type MeshFile = readonly PlacedMesh[];

/** glTF 2.0, as much of it as the files beside this page use: one primitive a mesh, every view packed by meshopt. */
interface Gltf {
  readonly nodes: readonly Node[];
  readonly meshes: readonly { readonly primitives: readonly [Primitive] }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly { readonly extensions: { readonly EXT_meshopt_compression: PackedView } }[];
}

interface Node {
  readonly name: string;
  readonly mesh: number;
  readonly translation?: readonly [number, number, number];
  readonly rotation?: readonly [number, number, number, number];
  readonly scale?: readonly [number, number, number];
  readonly extras?: Record<string, unknown>;
}

interface Primitive {
  readonly attributes: { readonly POSITION: number; readonly NORMAL: number; readonly COLOR_0: number };
  readonly indices: number;
}

interface Accessor {
  readonly bufferView: number;
  readonly componentType: keyof typeof ARRAYS;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: keyof typeof WIDTHS;
}

interface PackedView {
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

const ARRAYS = { 5120: Int8Array, 5121: Uint8Array, 5123: Uint16Array, 5125: Uint32Array, 5126: Float32Array } as const;
const WIDTHS = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const;

const MAGIC = 0x46546c67;
/** Bytes: of the file's own head, and of that of each chunk. */
const HEAD = 12;
const CHUNK_HEAD = 8;

/**
 * Reads a binary glTF of ours. three's own loader reads any, and brings 19 kB of what such a file has not: materials,
 * textures, lights, joints and animations (docs/decisions/0042).
 * @throws RangeError for anything else.
 */
export async function readMeshFile(bytes: ArrayBuffer): Promise<MeshFile> {
  const { gltf, packed } = unpackFile(bytes);
  await MeshoptDecoder.ready;
  const geometries = gltf.meshes.map(({ primitives: [primitive] }) => readGeometry(gltf, packed, primitive));
  return gltf.nodes.map((node) => ({
    name: node.name,
    geometry: geometries[node.mesh],
    place: placeOf(node),
    extras: node.extras ?? {},
  }));
}

function unpackFile(bytes: ArrayBuffer): { readonly gltf: Gltf; readonly packed: Uint8Array } {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEAD + CHUNK_HEAD || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('a file of meshes is no binary glTF');
  const textLength = view.getUint32(HEAD, true);
  const text = new Uint8Array(bytes, HEAD + CHUNK_HEAD, textLength);
  const packed = new Uint8Array(bytes, HEAD + 2 * CHUNK_HEAD + textLength);
  return { gltf: JSON.parse(new TextDecoder().decode(text)) as Gltf, packed };
}

function readGeometry(gltf: Gltf, packed: Uint8Array, { attributes, indices }: Primitive): BufferGeometry {
  const read = (accessor: number): BufferAttribute => readAttribute(gltf, packed, gltf.accessors[accessor]);
  return new BufferGeometry()
    .setAttribute('position', read(attributes.POSITION))
    .setAttribute('normal', read(attributes.NORMAL))
    .setAttribute('color', read(attributes.COLOR_0))
    .setIndex(read(indices));
}

function readAttribute({ bufferViews }: Gltf, packed: Uint8Array, accessor: Accessor): BufferAttribute {
  const view = bufferViews[accessor.bufferView].extensions.EXT_meshopt_compression;
  const { count, byteStride, byteOffset, byteLength } = view;
  const bytes = new Uint8Array(count * byteStride);
  const source = packed.subarray(byteOffset, byteOffset + byteLength);
  MeshoptDecoder.decodeGltfBuffer(bytes, count, byteStride, source, view.mode, view.filter);
  const width = WIDTHS[accessor.type];
  const values = withoutGaps(new ARRAYS[accessor.componentType](bytes.buffer), width, count);
  return new BufferAttribute(values, width, accessor.normalized);
}

/** The first `width` of the numbers of each row: rows are filled up to four bytes. */
function withoutGaps<T extends InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>>(
  rows: T,
  width: number,
  count: number,
): T {
  const stride = rows.length / count;
  return stride === width ? rows : (rows.filter((_, k) => k % stride < width) as T);
}

function placeOf({ translation = [0, 0, 0], rotation = [0, 0, 0, 1], scale = [1, 1, 1] }: Node): Matrix4 {
  return new Matrix4().compose(new Vector3(...translation), new Quaternion(...rotation), new Vector3(...scale));
}
