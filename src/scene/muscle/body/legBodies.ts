import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three';
import { segmentIndex } from '../../../model/anatomy/names';
import type { Repetition } from '../../../model/result';
import type { Instant } from '../../base/instant';
import { type BellyShape, bellyProfile, ringSteps, unitCircle, writeBelly } from './bellyBody';
import { type BodyLayout, fleshOf } from './bodyLayout';
import { type Curve, createCurve } from './curve';
import { createLedPath } from './ledPath';
import { writeRingNormals } from './ringNormals';
import { createSheetShape, writeSheet } from './sheetBody';
import type { SheetShape } from './sheetSurface';
import { createTracedPaths, type Leg, type TracedPaths } from './tracedPaths';

/** Specific tension behind the volumes, N/m²: V = F_max · l_opt / σ. Rajagopal 2016 uses 60 N/cm². */
export const SPECIFIC_TENSION = 600_000;

/** The muscle bodies of one leg in buffers of their own, rewritten in place. */
export interface LegBodies {
  readonly geometry: BufferGeometry;
  readonly positions: Float32Array;
  readonly update: (instant: Instant, leg: Leg) => void;
  readonly dispose: () => void;
}

interface Shapes {
  readonly repetition: Repetition;
  readonly bellies: readonly BellyShape[];
  readonly sheets: readonly SheetShape[];
}

const curve: Curve = createCurve();

export function createLegBodies(layout: BodyLayout): LegBodies {
  const positions = new Float32Array(3 * layout.vertexCount);
  const normals = new Float32Array(3 * layout.vertexCount);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('fiber', new BufferAttribute(layout.fiber, 3));
  geometry.setAttribute('muscle', new BufferAttribute(layout.muscle, 1));
  geometry.setIndex(new BufferAttribute(layout.index, 1));
  geometry.setDrawRange(0, layout.seenCorners);
  geometry.boundingSphere = new Sphere(new Vector3(), 3);
  let paths: TracedPaths | null = null;
  let shapes: Shapes | null = null;
  return {
    geometry,
    positions,
    update: (instant, leg) => {
      const { repetition } = instant;
      paths ??= createTracedPaths();
      if (shapes?.repetition !== repetition) shapes = shapeBodies(layout, repetition, paths);
      paths.update(instant, leg);
      const frames = leg === 'left' ? instant.leftFrames : instant.frames;
      for (const shape of shapes.bellies) writeBelly(shape, frames, curve, positions);
      for (const shape of shapes.sheets) writeSheet(shape, frames, curve, positions);
      for (const body of layout.bellies) writeRingNormals(body, positions, normals);
      for (const body of layout.sheets) writeRingNormals(body, positions, normals);
      geometry.getAttribute('position').needsUpdate = true;
      geometry.getAttribute('normal').needsUpdate = true;
    },
    dispose: () => geometry.dispose(),
  };
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
      flesh: fleshOf(body),
      volume: volumeOf(muscle),
      tendonBefore: row.belly[0] * optimal,
      tendonBehind: (1 - row.belly[1]) * optimal,
      scale,
      profile: bellyProfile(rings, row),
      steps: ringSteps(rings, row.belly),
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
