import { BoxGeometry, BufferAttribute, Group, Mesh, Vector3 } from 'three';
import { type GLTF, GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES, type QualityName } from '../../src/scene/base/quality';
import type { readTheme } from '../../src/scene/base/theme';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import type { Skin } from '../../src/scene/skin/createSkin';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import type { SkinMesh } from '../../src/scene/skin/mesh/meshSkin';
import type { SkinQuestion } from '../../src/scene/skin/mesh/skin.worker';
import { KEYS, type PoseSkin } from '../../src/scene/skin/skinQueue';
import { readDrawnBones } from './figureBones';
import { press, thrust } from './support';

let arm: ArmDimensions;
beforeAll(async () => {
  ({ arm } = await readDrawnBones());
});

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

/** A file of sculpted parts. */
function file(): GLTF {
  const scene = new Group();
  for (const name of ['head', 'hand_r', 'calcn_r']) {
    const geometry = new BoxGeometry();
    geometry.setAttribute('color', new BufferAttribute(new Float32Array(geometry.getAttribute('position').array), 3));
    scene.add(Object.assign(new Mesh(geometry), { name }));
  }
  return { scene } as unknown as GLTF;
}

const poseSkin: PoseSkin = (m) => skinPoseOf(carry(m, arm, gymPieces(m.repetition).grip), m);

const load = vi.spyOn(GLTFLoader.prototype, 'loadAsync');
let createSkin: typeof import('../../src/scene/skin/createSkin').createSkin;
let skin: Skin;
beforeEach(async () => {
  // what was fetched is kept by the module
  vi.resetModules();
  ({ createSkin } = await import('../../src/scene/skin/createSkin'));
  vi.useFakeTimers();
  vi.stubGlobal('Worker', TestWorker);
  asked = [];
  load.mockReset().mockImplementation(async () => file());
  skin = createSkin(
    (m) => skinPoseOf(carry(m, arm, gymPieces(m.repetition).grip), m),
    () => {},
  );
});
afterEach(() => {
  skin.dispose();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const instant = createInstant(press);

function draw(of: Repetition, phase = 0.25, quality: QualityName = 'full'): void {
  setInstant(instant, of, phase);
  const sight = { eye: new Vector3(), hip: new Vector3(), back: new Vector3(), others: [] };
  const theme = { isDark: true } as ReturnType<typeof readTheme>;
  skin.update({ instant, theme, sight, quality: QUALITIES[quality], bones: 'low' });
}

/** Draws until all that is asked for has come; how many meshes of each kind that took. */
async function settle(of: Repetition, phase?: number): Promise<{ ghost: number; solid: number }> {
  asked = [];
  draw(of, phase);
  // a download that is over is followed by a drawing
  await vi.advanceTimersByTimeAsync(0);
  for (let i = 0; i < 3; i++) {
    draw(of, phase);
    await vi.advanceTimersByTimeAsync(400);
  }
  draw(of, phase);
  const count = (kind: string): number => asked.filter((one) => one.kind === kind).length;
  return { ghost: count('ghost'), solid: count('solid') };
}

test('what is meshed is not meshed again while a muscle is picked, or the start shown', async () => {
  skin.setMode('solid');
  expect((await settle(press)).solid).toBe(KEYS);
  skin.setStartShown(true);
  expect(await settle(press)).toEqual({ ghost: 1, solid: 0 });
  skin.setMode('ghost');
  expect(await settle(press)).toEqual({ ghost: KEYS - 1, solid: 0 });
  for (const mode of ['solid', 'ghost', 'off', 'solid'] as const) {
    skin.setMode(mode);
    skin.setStartShown(mode !== 'solid');
    expect(await settle(press)).toEqual({ ghost: 0, solid: 0 });
    expect(skin.isExact()).toBe(true);
  }
});

/** What is drawn of the skin: an outline draws its depth first, a body casts a shadow. */
function drawn(): string[] {
  return skin.object.children.flatMap((mesh, i) => (mesh.visible ? [['depth', 'skin', 'parts', 'start'][i]] : []));
}

test('a solid skin hides a picked muscle no longer than till the next drawing', async () => {
  skin.setMode('solid');
  await settle(press);
  expect(drawn()).toEqual(['skin', 'parts']);
  expect(skin.isClosed()).toBe(true);
  skin.setMode('ghost');
  draw(press);
  expect(drawn()).toEqual([]);
  expect(skin.isClosed()).toBe(false);
  expect(skin.isExact()).toBe(false);
  await settle(press);
  expect(drawn()).toEqual(['depth', 'skin']);
});

test('the body at the bottom is this repetition’s own, or none', async () => {
  skin.setMode('solid');
  skin.setStartShown(true);
  await settle(press);
  expect(drawn()).toContain('start');
  draw(thrust);
  expect(drawn()).not.toContain('start');
  // of the new repetition only the solid pose in view has come, which is asked for first
  await vi.advanceTimersByTimeAsync(161);
  draw(thrust);
  expect(asked.at(-1)?.kind).toBe('ghost');
  expect(drawn()).not.toContain('start');
  expect(skin.isExact()).toBe(false);
  await settle(thrust);
  expect(drawn()).toContain('start');
  expect(skin.isExact()).toBe(true);
});

test('of a skin that is off only the body at the bottom is meshed', async () => {
  skin.setMode('off');
  skin.setStartShown(true);
  expect(await settle(press)).toEqual({ ghost: 1, solid: 0 });
  expect(drawn()).toEqual(['start']);
});

test('without its sculpted parts a body stays an outline, and the next choice of a solid one asks for them again', async () => {
  load.mockRejectedValueOnce(new Error('no network'));
  skin.setMode('solid');
  await settle(press);
  expect(drawn()).toEqual(['depth', 'skin']);
  expect(load).toHaveBeenCalledTimes(1);
  expect([skin.isMissing(), skin.isExact()]).toEqual([true, true]);
  skin.setMode('ghost');
  await settle(press);
  skin.setMode('solid');
  await settle(press);
  expect(load).toHaveBeenCalledTimes(2);
  expect(skin.isMissing()).toBe(false);
  expect(drawn()).toEqual(['skin', 'parts']);
});

test('sculpted parts are not fetched where no skin is drawn', async () => {
  skin.setMode('solid');
  draw(press, 0, 'low');
  await vi.advanceTimersByTimeAsync(400);
  expect(load).not.toHaveBeenCalled();
  draw(press, 0, 'medium');
  await vi.advanceTimersByTimeAsync(400);
  expect(load).toHaveBeenCalled();
});

test('every figure draws and frees parts of its own', async () => {
  skin.setMode('solid');
  await settle(press);
  const partsOf = ({ object }: Skin) => (object.children[2] as Mesh).geometry;
  const first = skin;
  skin = createSkin(poseSkin, () => {});
  skin.setMode('solid');
  await settle(press);
  expect(partsOf(first).getAttribute('position').count).toBe(partsOf(skin).getAttribute('position').count);
  expect(partsOf(first)).not.toBe(partsOf(skin));
  const freed = vi.fn();
  partsOf(first).addEventListener('dispose', freed);
  first.dispose();
  expect(freed).toHaveBeenCalledTimes(1);
  expect(load).toHaveBeenCalledTimes(1);
});
