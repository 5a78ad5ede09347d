import { readdirSync, readFileSync } from 'node:fs';
import type { Node } from '@gltf-transform/core';
import { expect, test } from 'vitest';
import { LEVELS, MESHES } from '../../tools/meshes/catalog';
import { writeGlb } from '../../tools/meshes/gltf/writeGlb';
import { makePart } from '../../tools/meshes/makePart';
import { MANIFEST, type Manifest, MODELS, takeManifest } from '../../tools/meshes/manifest';
import { createReader, figurePath } from './support/readFigure';

const written: Manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));

test('the shipped files are those that `npm run meshes` wrote', () => {
  expect(readdirSync(MODELS).sort()).toEqual(Object.keys(written.files).sort());
  expect(takeManifest().files).toEqual(written.files);
});

test('they were written by the generator as it is now: run `npm run meshes` after a change', () => {
  expect(takeManifest().sources).toBe(written.sources);
});

/** Everything that is stored of a node's mesh, as it is stored. */
function storedOf(node: Node): Record<string, unknown> {
  const primitive = node.getMesh()?.listPrimitives()[0];
  const attributes = primitive?.listSemantics().map((name) => [name, primitive.getAttribute(name)?.getArray()]) ?? [];
  return { ...Object.fromEntries(attributes), indices: primitive?.getIndices()?.getArray() };
}

// small ones, with cartilage and without
test.each(['patella', 'talus', 'fibula'])('the generator makes the stored %s again, byte for byte', async (name) => {
  const spec = MESHES.find((m) => m.name === name);
  if (!spec) throw new Error(`no ${name} in the catalog`);
  const made = await makePart(spec.parts[0]);
  const reader = await createReader();
  for (const level of LEVELS) {
    const alone = await reader.readBinary(await writeGlb(new Map([[name, made[level]]]), [{ name, mesh: name }], {}));
    const shipped = (await reader.read(figurePath(level))).getRoot().listNodes();
    const stored = shipped.find((node) => node.getMesh()?.getName() === name);
    if (!stored) throw new Error(`no ${name} in figure-${level}`);
    const [again, before] = [storedOf(alone.getRoot().listNodes()[0]), storedOf(stored)];
    expect(Object.keys(again).sort()).toEqual(['COLOR_0', 'NORMAL', 'POSITION', 'indices']);
    expect(again).toEqual(before);
  }
});
