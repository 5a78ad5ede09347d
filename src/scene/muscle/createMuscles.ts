import { Color, DataTexture, FloatType, Group, RGBAFormat } from 'three';
import { MUSCLE_COUNT, MUSCLES } from '../../model/muscle/geometry';
import type { Coloring } from '../../state/types';
import type { Quality } from '../base/quality';
import type { StageView, Thing } from '../base/thing';
import { type BodyLayout, layOutBodies } from './body/bodyLayout';
import { createLegBodies, createLegMeshes, type LegBodies, type LegMeshes } from './body/legBodies';
import { COLOR_RULES, colorMuscle } from './color/coloring';
import { createMuscleMaterial, type MuscleMaterial } from './muscleMaterial';

export interface Muscles extends Thing {
  /** What a pointer can hit: the right leg's bodies, and the left leg's, to be mirrored. Null before the first frame. */
  readonly target: () => MuscleTarget | null;
  readonly setColoring: (name: Coloring, values?: Float64Array) => void;
  /** Sets all muscles aside but one (with its siblings), null shows all. */
  readonly isolate: (muscle: string | null) => void;
  /** Brightens one muscle (with its siblings). */
  readonly highlight: (muscle: string | null) => void;
}

export interface MuscleTarget {
  readonly layout: BodyLayout;
  readonly right: Float32Array;
  readonly left: Float32Array;
}

interface Build {
  readonly layout: BodyLayout;
  readonly materials: readonly [MuscleMaterial, MuscleMaterial];
  readonly bodies: { readonly right: LegBodies; left: LegBodies | null };
  readonly meshes: { readonly right: LegMeshes; readonly left: LegMeshes };
}

/** All muscle bodies of both legs; the left one is the right one's mirror image unless it does something else. */
export function createMuscles(): Muscles {
  const object = new Group();
  object.name = 'muscles';
  const colors = new DataTexture(new Float32Array(4 * MUSCLE_COUNT), MUSCLE_COUNT, 1, RGBAFormat, FloatType);
  let build: Build | null = null;
  let quality: Quality | null = null;
  const paint: Paint = { coloring: 'anatomy', values: undefined, isolated: null, highlighted: null };

  const rebuild = (next: Quality): Build => {
    disposeBuild(build);
    quality = next;
    const layout = layOutBodies(next);
    const materials = [createMuscleMaterial(colors, next, false), createMuscleMaterial(colors, next, true)] as const;
    const right = createLegBodies(layout);
    const meshes = {
      right: createLegMeshes(right, layout, materials, next),
      left: createLegMeshes(right, layout, materials, next),
    };
    meshes.left.object.scale.z = -1;
    object.add(meshes.right.object, meshes.left.object);
    return { layout, materials, bodies: { right, left: null }, meshes };
  };

  return {
    object,
    target: () => {
      if (!build) return null;
      const { right, left } = build.bodies;
      return { layout: build.layout, right: right.positions, left: (left ?? right).positions };
    },
    setColoring: (name, values) => {
      paint.coloring = name;
      paint.values = values;
    },
    isolate: (muscle) => {
      paint.isolated = muscle;
    },
    highlight: (muscle) => {
      paint.highlighted = muscle;
    },
    update: (view) => {
      if (!build || quality !== view.quality) build = rebuild(view.quality);
      updateLegs(build, view);
      paintMuscles(colors, view, paint);
      for (const leg of [build.meshes.right, build.meshes.left]) leg.veil.visible = paint.isolated !== null;
    },
    dispose: () => {
      disposeBuild(build);
      colors.dispose();
    },
  };
}

function updateLegs({ bodies, meshes, layout }: Build, { instant, sight }: StageView): void {
  bodies.right.update(instant, 'right');
  if (instant.repetition.idleLeg) {
    bodies.left ??= createLegBodies(layout);
    bodies.left.update(instant, 'left');
  }
  const left = (instant.repetition.idleLeg && bodies.left) || bodies.right;
  for (const mesh of [meshes.left.flesh, meshes.left.veil]) mesh.geometry = left.geometry;
  for (const { geometry } of [bodies.right, left]) geometry.boundingSphere?.center.copy(sight.hip);
}

function disposeBuild(build: Build | null): void {
  if (!build) return;
  for (const leg of [build.meshes.right, build.meshes.left]) leg.object.removeFromParent();
  build.bodies.right.dispose();
  build.bodies.left?.dispose();
  for (const material of build.materials) material.dispose();
}

interface Paint {
  coloring: Coloring;
  values: Float64Array | undefined;
  isolated: string | null;
  highlighted: string | null;
}

const color = new Color();
const WHITE = new Color('#fff1e6');
/** How far a muscle under the pointer moves toward white. */
const HIGHLIGHT = 0.28;

function paintMuscles(colors: DataTexture, { instant }: StageView, paint: Paint): void {
  const data = colors.image.data as Float32Array;
  const isolated = paint.isolated === null ? null : familyOf(paint.isolated);
  const highlighted = paint.highlighted === null ? null : familyOf(paint.highlighted);
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    colorMuscle(COLOR_RULES[paint.coloring], instant, m, color, paint.values);
    if (highlighted === FAMILIES[m]) color.lerp(WHITE, HIGHLIGHT);
    data[4 * m] = color.r;
    data[4 * m + 1] = color.g;
    data[4 * m + 2] = color.b;
    data[4 * m + 3] = isolated === null || FAMILIES[m] === isolated ? 1 : 0;
  }
  colors.needsUpdate = true;
}

/** Parts of one sheet are shown together: `glmax1_r` … `glmax3_r`. */
export function familyOf(muscle: string): string {
  return muscle.replace(/(\d|Prox|Mid|Dist|Isch)_r$/, '_r');
}

const FAMILIES: readonly string[] = MUSCLES.map(familyOf);
