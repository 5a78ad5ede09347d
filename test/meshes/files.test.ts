import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS, NODES, SKIN_NODES } from '../../tools/meshes/catalog';
import { type FigureBone, figurePath, readFigure, readMeshes, SKIN_PATH } from './support/readFigure';

const LARGEST = { full: 900_000, medium: 350_000, low: 120_000 } as const;
/** Triangles of one drawn figure: mirrored bones twice, five lumbar vertebrae. */
const MOST_DRAWN = { full: 100_000, medium: 45_000, low: 10_000 } as const;

describe.each(LEVELS)('figure-%s', (level) => {
  test('stays within its size and triangle budget', async () => {
    const bytes = statSync(figurePath(level)).size;
    const bones = [...(await readFigure(level)).values()];
    const drawn = bones.reduce((n, b) => n + (b.indices.length / 3) * (b.isMirrored ? 2 : 1), 0);
    console.log(`figure-${level}: ${(bytes / 1000).toFixed(0)} kB, ${drawn} triangles drawn`);
    expect(bytes).toBeLessThan(LARGEST[level]);
    expect(drawn).toBeLessThan(MOST_DRAWN[level]);
  });

  test('has every node of the catalog, and only lumbar vertebrae carry a transform', async () => {
    const bones = await readFigure(level);
    expect([...bones.keys()]).toEqual(NODES.map((n) => n.name));
    for (const bone of bones.values()) {
      if (bone.name.startsWith('lumbar')) continue;
      expect([bone.translation, bone.rotation, bone.scale]).toEqual([
        [0, 0, 0],
        [0, 0, 0, 1],
        [1, 1, 1],
      ]);
    }
  });

  test('has unit normals that look away from the inside, and no triangle of zero area', async () => {
    for (const bone of (await readFigure(level)).values()) checkSurface(bone);
  });
});

/** The sculpted skin, drawn in place of bones and muscles. */
const LARGEST_SKIN = 130_000;
const MOST_SKIN_DRAWN = 30_000;

test('the sculpted skin stays within its budget, and its surfaces are sound', async () => {
  const parts = await readMeshes(SKIN_PATH);
  expect([...parts.keys()]).toEqual(SKIN_NODES.map((n) => n.name));
  let drawn = 0;
  for (const part of parts.values()) {
    checkSurface(part);
    drawn += (part.indices.length / 3) * (part.isMirrored ? 2 : 1);
  }
  expect(statSync(SKIN_PATH).size).toBeLessThan(LARGEST_SKIN);
  expect(drawn).toBeLessThan(MOST_SKIN_DRAWN);
});

function checkSurface({ name, positions: p, normals: n, indices }: FigureBone): void {
  for (let i = 0; i < n.length; i += 3) expect(Math.abs(Math.hypot(n[i], n[i + 1], n[i + 2]) - 1)).toBeLessThan(0.03);
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
    const u = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
    const v = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
    const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    expect(Math.hypot(...cross), `area in ${name}`).toBeGreaterThan(0);
    volume += (p[a] * cross[0] + p[a + 1] * cross[1] + p[a + 2] * cross[2]) / 6;
  }
  expect(volume, `volume of ${name}`).toBeGreaterThan(0);
}

test('the files are binary glTF with compressed buffers only', () => {
  for (const path of [...LEVELS.map(figurePath), SKIN_PATH]) {
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1', 0, 4)).toBe('glTF');
    const json = JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12)));
    expect(json.extensionsRequired).toContain('EXT_meshopt_compression');
  }
});
