import { BufferAttribute, BufferGeometry, Group, type Material, Matrix4, Mesh } from 'three';
import type { Repetition } from '../../model/result';
import type { SkinMode } from '../../state/types';
import type { Moment } from '../stage/moment';
import type { StageView, Thing } from '../stage/thing';
import type { SkinMesh } from './meshSkin';
import { createSculptedParts } from './sculptedParts';
import { createSkinMaterials, tintLit, tintSkin } from './skinMaterial';
import type { SkinPose } from './skinPose';
import { createSkinQueue, KEYS, type PoseSkin, START, type Wanted } from './skinQueue';
import { SKIN_BONES, type SkinKind } from './skinShape';

interface Key {
  readonly of: Repetition;
  readonly kind: SkinKind;
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
  const parts = createSculptedParts(invalidate);
  const start = createStartOutline(empty);
  object.add(parts.mesh, start.mesh);
  let mode: SkinMode = 'ghost';
  let isStartShown = false;
  const keys: (Key | null)[] = Array.from({ length: KEYS + 1 }, () => null);
  let isExact = false;
  const queue = createSkinQueue(poseSkin, ({ key, of, question, inverse }, mesh) => {
    keys[key]?.geometry.dispose();
    keys[key] = { of, kind: question.kind, geometry: geometryOf(mesh), inverse };
    invalidate();
  });
  let asked: Wanted | null = null;

  const ask = (wanted: Wanted, at: number): void => {
    if (asked?.of === wanted.of && asked.kind === wanted.kind && asked.hasStart === wanted.hasStart) return;
    asked = wanted;
    queue.ask(wanted, at);
  };
  const show = (key: Key, pose: SkinPose, theme: StageView['theme']): void => {
    const isSolid = key.kind === 'solid';
    prepass.visible = !isSolid;
    surface.visible = true;
    surface.castShadow = isSolid;
    surface.material = isSolid ? materials.solid : materials.outline;
    prepass.geometry = key.geometry;
    surface.geometry = key.geometry;
    pose.frames.forEach((frame, i) => {
      moves[i].multiplyMatrices(frame, key.inverse[i]);
    });
    if (isSolid) parts.place(pose);
    parts.mesh.visible = isSolid;
    tintSkin(materials, theme);
    tintLit(parts.materials.lit, theme);
  };

  return {
    object,
    setMode: (next) => {
      mode = next;
      if (next === 'solid') parts.load();
    },
    setStartShown: (isShown) => {
      isStartShown = isShown;
    },
    isExact: () => isExact,
    isClosed: () => mode === 'solid' && surface.visible && surface.castShadow,
    update: ({ moment, theme, quality }: StageView) => {
      const isWanted = mode !== 'off' && quality.hasSkin;
      const hasStart = isStartShown && quality.hasSkin;
      const pose = isWanted || hasStart ? poseSkin(moment) : null;
      for (const mesh of [prepass, surface, parts.mesh, start.mesh]) mesh.visible = false;
      const at = keyPosition(moment);
      // without its head and hands a body stays an outline
      const kind = mode === 'solid' && parts.state() !== 'failed' ? 'solid' : 'ghost';
      const nearest = keys[Math.round(at)];
      isExact = !isWanted || (nearest?.of === moment.repetition && nearest.kind === kind);
      if (!pose) return;
      if (kind === 'ghost' || parts.state() === 'ready') ask({ of: moment.repetition, kind, hasStart }, at);
      if (hasStart) start.show(kind === 'solid' ? keys[START] : keys[0], theme);
      const key = nearestKey(keys, at, kind);
      if (key && isWanted) show(key, pose, theme);
    },
    dispose: () => {
      queue.stop();
      for (const key of keys) key?.geometry.dispose();
      for (const material of Object.values(materials)) material.dispose();
      parts.dispose();
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

/** The nearest of the wanted kind, or while there is none of the other one. */
function nearestKey(keys: readonly (Key | null)[], at: number, kind: SkinKind): Key | null {
  let best: Key | null = null;
  let distance = Number.POSITIVE_INFINITY;
  keys.slice(0, KEYS).forEach((key, i) => {
    const farther = Math.abs(i - at) + (key?.kind === kind ? 0 : KEYS);
    if (!key || farther >= distance) return;
    best = key;
    distance = farther;
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
