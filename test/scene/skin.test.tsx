import { act } from 'react';
import { BoxGeometry, BufferAttribute, Color, FileLoader, Matrix4, type Mesh } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Repetition } from '../../src/model/result';
import { forgetMeshFile } from '../../src/scene/base/meshFile';
import { QUALITIES, type QualityName } from '../../src/scene/base/quality';
import type { PlacedMesh } from '../../src/scene/base/readMeshFile';
import type { Theme } from '../../src/scene/base/theme';
import type { SkinMesh } from '../../src/scene/skin/mesh/meshSkin';
import type { SkinQuestion } from '../../src/scene/skin/mesh/skin.worker';
import { Skin } from '../../src/scene/skin/Skin';
import { KEYS } from '../../src/scene/skin/skinKeys';
import type { SkinMode } from '../../src/state/types';
import { openPane } from './renderScene';
import { press, thrust } from './support';

/** What the worker was asked. */
let asked: SkinQuestion[];
/** Answers with a triangle, a moment later. */
class TestWorker {
  onmessage: ((event: { data: SkinMesh }) => void) | null = null;
  postMessage(question: SkinQuestion): void {
    asked.push(question);
    const data: SkinMesh = {
      positions: new Float32Array(9),
      normals: new Float32Array(9),
      bones: new Uint8Array(6),
      weights: new Uint8Array(3),
      index: new Uint16Array([0, 1, 2]),
    };
    setTimeout(() => this.onmessage?.({ data }), 1);
  }
  terminate(): void {}
}

// a file of sculpted ends, or an empty one
vi.mock('../../src/scene/base/readMeshFile', () => ({
  readMeshFile: async (bytes: ArrayBuffer) =>
    bytes.byteLength === 0 ? [] : ['head', 'hand_r', 'calcn_r'].map(sculpted),
}));

function sculpted(name: string): PlacedMesh {
  const geometry = new BoxGeometry();
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(geometry.getAttribute('position').array), 3));
  return { name, geometry, place: new Matrix4(), extras: {} };
}

/** Addresses of all files asked for. */
let fetched: string[];
/** How many of the next requests for sculpted ends fail. */
let failures: number;
/** Whether sculpted ends come at once, or never. */
let isSlow: boolean;

vi.spyOn(FileLoader.prototype, 'load').mockImplementation((address, onLoad, _onProgress, onError) => {
  fetched.push(address);
  if (!address.endsWith('/skin.glb')) onLoad?.(new ArrayBuffer());
  else if (failures > 0) {
    failures--;
    onError?.(new Error('no network'));
  } else if (!isSlow) onLoad?.(new ArrayBuffer(1));
});

const endsAsked = (): number => fetched.filter((address) => address.endsWith('/skin.glb')).length;

interface SkinNow {
  readonly mode: SkinMode;
  readonly hasStart: boolean;
  readonly quality: QualityName;
}

/** A figure's skin, and what its page is told. */
async function openSkin() {
  const figure = await openPane();
  let now: SkinNow = { mode: 'ghost', hasStart: false, quality: 'full' };
  const missing = { current: false };
  const note = (isMissing: boolean): void => {
    missing.current = isMissing;
  };
  const set = async (change: Partial<SkinNow>): Promise<void> => {
    now = { ...now, ...change };
    const { quality, ...skin } = now;
    await figure.render(<Skin {...skin} theme={THEME} quality={QUALITIES[quality]} onMissing={note} />);
  };
  await set({});
  return { ...figure, set, isMissing: () => missing.current };
}

const THEME: Theme = { isDark: true, pane: new Color('#1b1d20') };
let skin: Awaited<ReturnType<typeof openSkin>>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', TestWorker);
  // what a boundary catches is reported too
  vi.stubGlobal('reportError', () => {});
  [asked, fetched, failures, isSlow] = [[], [], 0, false];
  forgetMeshFile('skin');
  skin = await openSkin();
});
afterEach(async () => {
  await skin.unmount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Moves until all that is asked for has come; how many meshes of each kind that took. */
async function settle(of: Repetition, phase = 0.25, figure: Pick<typeof skin, 'move'> = skin) {
  asked = [];
  for (let i = 0; i < 4; i++) {
    figure.move(of, phase);
    await act(() => vi.advanceTimersByTimeAsync(400));
  }
  figure.move(of, phase);
  const count = (kind: string): number => asked.filter((one) => one.kind === kind).length;
  return { ghost: count('ghost'), solid: count('solid') };
}

const isExact = (): boolean => skin.pane.waiting === 0;

/** What is drawn of the skin: an outline draws its depth first, a body casts a shadow. */
function drawn(): string[] {
  const names = ['start', 'depth', 'outline', 'solid', 'ends'];
  return names.filter((name) => skin.scene.getObjectByName(name)?.visible);
}

test('what is meshed is not meshed again while a muscle is picked, or the start shown', async () => {
  await skin.set({ mode: 'solid' });
  expect((await settle(press)).solid).toBe(KEYS);
  await skin.set({ hasStart: true });
  expect(await settle(press)).toEqual({ ghost: 1, solid: 0 });
  await skin.set({ mode: 'ghost' });
  expect(await settle(press)).toEqual({ ghost: KEYS - 1, solid: 0 });
  for (const mode of ['solid', 'ghost', 'off', 'solid'] as const) {
    await skin.set({ mode, hasStart: mode !== 'solid' });
    expect(await settle(press)).toEqual({ ghost: 0, solid: 0 });
    expect(isExact()).toBe(true);
  }
});

test.each(['ghost', 'solid'] as const)(
  'a mesh of a %s skin asks for a frame exactly when it changes what is seen',
  async (mode) => {
    await skin.set({ mode });
    await settle(thrust);
    const seen = () => {
      const shown = drawn().map((name) => (skin.scene.getObjectByName(name) as Mesh).geometry.uuid);
      return [...drawn(), ...shown, isExact()].join();
    };
    const changes: number[] = [];
    // another pose comes into view while meshes are on their way
    for (let ms = 0; ms < 240; ms++) {
      skin.move(press, ms < 164 ? 0.25 : 0.1);
      const [before, asksBefore] = [seen(), skin.framesAsked()];
      await act(() => vi.advanceTimersByTimeAsync(1));
      const asks = skin.framesAsked() - asksBefore;
      skin.move(press, ms < 164 ? 0.25 : 0.1);
      expect(asks, `${ms} ms`).toBe(seen() === before ? 0 : 1);
      if (asks > 0) changes.push(ms);
    }
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.length).toBeLessThan(KEYS / 2);
    expect(isExact()).toBe(true);
  },
);

test('a solid skin hides a picked muscle no longer than till the next drawing', async () => {
  await skin.set({ mode: 'solid' });
  await settle(press);
  expect(drawn()).toEqual(['solid', 'ends']);
  expect(skin.pane.isClosed).toBe(true);
  await skin.set({ mode: 'ghost' });
  skin.move(press, 0.25);
  expect(drawn()).toEqual([]);
  expect(skin.pane.isClosed).toBe(false);
  expect(isExact()).toBe(false);
  await settle(press);
  expect(drawn()).toEqual(['depth', 'outline']);
});

test('the body at the bottom is this repetition’s own, or none', async () => {
  await skin.set({ mode: 'solid', hasStart: true });
  await settle(press);
  expect(drawn()).toContain('start');
  skin.move(thrust, 0.25);
  expect(drawn()).not.toContain('start');
  // of the new repetition only the solid pose in view has come, which is asked for first
  await act(() => vi.advanceTimersByTimeAsync(161));
  skin.move(thrust, 0.25);
  expect(asked.at(-1)?.kind).toBe('ghost');
  expect(drawn()).not.toContain('start');
  expect(isExact()).toBe(false);
  await settle(thrust);
  expect(drawn()).toContain('start');
  expect(isExact()).toBe(true);
});

test('of a skin that is off only the body at the bottom is meshed', async () => {
  await skin.set({ mode: 'off', hasStart: true });
  expect(await settle(press)).toEqual({ ghost: 1, solid: 0 });
  expect(drawn()).toEqual(['start']);
});

test('without its sculpted ends a body stays an outline, and the next choice of a solid one asks for them again', async () => {
  failures = 1;
  await skin.set({ mode: 'solid' });
  await settle(press);
  expect(drawn()).toEqual(['depth', 'outline']);
  expect(endsAsked()).toBe(1);
  expect([skin.isMissing(), isExact()]).toEqual([true, true]);
  await skin.set({ mode: 'ghost' });
  await settle(press);
  expect(skin.isMissing()).toBe(false);
  await skin.set({ mode: 'solid' });
  await settle(press);
  expect(endsAsked()).toBe(2);
  expect(skin.isMissing()).toBe(false);
  expect(drawn()).toEqual(['solid', 'ends']);
});

test('while its sculpted ends are on their way a body is an outline that waits', async () => {
  isSlow = true;
  await skin.set({ mode: 'solid' });
  await settle(press);
  expect(drawn()).toEqual(['depth', 'outline']);
  expect([skin.isMissing(), isExact()]).toEqual([false, false]);
});

test('sculpted ends are not fetched where no skin is drawn', async () => {
  await skin.set({ mode: 'solid', quality: 'low' });
  await settle(press, 0);
  expect(endsAsked()).toBe(0);
  expect(drawn()).toEqual([]);
  await skin.set({ quality: 'medium' });
  await settle(press, 0);
  expect(endsAsked()).toBe(1);
});

test('every figure draws and frees sculpted ends of its own', async () => {
  const endsOf = ({ scene }: typeof skin) => (scene.getObjectByName('ends') as Mesh).geometry;
  await skin.set({ mode: 'solid' });
  await settle(press);
  const other = await openSkin();
  await other.set({ mode: 'solid' });
  await settle(press, 0.25, other);
  expect(endsOf(other).getAttribute('position').count).toBe(endsOf(skin).getAttribute('position').count);
  expect(endsOf(other)).not.toBe(endsOf(skin));
  const freed = vi.fn();
  endsOf(other).addEventListener('dispose', freed);
  await other.unmount();
  expect(freed).toHaveBeenCalledTimes(1);
  expect(endsAsked()).toBe(1);
});
