import { BufferAttribute, BufferGeometry, type Matrix4 } from 'three';
import { shallow } from 'zustand/shallow';
import { createInstant, setInstant } from '../base/instant';
import type { SkinMesh } from './mesh/meshSkin';
import type { SkinQuestion } from './mesh/skin.worker';
import { SKIN_LAYOUTS, type SkinKind } from './mesh/skinShape';
import { cellOf, KEYS, keysOf, type PoseSkin, type SkinKey, type Wanted } from './skinKeys';
import { posePads } from './skinPads';
import { poseCones } from './skinPose';

/** A result has to stand this long before it is meshed: while a slider moves the last skin is carried along, ms. */
const PAUSE = 160;
const KINDS: readonly SkinKind[] = ['ghost', 'solid'];

/** The mesh of a pose. */
export interface MeshedPose extends SkinKey {
  readonly geometry: BufferGeometry;
  /** Inverse ground frames of the bones in the meshed pose. */
  readonly inverse: readonly Matrix4[];
}

/** Meshes of a repetition's poses, outlines and solid bodies apart, so that either stays while the other is shown. */
export interface SkinMeshes {
  readonly poseSkin: PoseSkin;
  readonly get: (key: SkinKey) => MeshedPose | null;
  /** The nearest of a kind; while a new repetition's are made an older one's do. */
  readonly nearest: (kind: SkinKind, at: number) => MeshedPose | null;
  /** Asks for what is missing of a repetition, once; `at`: where the instant in view, at every drawing, lies among the keys. */
  readonly ask: (wanted: Wanted, at: number) => void;
  readonly dispose: () => void;
}

interface Setup {
  readonly poseSkin: PoseSkin;
  /** Called when a mesh has come that changes what is seen. */
  readonly invalidate: () => void;
}

/** A worker meshes one pose after the other, the one in view first; a newer result makes the rest pointless. */
export function createSkinMeshes({ poseSkin, invalidate }: Setup): SkinMeshes {
  let meshed: readonly MeshedPose[] = [];
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly SkinKey[] = [];
  /** With the worker now. */
  let sent: Omit<MeshedPose, 'geometry'> | null = null;
  let asked: Wanted | null = null;
  let inView = 0;

  const get = ({ of, kind, key }: SkinKey): MeshedPose | null =>
    meshed.find((one) => one.kind === kind && one.key === key && one.of === of) ?? null;
  const nearest = (kind: SkinKind, at: number) => nearestOf(meshed, kind, at);
  /** All that a drawing of the instant in view may take. */
  const seen = (): readonly (MeshedPose | null)[] => {
    const own = (kind: SkinKind, key: number) => asked && get({ of: asked.of, kind, key });
    const start = asked?.hasStart ? own('ghost', 0) : null;
    return [...KINDS.flatMap((kind) => [nearest(kind, inView), own(kind, Math.round(inView))]), start];
  };
  const put = (one: MeshedPose): void => {
    // its own place in an older repetition, and of the other kind all that is no longer wanted
    const isDropped = ({ kind, key, of }: MeshedPose): boolean => (kind === one.kind ? key === one.key : of !== one.of);
    for (const { geometry } of meshed.filter(isDropped)) geometry.dispose();
    const before = seen();
    meshed = [...meshed.filter((other) => !isDropped(other)), one];
    if (!shallow(before, seen())) invalidate();
  };
  const send = (): void => {
    // what was wanted twice has come meanwhile
    waiting = waiting.filter((one) => !get(one));
    const [first, ...rest] = waiting;
    if (sent || !first) return;
    waiting = rest;
    const { question, inverse } = questionOf(first, poseSkin);
    sent = { ...first, inverse };
    worker ??= hire();
    worker.postMessage(question);
  };
  const hire = (): Worker => {
    const hired = openMesher(() => {
      [worker, sent] = [null, null];
    });
    hired.onmessage = ({ data }: MessageEvent<SkinMesh>) => {
      if (sent && sent.of === asked?.of) put({ ...sent, geometry: geometryOf(data) });
      sent = null;
      send();
    };
    return hired;
  };

  return {
    poseSkin,
    get,
    nearest,
    ask: (wanted, at) => {
      inView = at;
      if (asked?.of === wanted.of && asked.kind === wanted.kind && asked.hasStart === wanted.hasStart) return;
      if (wanted.of !== asked?.of) waiting = [];
      asked = wanted;
      clearTimeout(timer);
      timer = setTimeout(() => {
        waiting = keysOf(wanted, at);
        send();
      }, PAUSE);
    },
    dispose: () => {
      clearTimeout(timer);
      worker?.terminate();
      for (const { geometry } of meshed) geometry.dispose();
    },
  };
}

/** One that is lost is replaced when the next pose is wanted. */
function openMesher(onLost: () => void): Worker {
  const worker = new Worker(new URL('./mesh/skin.worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = onLost;
  return worker;
}

function nearestOf(meshed: readonly MeshedPose[], kind: SkinKind, at: number): MeshedPose | null {
  const away = ({ key }: SkinKey): number => Math.abs(key - at);
  const ofKind = meshed.filter((one) => one.kind === kind);
  return ofKind.reduce<MeshedPose | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

/** What the worker needs to mesh a pose. */
function questionOf({ of, kind, key }: SkinKey, poseSkin: PoseSkin) {
  const instant = createInstant(of);
  setInstant(instant, of, (0.5 * key) / (KEYS - 1));
  const pose = poseSkin(instant);
  const cones = poseCones(pose, SKIN_LAYOUTS[kind]);
  const pads = kind === 'solid' ? posePads(instant) : undefined;
  const question: SkinQuestion = { cones, pads, kind, cell: cellOf(kind, pose) };
  return { question, inverse: pose.frames.map((frame) => frame.clone().invert()) };
}

function geometryOf({ positions, normals, bones, weights, index }: SkinMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('bones', new BufferAttribute(bones, 2));
  geometry.setAttribute('weight', new BufferAttribute(weights, 1, true));
  return geometry.setIndex(new BufferAttribute(index, 1));
}
