import { BufferAttribute, BufferGeometry, Group, type Material, Matrix4, Mesh } from 'three';
import type { SkinMode } from '../../state/types';
import type { Instant } from '../base/instant';
import type { StageView, Thing } from '../base/thing';
import type { SkinMesh } from './mesh/meshSkin';
import { SKIN_BONES } from './mesh/skinShape';
import { createSculptedParts } from './sculptedParts';
import { createSkinKeys, type Key } from './skinKeys';
import { createOutline, createSkinMaterials, tintLit, tintOutline } from './skinMaterial';
import type { SkinPose } from './skinPose';
import { createSkinQueue, KEYS, type PoseSkin, type SkinKey, type Wanted } from './skinQueue';

export interface Skin extends Thing {
  readonly setMode: (mode: SkinMode) => void;
  /** Whether an outline stays where the body was at the flexed end. */
  readonly setStartShown: (isShown: boolean) => void;
  /** Whether the pose in view has its own mesh, not a neighbour's moved along; true where no skin is wanted. */
  readonly isExact: () => boolean;
  /** Whether a solid one is wanted but what it needs could not be fetched. */
  readonly isMissing: () => boolean;
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
  const keys = createSkinKeys();
  let isExact = false;
  const queue = createSkinQueue({
    poseSkin,
    isMeshed: keys.has,
    onMesh: ({ mesh, ...key }) => {
      keys.put({ ...key, geometry: geometryOf(mesh) });
      invalidate();
    },
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
    tintOutline(materials.outline, theme);
    for (const lit of [materials.solid, parts.materials.lit]) tintLit(lit, theme);
  };

  return {
    object,
    setMode: (next) => {
      if (next === 'solid' && mode !== 'solid') parts.allowRetry();
      mode = next;
    },
    setStartShown: (isShown) => {
      isStartShown = isShown;
    },
    isExact: () => isExact,
    isMissing: () => mode === 'solid' && parts.state() === 'failed',
    isClosed: () => surface.visible && surface.castShadow,
    update: ({ instant, theme, quality }: StageView) => {
      const isWanted = mode !== 'off' && quality.hasSkin;
      const hasStart = isStartShown && quality.hasSkin;
      const pose = isWanted || hasStart ? poseSkin(instant) : null;
      for (const mesh of [prepass, surface, parts.mesh, start.mesh]) mesh.visible = false;
      const of = instant.repetition;
      const at = keyPosition(instant);
      const isSolidWanted = isWanted && mode === 'solid';
      if (isSolidWanted) parts.load();
      // without its head and hands a body stays an outline
      const kind = isSolidWanted && parts.state() === 'ready' ? 'solid' : 'ghost';
      const atStart: SkinKey = { of, kind: 'ghost', key: 0 };
      const isAwaited = isSolidWanted && parts.state() === 'loading';
      const isShown = !isWanted || keys.has({ of, kind, key: Math.round(at) });
      isExact = !isAwaited && isShown && (!hasStart || keys.has(atStart));
      if (!pose) return;
      ask({ of, kind: isWanted ? kind : null, hasStart }, at);
      if (hasStart) start.show(keys.get(atStart), theme);
      // an outline does for a body that is not there yet, but no body for an outline: it would hide the muscles
      const key = keys.nearest(kind, at) ?? keys.nearest('ghost', at);
      if (key && isWanted) show(key, pose, theme);
    },
    dispose: () => {
      queue.stop();
      keys.dispose();
      for (const material of Object.values(materials)) material.dispose();
      parts.dispose();
      start.dispose();
      empty.dispose();
    },
  };
}

/** The body at the flexed end as an outline that stays while the figure moves on. */
function createStartOutline(empty: BufferGeometry) {
  const outline = createOutline(SKIN_BONES.map(() => new Matrix4()));
  const mesh = new Mesh(empty, outline);
  mesh.renderOrder = 19;
  mesh.frustumCulled = false;
  return {
    mesh,
    show: (key: Key | null, theme: StageView['theme']): void => {
      mesh.visible = key !== null;
      if (key) mesh.geometry = key.geometry;
      tintOutline(outline, theme);
    },
    dispose: (): void => outline.dispose(),
  };
}

/** 0 at the flexed end, KEYS − 1 at the extended one; the way down passes the same poses. */
function keyPosition({ repetition, sample, blend }: Instant): number {
  const half = (repetition.sampleCount - 1) / 2;
  return ((KEYS - 1) * (half - Math.abs(sample + blend - half))) / half;
}

function geometryOf({ positions, normals, bones, weights, index }: SkinMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('bones', new BufferAttribute(bones, 2));
  geometry.setAttribute('weight', new BufferAttribute(weights, 1, true));
  return geometry.setIndex(new BufferAttribute(index, 1));
}
