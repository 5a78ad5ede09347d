import { describe, expect, test } from 'vitest';
import { armByAngle } from '../../../src/chart/data/byAngle/armByAngle';
import { forceByLength } from '../../../src/chart/data/byAngle/forceByLength';
import type { Exercises } from '../../../src/chart/data/definition';
import { marksOf } from '../../../src/chart/data/marks';
import { seriesOf } from '../../../src/chart/data/series';
import { ARM_TURNS } from '../../../src/display/armTurn';
import { muscleArm } from '../../../src/display/muscleArm';
import { MUSCLE_GROUPS } from '../../../src/display/muscles';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { MUSCLES } from '../../../src/model/muscle/geometry';
import { solveMusclesAtPose } from '../../../src/model/muscle/solvePose';
import { repetitionOf } from '../../support/repetition';

const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 21 });
const press = repetitionOf({ exercise: 'leg-press', settings: {}, lifter: {}, sampleCount: 21 });
const both: Exercises = {
  repetitions: { left: press, right: thrust },
  names: { left: 'Leg press', right: 'Hip thrust' },
};

/** Value of a line behind a chart at x. */
function behindAt(definition: ReturnType<typeof armByAngle>, x: number): number {
  const [line] = definition.behind?.(both) ?? [];
  const i = line.x.findIndex((value) => Math.abs(value - x) < 1e-9);
  return line.low[i];
}

describe('the arm of a muscle over the angle of its joint', () => {
  test('gluteus medius turns from outward to inward rotation within the first 30° of hip flexion', () => {
    const chart = armByAngle('arm', 'glmed', 'rotation');
    expect(behindAt(chart, 0)).toBeGreaterThan(0);
    expect(behindAt(chart, 28)).toBeLessThan(0);
    const arms = seriesOf(chart, thrust);
    // and so it does where the hip thrust comes by
    expect(arms && Math.min(...arms.curves[0].y)).toBeLessThan(-30);
  });

  test('is, bold, what the repetition has, and thin, what a single pose of the same body has', () => {
    const chart = armByAngle('arm', 'glmax', 'flexion');
    const shown = seriesOf(chart, press)?.curves[0].y as Float64Array;
    const arms = muscleArm(press, 'glmax').arms;
    for (const [i, value] of shown.entries()) expect(value).toBeCloseTo(1000 * arms[i], 9);
    const single = armByAngle('arm', 'glmed2_r', 'adduction');
    const pose = Float64Array.of((60 * Math.PI) / 180, 0, 0, (60 * Math.PI) / 180, 0, 0);
    const { momentArms } = solveMusclesAtPose(press.geometry, press.body, pose, press.paths);
    expect(behindAt(single, 60)).toBeCloseTo(-1000 * momentArms[MUSCLES.indexOf('glmed2_r') * 5 + 1], 9);
  });

  test('there is one for every muscle and part of the list and every turn, finite all the way', () => {
    for (const { id } of MUSCLE_GROUPS.flatMap(({ muscles }) => muscles.flatMap((m) => [m, ...m.parts])))
      for (const turn of ARM_TURNS) {
        const chart = armByAngle('arm', id, turn);
        const [line] = chart.behind?.(both) ?? [];
        expect([...line.low, ...(seriesOf(chart, press)?.curves[0].y ?? [])].every(Number.isFinite)).toBe(true);
        expect(line.low.some((value) => value !== 0)).toBe(true);
      }
  });

  test('the line behind it is the same object for the same lifter', () => {
    const chart = armByAngle('arm', 'glmax', 'flexion');
    expect(chart.behind?.(both)).toBe(chart.behind?.({ ...both, repetitions: { left: null, right: thrust } }));
    expect(chart.behind?.({ ...both, repetitions: { left: null, right: null } })).toEqual([]);
  });
});

describe('force by fiber length', () => {
  const chart = forceByLength('glmax');

  test('is the whole of the largest at the optimal length, and stretch gives nothing of it there and more beyond', () => {
    const [active, stretch] = chart.behind?.(both) ?? [];
    const at = (line: typeof active, x: number) => line.low[line.x.findIndex((value) => Math.abs(value - x) < 1e-9)];
    expect(at(active, 1)).toBeCloseTo(100, 6);
    expect(Math.max(...active.low)).toBeLessThanOrEqual(100 + 1e-9);
    expect(at(stretch, 0.8)).toBeCloseTo(0, 6);
    expect(at(stretch, 1.5)).toBeGreaterThan(at(stretch, 1.2));
  });

  test('marks the length at which activation has to give the largest hip moment, once loads are known', () => {
    expect(marksOf(chart, both, both)).toEqual([]);
    const loads = computeLoads(thrust);
    const loaded = { ...both, repetitions: { left: null, right: { ...thrust, loads } } };
    const [mark] = marksOf(chart, loaded, both);
    const { sample } = loads.metrics.peakHipActive;
    expect(mark).toMatchObject({ side: 'right', isOlder: false });
    expect(mark.at).toBeCloseTo(thrust.metrics.gluteusMaximus.normalizedFiberLengths[sample], 9);
    const moved = { ...both, repetitions: { left: press, right: press } };
    expect(marksOf(chart, loaded, moved)[0].isOlder).toBe(true);
  });
});
