import { Color } from 'three';
import { describe, expect, test } from 'vitest';
import { MUSCLES } from '../../src/model/muscle/geometry';
import type { Repetition } from '../../src/model/result';
import { type BellyBody, layOutBodies, ringPlace } from '../../src/scene/muscle/bodyLayout';
import { COLORINGS, colorMuscle } from '../../src/scene/muscle/coloring';
import { createLegBodies, SPECIFIC_TENSION } from '../../src/scene/muscle/legBodies';
import { createMoment, setMoment } from '../../src/scene/stage/moment';
import { QUALITIES } from '../../src/scene/stage/quality';
import { press, repetitionOf, thrust } from './support';

const layout = layOutBodies(QUALITIES.full);

/** Signed volume of one body: its triangles and fans over its two ends. */
function volumeOf(positions: Float32Array, body: { firstVertex: number; rings: number; sides: number }): number {
  const { firstVertex, rings, sides } = body;
  const at = (r: number, s: number) => 3 * (firstVertex + r * sides + (s % sides));
  const triple = (a: number, b: number, c: number) => {
    const [ax, ay, az] = positions.subarray(a, a + 3);
    const [bx, by, bz] = positions.subarray(b, b + 3);
    const [cx, cy, cz] = positions.subarray(c, c + 3);
    return (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
  };
  let volume = 0;
  for (let r = 0; r + 1 < rings; r++)
    for (let s = 0; s < sides; s++) {
      volume += triple(at(r, s), at(r + 1, s), at(r, s + 1));
      volume += triple(at(r, s + 1), at(r + 1, s), at(r + 1, s + 1));
    }
  for (let s = 1; s + 1 < sides; s++) {
    volume += triple(at(0, 0), at(0, s), at(0, s + 1));
    volume += triple(at(rings - 1, 0), at(rings - 1, s + 1), at(rings - 1, s));
  }
  return volume;
}

/** [phase][body] */
function volumes(
  repetition: Repetition,
  phases: readonly number[],
  of: readonly Omit<BellyBody, 'row' | 'muscle'>[] = [...layout.bellies, ...layout.sheets],
): number[][] {
  const bodies = createLegBodies(layout);
  const moment = createMoment(repetition);
  return phases.map((phase) => {
    setMoment(moment, repetition, phase);
    bodies.update(moment, 'right');
    return of.map((body) => volumeOf(bodies.positions, body));
  });
}

/** The fleshy rings alone: tendons change with the length of the path. */
function fleshOf(body: BellyBody): { firstVertex: number; rings: number; sides: number } {
  const isFlesh = Array.from(
    { length: body.rings },
    (_, r) => ringPlace(r, body.rings, body.row.belly).zone === 'belly',
  );
  const first = isFlesh.indexOf(true);
  const rings = isFlesh.lastIndexOf(true) - first + 1;
  return { firstVertex: body.firstVertex + first * body.sides, rings, sides: body.sides };
}

const PHASES = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
/** Bodies bend around bone; sections that are lifted off a bent path lie further apart or closer together. */
const VOLUME_TOLERANCE = 0.02;

describe('muscle bodies', () => {
  test('long muscles keep their volume over the whole movement', () => {
    for (const repetition of [press, thrust]) {
      const all = volumes(repetition, PHASES, layout.bellies.map(fleshOf));
      layout.bellies.forEach(({ row }, i) => {
        const own = all.map((v) => v[i]);
        const mean = own.reduce((a, b) => a + b) / own.length;
        const spread = Math.max(...own.map((v) => Math.abs(v - mean))) / mean;
        expect(spread, `${row.muscle} ${repetition.exercise}`).toBeLessThan(VOLUME_TOLERANCE);
      });
    }
  });

  test('bodies are closed the right way round: their volume is positive', () => {
    for (const v of volumes(press, PHASES).flat()) expect(v).toBeGreaterThan(0);
  });

  test('a big belly holds force × fiber length / specific tension', () => {
    const [now] = volumes(press, [0.3]);
    for (const name of ['vaslat_r', 'recfem_r', 'bflh_r', 'soleus_r']) {
      const i = layout.bellies.findIndex((b) => b.row.muscle === name);
      const m = MUSCLES.indexOf(name);
      const { maxIsometricForce, optimalFiberLength } = press.geometry;
      const flesh = (maxIsometricForce[m] * optimalFiberLength[m]) / SPECIFIC_TENSION;
      // tendons come on top
      expect(now[i] / flesh, name).toBeGreaterThan(0.97);
      expect(now[i] / flesh, name).toBeLessThan(1.12);
    }
  });

  test('muscles grow with the lifter', () => {
    const heavy = repetitionOf({ exercise: 'leg-press', lifter: { stature: 1.9, mass: 110 } });
    const i = layout.bellies.findIndex((b) => b.row.muscle === 'vaslat_r');
    expect(volumes(heavy, [0.5])[0][i]).toBeGreaterThan(1.3 * volumes(press, [0.5])[0][i]);
  });

  test('rewriting all bodies of both figures takes less than 4 ms', () => {
    const all = [press, thrust].map((repetition) => ({
      repetition,
      moment: createMoment(repetition),
      bodies: createLegBodies(layout),
    }));
    const rewrite = (phase: number): number => {
      const start = performance.now();
      for (const { repetition, moment, bodies } of all) {
        setMoment(moment, repetition, phase);
        bodies.update(moment, 'right');
      }
      return performance.now() - start;
    };
    for (let i = 0; i < 60; i++) rewrite((i % 50) / 50);
    // the least of many: what the work costs where nothing else runs
    const times = Array.from({ length: 120 }, (_, i) => rewrite(i / 120));
    expect(Math.min(...times)).toBeLessThan(4);
  });
});

describe('muscle colors', () => {
  const lightness = ({ r, g, b }: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

  test('the ramp of fiber length gets darker all the way: readable without hue', () => {
    const moment = createMoment(press);
    const coloring = COLORINGS.activation;
    let before = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= 20; i++) {
      const values = new Float64Array(press.sampleCount * MUSCLES.length).fill(i / 20);
      const now = lightness(colorMuscle(coloring, moment, 0, new Color(), values));
      expect(now).toBeLessThan(before);
      before = now;
    }
  });

  test('every coloring gives every muscle a color within the screen', () => {
    const moment = createMoment(thrust);
    for (const coloring of Object.values(COLORINGS))
      MUSCLES.forEach((_, m) => {
        for (const channel of colorMuscle(coloring, moment, m, new Color()).toArray()) {
          expect(channel).toBeGreaterThanOrEqual(0);
          expect(channel).toBeLessThanOrEqual(1);
        }
      });
  });
});
