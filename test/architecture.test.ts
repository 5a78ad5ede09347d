import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const REACT = ['react', 'react-dom'];
const SCENE_LIBRARY = ['three', '@react-three/fiber', '@react-three/drei'];

/** Which folders of src and which packages each folder may import. */
const ALLOWED: Readonly<Record<string, readonly string[] | 'everything'>> = {
  model: [],
  display: ['model'],
  // valibot checks what comes back from storage and links
  state: ['model', 'display', 'zustand', 'valibot'],
  // what hands do to a page, and what pages are made of: neither knows of exercises
  hand: [...REACT],
  controls: [...REACT],
  chart: ['model', 'display', 'hand', 'controls', ...REACT],
  export: ['model', 'display'],
  scene: ['model', 'display', 'state', 'hand', 'zustand', ...REACT, ...SCENE_LIBRARY],
  ui: ['model', 'display', 'state', 'hand', 'controls', ...REACT],
  worker: ['model', 'comlink'],
  cli: ['model', 'display', 'export', 'node:'],
  app: 'everything',
};

/** Rooms of a folder from the ground up: each imports itself and what stands below. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  chart: ['data', 'layout', 'view', 'file'],
  ui: ['marks', 'live', 'messages', 'menus', 'sheets', 'loads', 'pane', 'setup', 'transport', 'bars'],
  app: ['files', 'queues', 'wiring', 'page', 'main.tsx'],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const statement =
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(statement)].map(([, type, from, bare, dynamic]) => ({
    file,
    folder: file.split('/')[0],
    target: targetOf(file, from ?? bare ?? dynamic),
    isTypeOnly: type !== undefined,
  }));
}

/** The folder of src an import points into, or the package. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageOf(specifier);
  return relative(SRC, join(SRC, dirname(file), specifier)).split('/')[0];
}

/** Paths within src that a file imports. */
function localImportsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/from\s+'(\.[^']+)'/g)].map(([, path]) => relative(SRC, join(SRC, dirname(file), path)));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

describe('architecture', () => {
  test('every folder of src has a row in the table', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  test('folders import only what the table allows', () => {
    const forbidden = imports.filter(({ folder, target }) => {
      const allowed = ALLOWED[folder];
      return allowed !== 'everything' && target !== folder && !allowed?.includes(target);
    });
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('the rooms of %s import downwards only', (folder, rooms) => {
    const own = files.filter((file) => file.startsWith(`${folder}/`));
    const upward = own.flatMap((file) => {
      const floor = rooms.indexOf(file.split('/')[1]);
      const targets = localImportsOf(file).filter((path) => path.startsWith(`${folder}/`));
      return targets
        .filter((path) => rooms.indexOf(path.split('/')[1]) > floor)
        .map((path) => `${file} imports ${path}`);
    });
    expect(own.filter((file) => !rooms.includes(file.split('/')[1]))).toEqual([]);
    expect(upward).toEqual([]);
  });

  test('ui takes nothing but types from the model', () => {
    const values = imports.filter(
      ({ folder, target, isTypeOnly }) => folder === 'ui' && target === 'model' && !isTypeOnly,
    );
    expect(values.map(({ file }) => file)).toEqual([]);
  });

  test('only the app sees the app', () => {
    expect(imports.filter(({ folder, target }) => target === 'app' && folder !== 'app')).toEqual([]);
  });

  test('charts and scene never run the simulation', () => {
    const text = files
      .filter((file) => file.startsWith('chart/') || file.startsWith('scene/'))
      .filter((file) => /from '[^']*model\/simulate'/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(text).toEqual([]);
  });

  test('the model touches no screen, clock, chance or console', () => {
    const outside = /\b(?:document|window|navigator|console|performance|process|globalThis)\.|\bDate\b|Math\.random/;
    const offenders = files
      .filter((file) => file.startsWith('model/'))
      .filter((file) => outside.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))));
    expect(offenders).toEqual([]);
  });

  test('the model compiles against the language alone', () => {
    const config = JSON.parse(readFileSync(join(SRC, 'model/tsconfig.json'), 'utf8'));
    expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
    expect(config.include).toEqual(['.']);
  });

  test('modules have named exports only', () => {
    const offenders = files.filter((file) => /^export default\b/m.test(readFileSync(join(SRC, file), 'utf8')));
    expect(offenders).toEqual([]);
  });

  test('the table would notice', () => {
    expect(targetOf('chart/Plot.tsx', '../state/store')).toBe('state');
    expect(targetOf('scene/parts/Plate.tsx', '../../ui/Button')).toBe('ui');
    expect(targetOf('scene/Stage.tsx', '@react-three/drei/web/View')).toBe('@react-three/drei');
    expect(imports.length).toBeGreaterThan(50);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}
