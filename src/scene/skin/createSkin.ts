import { BufferAttribute, BufferGeometry, Group, type Material, Matrix4, Mesh } from 'three';
import type { Repetition } from '../../model/result';
import type { SkinMode } from '../../state/types';
import { createMoment, type Moment, setMoment } from '../stage/moment';
import type { StageView, Thing } from '../stage/thing';
import type { SkinMesh } from './meshSkin';
import type { SkinQuestion } from './skin.worker';
import { createSkinMaterials, tintSkin } from './skinMaterial';
import { poseCones, type SkinPose } from './skinPose';
import { SKIN_BONES } from './skinShape';

/** Poses between the flexed and the extended end that are meshed; in between the nearest one is moved along. */
export const KEYS = 21;
/** Width of a cell of the mesh, m: coarse for an outline drawn over bones and muscles, fine for a body drawn in their place. */
export const CELL = { ghost: 0.0235, solid: 0.0135 } as const;
/** A result has to stand this long before it is meshed: while a slider moves the last skin is carried along, ms. */
const PAUSE = 160;

interface Key {
  readonly of: Repetition;
  readonly cell: number;
  readonly geometry: BufferGeometry;
  /** Inverse ground frames of the bones in the meshed pose. */
  readonly inverse: readonly Matrix4[];
}

export interface Skin extends Thing {
  readonly setMode: (mode: SkinMode) => void;
  /** Whether an outline stays where the body was at the flexed end. */
  readonly setStartShown: (isShown: boolean) => void;
  /** Whether the pose in view has its own mesh, not a neighbour's moved along; true where no skin is wanted. */
  readonly isExact: () => boolean;
  /** Whether it hides everything inside it. */
  readonly isClosed: () => boolean;
}

/** Where the skin's bones are at a moment; ready once the skeleton's measures are known. */
export type PoseSkin = (moment: Moment) => SkinPose | null;

/** A translucent body around the figure, meshed by a worker from the posed shape: right where skinning would collapse. */
export function createSkin(poseSkin: PoseSkin, invalidate: () => void): Skin {
  const object = new Group();
  object.name = 'skin';
  const moves = SKIN_BONES.map(() => new Matrix4());
  const materials = createSkinMaterials(moves);
  const empty = new BufferGeometry();
  const prepass = new Mesh(empty, materials.prepass);
  const surface = new Mesh<BufferGeometry, Material>(empty, materials.outline);
  surface.customDepthMaterial = materials.caster;
  surface.receiveShadow = true;
  prepass.renderOrder = 20;
  surface.renderOrder = 21;
  for (const mesh of [prepass, surface]) {
    mesh.frustumCulled = false;
    object.add(mesh);
  }
  const start = createStartOutline(empty);
  object.add(start.mesh);
  let mode: SkinMode = 'ghost';
  let isStartShown = false;
  const keys: (Key | null)[] = Array.from({ length: KEYS }, () => null);
  let isExact = false;
  const queue = createSkinQueue(({ key, of, question, inverse }, mesh) => {
    keys[key]?.geometry.dispose();
    keys[key] = { of, cell: question.cell, geometry: geometryOf(mesh), inverse };
    invalidate();
  });
  let asked: Repetition | null = null;
  let askedCell = 0;

  return {
    object,
    setMode: (next) => {
      mode = next;
    },
    setStartShown: (isShown) => {
      isStartShown = isShown;
    },
    isExact: () => isExact,
    isClosed: () => mode === 'solid' && surface.visible,
    update: ({ moment, theme, quality }: StageView) => {
      const isWanted = mode !== 'off' && quality.hasSkin;
      const hasStart = isStartShown && quality.hasSkin;
      const pose = isWanted || hasStart ? poseSkin(moment) : null;
      for (const mesh of [prepass, surface, start.mesh]) mesh.visible = false;
      const at = keyPosition(moment);
      const cell = mode === 'solid' ? CELL.solid : CELL.ghost;
      const nearest = keys[Math.round(at)];
      isExact = !isWanted || (nearest?.of === moment.repetition && nearest.cell === cell);
      if (!pose) return;
      if (asked !== moment.repetition || askedCell !== cell) {
        asked = moment.repetition;
        askedCell = cell;
        queue.ask({ of: moment.repetition, poseSkin, at, cell });
      }
      const key = nearestKey(keys, at);
      if (!key) return;
      start.show(hasStart ? keys[0] : null, theme);
      prepass.visible = isWanted && mode === 'ghost';
      surface.visible = isWanted;
      surface.castShadow = mode === 'solid';
      surface.material = mode === 'solid' ? materials.solid : materials.outline;
      prepass.geometry = key.geometry;
      surface.geometry = key.geometry;
      pose.frames.forEach((frame, i) => {
        moves[i].multiplyMatrices(frame, key.inverse[i]);
      });
      tintSkin(materials, theme);
    },
    dispose: () => {
      queue.stop();
      for (const key of keys) key?.geometry.dispose();
      for (const material of Object.values(materials)) material.dispose();
      start.dispose();
      empty.dispose();
    },
  };
}

/** The body at the flexed end as an outline that stays while the figure moves on. */
function createStartOutline(empty: BufferGeometry) {
  const materials = createSkinMaterials(SKIN_BONES.map(() => new Matrix4()));
  const mesh = new Mesh(empty, materials.outline);
  mesh.renderOrder = 19;
  mesh.frustumCulled = false;
  return {
    mesh,
    show: (key: Key | null, theme: StageView['theme']): void => {
      mesh.visible = key !== null;
      if (key) mesh.geometry = key.geometry;
      tintSkin(materials, theme);
    },
    dispose: (): void => {
      for (const material of Object.values(materials)) material.dispose();
    },
  };
}

/** 0 at the flexed end, KEYS − 1 at the extended one; the way down passes the same poses. */
function keyPosition({ repetition, sample, blend }: Moment): number {
  const half = (repetition.sampleCount - 1) / 2;
  return ((KEYS - 1) * (half - Math.abs(sample + blend - half))) / half;
}

function nearestKey(keys: readonly (Key | null)[], at: number): Key | null {
  let best: Key | null = null;
  let distance = Number.POSITIVE_INFINITY;
  keys.forEach((key, i) => {
    if (!key || Math.abs(i - at) >= distance) return;
    best = key;
    distance = Math.abs(i - at);
  });
  return best;
}

function geometryOf({ positions, normals, bones, weights, index }: SkinMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('bones', new BufferAttribute(bones, 2));
  geometry.setAttribute('weight', new BufferAttribute(weights, 1, true));
  return geometry.setIndex(new BufferAttribute(index, 1));
}

/** The pose in view first, then the whole repetition coarsely, then what lies between. */
function keyOrder(at: number): number[] {
  const rank = (key: number): number => (key === Math.round(at) ? 0 : key % 4 === 0 ? 1 : 2);
  const keys = Array.from({ length: KEYS }, (_, i) => i);
  return keys.sort((a, b) => rank(a) - rank(b) || Math.abs(a - at) - Math.abs(b - at));
}

interface Waiting {
  readonly key: number;
  readonly of: Repetition;
  readonly question: SkinQuestion;
  readonly inverse: readonly Matrix4[];
}

interface Asked {
  readonly of: Repetition;
  readonly poseSkin: PoseSkin;
  /** Position of the moment in view among the keys. */
  readonly at: number;
  readonly cell: number;
}

type OnKey = (answered: Waiting, mesh: SkinMesh) => void;

/** Sends one pose after the other to the worker, the one in view first; a newer result makes the rest pointless. */
function createSkinQueue(onKey: OnKey) {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let serial = 0;
  let waiting: Waiting[] = [];

  const send = (): void => {
    if (waiting[0]) worker?.postMessage(waiting[0].question);
  };
  const start = (): void => {
    worker ??= new Worker(new URL('./skin.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ id: number; mesh: SkinMesh }>) => {
      const [first, ...rest] = waiting;
      if (data.id === first?.question.id) {
        onKey(first, data.mesh);
        waiting = rest;
      }
      send();
    };
    send();
  };
  return {
    ask: ({ of, poseSkin, at, cell }: Asked): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const isIdle = waiting.length === 0;
        const order = keyOrder(at);
        const moment = createMoment(of);
        waiting = order.flatMap((key) => {
          setMoment(moment, of, (0.5 * key) / (KEYS - 1));
          const pose = poseSkin(moment);
          if (!pose) return [];
          const inverse = pose.frames.map((f) => f.clone().invert());
          return [{ key, of, question: { id: serial++, cones: poseCones(pose), cell }, inverse }];
        });
        if (isIdle) start();
      }, PAUSE);
    },
    stop: (): void => {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}
