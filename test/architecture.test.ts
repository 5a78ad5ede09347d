import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide, readTable } from './support/guide';
import {
  findCircles,
  findForbidden,
  findUpward,
  folderOf,
  type Import,
  importsOf,
  readSources,
  roomOf,
} from './support/imports';

const GUIDE = readGuide();
/** Which folders of src and which packages each folder may import. */
const ALLOWED = readTable(GUIDE, 'may import');
/** Rooms of a folder from the ground up: each imports itself and what stands below. */
const ROOMS = readTable(GUIDE, 'rooms, from the ground up');
/** Parts of drei that are refused, with the reason. */
const REFUSED = readTable(GUIDE, 'why not');

const sources = readSources();
const files = [...sources.keys()];
const imports = importsOf(sources);
const named = (found: readonly Import[]) => found.map(({ file, target }) => `${file} imports ${target}`);

/** A few made-up files instead of src. */
const madeUp = (texts: Readonly<Record<string, string>>) => importsOf(new Map(Object.entries(texts)));

describe('folders', () => {
  test('every folder of src has a row in the guide, and every row a folder', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual([...new Set(files.map(folderOf))].sort());
  });

  test('import only what the guide allows', () => {
    expect(named(findForbidden(imports, ALLOWED))).toEqual([]);
  });

  test('a folder or package that is not in the row would be noticed', () => {
    const found = madeUp({
      'chart/view/Plot.tsx': "import { store } from '../../state/store';\nimport { useRef } from 'react';",
      'state/store.ts': "import { simulate } from '../model/simulate';",
      'model/simulate.ts': "import type { Mesh } from 'three/webgpu';\nconst late = import('../ui/Button');",
    });
    expect(named(findForbidden(found, ALLOWED))).toEqual([
      'chart/view/Plot.tsx imports state/store.ts',
      'model/simulate.ts imports three/webgpu',
      'model/simulate.ts imports ui/Button',
    ]);
  });

  test('a table that is gone from the guide would be noticed', () => {
    expect(() => readTable('| folder | rooms |\n| --- | --- |', 'may import')).toThrow(/may import/);
    expect(imports.length).toBeGreaterThan(1000);
  });
});

describe.each(Object.entries(ROOMS))('the rooms of %s', (folder, rooms) => {
  const own = files.filter((file) => file.startsWith(`${folder}/`));

  test('are all in the guide', () => {
    expect(own.filter((file) => !rooms.includes(roomOf(file, folder, rooms)))).toEqual([]);
  });

  test('import downward only', () => {
    expect(named(findUpward(imports, folder, rooms))).toEqual([]);
  });

  test('would show an import upward', () => {
    const [ground, above] = rooms.map((room) => (room.includes('.') ? room : `${room.replace('*', 'other')}/a.ts`));
    const found = madeUp({
      [`${folder}/${ground}`]: `import { a } from '${ground.includes('/') ? '../' : './'}${above}';`,
      [`${folder}/${above}`]: `import { b } from '${above.includes('/') ? '../' : './'}${ground}';`,
    });
    expect(findUpward(found, folder, rooms).map(({ file }) => file)).toEqual([`${folder}/${ground}`]);
  });
});

describe('circles', () => {
  test('no files import each other in a circle, types included', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  test('one of three files would be noticed, and a chain is none', () => {
    const circle = madeUp({
      'a/x.ts': "import { y } from './y';",
      'a/y.ts': "import type { Z } from '../b/z';",
      'b/z.ts': "import { x } from '../a/x';\nimport { w } from './w';",
      'b/w.ts': '',
    });
    expect(findCircles(circle).map((each) => each.sort())).toEqual([['a/x.ts', 'a/y.ts', 'b/z.ts']]);
    expect(findCircles(circle.filter(({ file }) => file !== 'b/z.ts'))).toEqual([]);
  });
});

describe('walls', () => {
  test('ui takes nothing but types from the model', () => {
    const taken = imports.filter(({ file, target }) => folderOf(file) === 'ui' && target.startsWith('model/'));
    expect(named(taken.filter(({ isTypeOnly }) => !isTypeOnly))).toEqual([]);
    const [value, type] = madeUp({ 'ui/a.ts': "import { simulate } from '../b';\nimport { type C } from '../c';" });
    expect([value.isTypeOnly, type.isTypeOnly]).toEqual([false, true]);
  });

  test('only the app sees the app', () => {
    const seen = imports.filter(({ file, target }) => target.startsWith('app/') && folderOf(file) !== 'app');
    expect(named(seen)).toEqual([]);
  });

  test('charts and scene never run the simulation', () => {
    const run = imports.filter(({ target }) => target === 'model/simulate.ts');
    expect(run.filter(({ file }) => ['chart', 'scene'].includes(folderOf(file)))).toEqual([]);
    expect(run.length).toBeGreaterThan(0);
  });

  test('the muscles’ kernel, whose steps share one workbench, has one door', () => {
    const KERNEL = 'model/muscle/kernel/';
    const doors = imports.filter(({ file, target }) => target.startsWith(KERNEL) && !file.startsWith(KERNEL));
    expect([...new Set(doors.map(({ target }) => target))]).toEqual([`${KERNEL}solveMuscles.ts`]);
  });

  test.each(Object.entries(REFUSED))('nobody takes %s from drei: it %s', (part) => {
    const taken = imports.filter(({ target }) => /^@react-three\/drei(?:\/|$)/.test(target));
    const isPart = ({ target, names }: Import) => names.includes(part) || target.split('/').includes(part);
    expect(named(taken.filter(isPart))).toEqual([]);
    expect(taken.filter(({ names }) => names.includes('*'))).toEqual([]);
    const bad = madeUp({ 'scene/a.tsx': `import { Grid, ${part} as X } from '@react-three/drei';` });
    expect(bad.filter(isPart)).toHaveLength(1);
  });

  test('the guide names the parts of drei that need the network or the page’s measures', () => {
    expect(Object.keys(REFUSED)).toEqual(
      expect.arrayContaining(['View', 'Environment', 'useGLTF', 'Html', 'DetectGPU']),
    );
  });
});

describe('the model', () => {
  const OUTSIDE = /\b(?:document|window|navigator|console|performance|process|globalThis)\.|\bDate\b|Math\.random/;

  test('touches no screen, clock, chance or console', () => {
    const own = files.filter((file) => file.startsWith('model/'));
    expect(own.filter((file) => OUTSIDE.test(withoutComments(sources.get(file) as string)))).toEqual([]);
    expect('const now = performance.now();').toMatch(OUTSIDE);
  });

  test('compiles against the language alone', () => {
    const config = JSON.parse(readFileSync(new URL('../src/model/tsconfig.json', import.meta.url), 'utf8'));
    expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
    expect(config.include).toEqual(['.']);
  });
});

test('modules have named exports only', () => {
  expect(files.filter((file) => /^export default\b/m.test(sources.get(file) as string))).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}
