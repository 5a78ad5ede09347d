import { act } from 'react';
import { BoxGeometry, Color, FileLoader, Matrix4 } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetMeshFile } from '../../src/scene/base/meshFile';
import { QUALITIES, type QualityName } from '../../src/scene/base/quality';
import { Figure } from '../../src/scene/Figure';
import type { BonesLack } from '../../src/scene/figure/Bones';
import { openPane, type ScenePane } from './renderScene';
import { press } from './support';

// a skeleton of one bone
vi.mock('../../src/scene/base/readMeshFile', () => ({
  readMeshFile: async () => [{ name: 'pelvis-sacrum', geometry: new BoxGeometry(), place: new Matrix4(), extras: {} }],
}));

/** Files that cannot be fetched, and such that never answer. */
let missing: readonly QualityName[];
let hanging: readonly QualityName[];

vi.spyOn(FileLoader.prototype, 'load').mockImplementation(function load(
  this: FileLoader,
  address,
  onLoad,
  _onProgress,
  onError,
) {
  const isOf = (name: QualityName) => address.endsWith(`/figure-${name}.glb`);
  if (missing.some(isOf)) onError?.(new Error('no network'));
  else if (!hanging.some(isOf)) onLoad?.(new ArrayBuffer());
  else this.manager.abortController.signal.addEventListener('abort', () => onError?.(new Error('given up')));
});

const THEME = { isDark: true, pane: new Color('#1b1d20') };
let figure: ScenePane;
let told: (BonesLack | null)[];
const show = (isNear: boolean): Promise<void> =>
  figure.render(
    <Figure
      theme={THEME}
      quality={QUALITIES.full}
      isNear={isNear}
      coloring="anatomy"
      isolated={null}
      skin="off"
      hasStart={false}
      hasGrid={false}
      onBones={(why) => told.push(why)}
    />,
  );
const has = (name: string): boolean => figure.scene.getObjectByName(name) !== undefined;

beforeEach(async () => {
  vi.stubGlobal('reportError', () => {});
  for (const name of ['low', 'medium', 'full']) forgetMeshFile(`figure-${name}`);
  [missing, hanging, told] = [[], [], []];
  figure = await openPane();
});
afterEach(async () => {
  await figure.unmount();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('without bones the plain body stays, and everything else of the figure', async () => {
  missing = ['low', 'medium', 'full'];
  await show(false);
  figure.move(press, 0.5);
  expect([has('plain body'), has('bones'), has('muscles'), has('gym')]).toEqual([true, false, true, true]);
  expect(told.at(-1)).toBe('missing');
  expect(figure.pane.waiting).toBeGreaterThan(0);
});

test('bones that never answer are waited for, and then count as missing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  hanging = ['low', 'medium', 'full'];
  await show(false);
  expect([has('plain body'), told.at(-1)]).toEqual([true, 'awaited']);
  await act(() => vi.advanceTimersByTimeAsync(9000));
  expect(told.at(-1)).toBe('awaited');
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect([has('plain body'), told.at(-1)]).toEqual([true, 'missing']);
});

test('finer bones that cannot be fetched leave the ones that are there; the next look from near by asks again', async () => {
  missing = ['full'];
  await show(false);
  figure.move(press, 0.5);
  expect([has('plain body'), has('bones'), figure.pane.waiting]).toEqual([false, true, 0]);
  await show(true);
  await act(async () => {});
  figure.move(press, 0.5);
  expect([has('plain body'), has('bones')]).toEqual([false, true]);
  expect(figure.pane.waiting).toBeGreaterThan(0);
  missing = [];
  await show(false);
  await show(true);
  await act(async () => {});
  figure.move(press, 0.5);
  expect([has('bones'), figure.pane.waiting]).toEqual([true, 0]);
});
