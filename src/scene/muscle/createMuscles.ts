import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  DynamicDrawUsage,
  FloatType,
  Group,
  Mesh,
  RGBAFormat,
  Sphere,
  Vector3,
} from 'three';
import { segmentIndex } from '../../model/anatomy/names';
import { MUSCLE_COUNT, MUSCLES } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';
import type { Quality } from '../stage/quality';
import type { StageView, Thing } from '../stage/thing';
import { type BellyShape, bellyProfile, unitCircle, writeBelly } from './bellyBody';
import { type BodyLayout, layOutBodies } from './bodyLayout';
import { COLORINGS, type ColoringName, colorMuscle } from './coloring';
import { createCurve } from './curve';
import { writeGridNormals } from './gridNormals';
import { createLedPath } from './ledPath';
import { createMuscleMaterial, type MuscleMaterial } from './muscleMaterial';
import { createSheetShape, type SheetShape, writeSheet } from './sheetBody';
import { createTracedPaths, type TracedPaths } from './tracedPaths';

/** Specific tension behind the volumes, N/m²: V = F_max · l_opt / σ. Rajagopal 2016 uses 60 N/cm². */
export const SPECIFIC_TENSION = 600_000;

export interface Muscles extends Thing {
  /** Right-leg bodies for picking; the left leg is its mirror image. */
  readonly layout: () => BodyLayout | null;
  readonly positions: () => Float32Array | null;
  setColoring: (name: ColoringName, values?: Float64Array) => void;
  /** Sets all muscles aside but one (with its siblings), null shows all. */
  isolate: (muscle: string | null) => void;
}

interface Bodies {
  readonly layout: BodyLayout;
  readonly geometry: BufferGeometry;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly materials: readonly MuscleMaterial[];
  readonly group: Group;
  readonly veils: readonly Mesh[];
}

/** All muscle bodies of both legs: one buffer rewritten in place for the right leg, its mirror image for the left. */
export function createMuscles(): Muscles {
  const object = new Group();
  object.name = 'muscles';
  const colors = new DataTexture(new Float32Array(4 * MUSCLE_COUNT), MUSCLE_COUNT, 1, RGBAFormat, FloatType);
  const curve = createCurve();
  let bodies: Bodies | null = null;
  let quality: Quality | null = null;
  let shapes: Shapes | null = null;
  let paths: TracedPaths | null = null;
  let coloring: ColoringName = 'anatomy';
  let values: Float64Array | undefined;
  let isolated: string | null = null;

  const write = (now: Bodies, { moment }: StageView, { bellies, sheets }: Shapes): void => {
    for (const shape of bellies) writeBelly(shape, moment.frames, curve, now.positions);
    for (const shape of sheets) writeSheet(shape, moment.frames, curve, now.positions);
    for (const body of now.layout.bellies) writeGridNormals(body, now.positions, now.normals);
    for (const body of now.layout.sheets) writeGridNormals(body, now.positions, now.normals);
    now.geometry.getAttribute('position').needsUpdate = true;
    now.geometry.getAttribute('normal').needsUpdate = true;
  };

  return {
    object,
    layout: () => bodies?.layout ?? null,
    positions: () => bodies?.positions ?? null,
    setColoring: (name, next) => {
      coloring = name;
      values = next;
    },
    isolate: (muscle) => {
      isolated = muscle;
    },
    update: (view) => {
      const { repetition } = view.moment;
      if (!bodies || quality !== view.quality) {
        disposeBodies(object, bodies);
        quality = view.quality;
        bodies = buildBodies(quality, colors);
        object.add(bodies.group);
        shapes = null;
      }
      if (!paths || paths.layout.start.length !== MUSCLE_COUNT + 1) paths = createTracedPaths(repetition);
      if (shapes?.repetition !== repetition) shapes = shapeBodies(bodies.layout, repetition, paths);
      paths.update(view.moment);
      write(bodies, view, shapes);
      bodies.geometry.boundingSphere?.center.copy(view.sight.hip);
      paintMuscles(colors, view, coloring, values, isolated);
      for (const veil of bodies.veils) veil.visible = isolated !== null;
    },
    dispose: () => {
      disposeBodies(object, bodies);
      colors.dispose();
    },
  };
}

interface Shapes {
  readonly repetition: Repetition;
  readonly bellies: readonly BellyShape[];
  readonly sheets: readonly SheetShape[];
}

/** Volumes and tendon lengths from the lifter's own muscles. */
function shapeBodies(layout: BodyLayout, repetition: Repetition, traced: TracedPaths): Shapes {
  const g = repetition.geometry;
  const scale = repetition.body.scales[segmentIndex('femur_r')];
  const volumeOf = (m: number): number => (g.maxIsometricForce[m] * g.optimalFiberLength[m]) / SPECIFIC_TENSION;
  const bellies = layout.bellies.map((body): BellyShape => {
    const { row, muscle, rings, sides } = body;
    const optimal = g.optimalFiberLength[muscle] * Math.cos(g.pennation[muscle]) + g.tendonSlackLength[muscle];
    return {
      body,
      volume: volumeOf(muscle),
      tendonBefore: row.belly[0] * optimal,
      tendonBehind: (1 - row.belly[1]) * optimal,
      scale,
      profile: bellyProfile(rings, row),
      circle: unitCircle(sides),
      path: createLedPath(traced, muscle, { from: row.from, scale }),
    };
  });
  const sheets = layout.sheets.map((body) =>
    createSheetShape(
      body,
      body.muscles.reduce((sum, m) => sum + volumeOf(m), 0),
      body.row.lines.map(({ from, to }, i) => createLedPath(traced, body.muscles[i], { from, to, scale })),
    ),
  );
  return { repetition, bellies, sheets };
}

function buildBodies(quality: Quality, colors: DataTexture): Bodies {
  const layout = layOutBodies(quality);
  const positions = new Float32Array(3 * layout.vertexCount);
  const normals = new Float32Array(3 * layout.vertexCount);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('fiber', new BufferAttribute(layout.fiber, 3));
  geometry.setAttribute('muscle', new BufferAttribute(layout.muscle, 1));
  geometry.setIndex(new BufferAttribute(layout.index, 1));
  geometry.setDrawRange(0, layout.seenCorners);
  geometry.boundingSphere = new Sphere(new Vector3(), 2);
  const materials = [createMuscleMaterial(colors, quality, false), createMuscleMaterial(colors, quality, true)];
  const group = new Group();
  const veils: Mesh[] = [];
  for (const side of [1, -1]) {
    const half = new Group();
    half.scale.z = side;
    const flesh = new Mesh(geometry, materials[0]);
    flesh.castShadow = quality.hasShadows;
    flesh.receiveShadow = quality.hasShadows;
    flesh.onBeforeShadow = () => geometry.setDrawRange(layout.seenCorners, Number.POSITIVE_INFINITY);
    flesh.onAfterShadow = () => geometry.setDrawRange(0, layout.seenCorners);
    const veil = new Mesh(geometry, materials[1]);
    veil.renderOrder = 10;
    veils.push(veil);
    half.add(flesh, veil);
    group.add(half);
  }
  return { layout, geometry, positions, normals, materials, group, veils };
}

function disposeBodies(parent: Group, bodies: Bodies | null): void {
  if (!bodies) return;
  parent.remove(bodies.group);
  bodies.geometry.dispose();
  for (const material of bodies.materials) material.dispose();
}

const color = new Color();

function paintMuscles(
  colors: DataTexture,
  { moment }: StageView,
  name: ColoringName,
  values: Float64Array | undefined,
  isolated: string | null,
): void {
  const data = colors.image.data as Float32Array;
  const family = isolated === null ? null : familyOf(isolated);
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    colorMuscle(COLORINGS[name], moment, m, color, values);
    data[4 * m] = color.r;
    data[4 * m + 1] = color.g;
    data[4 * m + 2] = color.b;
    data[4 * m + 3] = family === null || familyOf(MUSCLES[m]) === family ? 1 : 0;
  }
  colors.needsUpdate = true;
}

/** Parts of one sheet are shown together: `glmax1_r` … `glmax3_r`. */
export function familyOf(muscle: string): string {
  return muscle.replace(/(\d|Prox|Mid|Dist|Isch)_r$/, '_r');
}
