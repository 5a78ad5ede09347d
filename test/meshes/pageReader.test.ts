import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BufferAttribute, type BufferGeometry, type InterleavedBufferAttribute, Matrix4, type Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { expect, test } from 'vitest';
import { readMeshFile } from '../../src/scene/base/readMeshFile';
import { figurePath, SKIN_PATH } from './support/readFigure';

const FILES = [figurePath('low'), figurePath('medium'), figurePath('full'), SKIN_PATH].map((path) => ({
  path,
  name: basename(path),
}));

function bytesOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** As three's own loader reads it. */
async function asThreeReads(bytes: ArrayBuffer): Promise<Mesh[]> {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
  const meshes: Mesh[] = [];
  scene.updateMatrixWorld(true);
  scene.traverse((object) => {
    if ('isMesh' in object) meshes.push(object as Mesh);
  });
  return meshes;
}

function numbersOf(attribute: BufferAttribute | InterleavedBufferAttribute): number[] {
  const { count, itemSize } = attribute;
  return Array.from({ length: count * itemSize }, (_, k) =>
    attribute.getComponent(Math.floor(k / itemSize), k % itemSize),
  );
}

function contentOf(geometry: BufferGeometry) {
  const { attributes, index } = geometry;
  const named = Object.entries(attributes).map(([name, attribute]) => [name, numbersOf(attribute)]);
  return { ...Object.fromEntries(named), index: Array.from(index?.array ?? []) };
}

test.each(FILES)('$name is read as three’s own loader reads it: every corner, place and note', async ({ path }) => {
  const [ours, theirs] = [await readMeshFile(bytesOf(path)), await asThreeReads(bytesOf(path))];
  expect(ours.map(({ name }) => name)).toEqual(theirs.map(({ name }) => name));
  ours.forEach(({ geometry, place, extras }, i) => {
    expect(contentOf(geometry)).toEqual(contentOf(theirs[i].geometry));
    // three takes a place apart and puts it together again, in its own order
    expect(new Matrix4().copy(place).elements).toEqual(
      theirs[i].matrixWorld.elements.map((x) => expect.closeTo(x, 12)),
    );
    const { name: _, ...noted } = theirs[i].userData;
    expect(extras).toEqual(noted);
  });
});

test('bones that share a mesh share its corners', async () => {
  const bones = await readMeshFile(bytesOf(figurePath('low')));
  expect(new Set(bones.map(({ geometry }) => geometry)).size).toBeLessThan(bones.length);
});

test.each([
  ['nothing', new ArrayBuffer(0)],
  ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer],
])('%s is refused by name', async (_, bytes) => {
  await expect(readMeshFile(bytes as ArrayBuffer)).rejects.toThrow('a file of meshes is no binary glTF');
});
