import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUSH_RULES } from '../../../src/model/exercise/commonSettings';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import type { Loads } from '../../../src/model/load/loads';
import { transformPoint } from '../../../src/model/math/frame';
import type { Repetition } from '../../../src/model/result';
import { degrees, type Settings } from '../../../src/model/setting';
import { simulate } from '../../../src/model/simulate';
import { frameAt, repetitionOf } from '../../support/repetition';

interface Run {
  readonly r: Repetition;
  readonly loads: Loads;
}

/** On a machine a direction counts under the rule that asks for one; elsewhere it counts where it is given. */
function runOf(exercise: string, settings: Settings): Run {
  const asked = exercise === 'leg-press' && settings.pushDirection !== undefined;
  const ruled = asked ? { pushRule: PUSH_RULES.angle, ...settings } : settings;
  const r = repetitionOf({ exercise, settings: ruled, lifter: {}, sampleCount: 21 });
  return { r, loads: computeLoads(r) };
}

/** What one foot pushes with [sample]: across the sole and, + toward the toes, along it; N. */
function footPush({ r, loads }: Run, i: number): readonly [across: number, along: number] {
  const { contacts } = findExercise(r.exercise).buildForces(r.body, r.settings);
  let [across, along] = [0, 0];
  contacts.forEach(({ isPaired, normal: [nx, ny] }, c) => {
    if (!isPaired) return;
    const [fx, fy] = loads.contacts[c].force.subarray(3 * i, 3 * i + 2);
    across += fx * nx + fy * ny;
    along -= fx * ny - fy * nx;
  });
  return [across, along];
}

const samples = Array.from({ length: 21 }, (_, i) => i);

describe('a fixed push direction', () => {
  test.each([
    ['leg-press', -20],
    ['leg-press', 0],
    ['leg-press', 25],
    ['hip-thrust', 15],
    ['hip-buck', -10],
  ])('%s at %d° is kept in every sample', (exercise, angle) => {
    const run = runOf(exercise, { pushDirection: degrees(angle) });
    expect(run.loads.residual).toBeLessThan(1e-6);
    for (const i of samples) {
      const [across, along] = footPush(run, i);
      expect(across).toBeGreaterThan(20);
      expect(Math.abs(along - Math.tan(degrees(angle)) * across)).toBeLessThan(1e-4 * across);
    }
  });

  test('changes nothing where it is what the solver would choose', () => {
    const free = runOf('leg-press', { inertia: 0, pushRule: PUSH_RULES.free });
    const i = 6;
    const [across, along] = footPush(free, i);
    const fixed = runOf('leg-press', { inertia: 0, pushDirection: Math.atan2(along, across) });
    for (let j = 0; j < 5; j++)
      expect(Math.abs(fixed.loads.demand[i * 5 + j] - free.loads.demand[i * 5 + j])).toBeLessThan(1e-3);
  });

  test('through the same place, pushing toward the toes asks more of the knee and less of the hip', () => {
    const [toHeels, toToes] = [-10, 10].map((angle) =>
      runOf('leg-press', { pushDirection: degrees(angle), footPressure: 0.3 }),
    );
    const extension = ({ loads }: Run, coordinate: number) => -loads.demand[coordinate];
    expect(extension(toToes, 3)).toBeGreaterThan(extension(toHeels, 3) + 20);
    expect(extension(toToes, 0)).toBeLessThan(extension(toHeels, 0) - 20);
  });

  test('holds together with a fixed center of pressure', () => {
    const run = runOf('leg-press', { pushDirection: degrees(10), footPressure: 0.3 });
    expect(run.loads.residual).toBeLessThan(1e-6);
    const [heel, ball] = run.loads.contacts;
    for (const i of samples) {
      const [across, along] = footPush(run, i);
      expect(Math.abs(along / across - Math.tan(degrees(10)))).toBeLessThan(1e-4);
      expect(Math.abs(ball.normal[i] / (heel.normal[i] + ball.normal[i]) - 0.3)).toBeLessThan(1e-4);
    }
    expect(run.loads.metrics.unsupported).toBeNull();
  });
});

describe('the leg press', () => {
  test('pushes square to the sole unless it is told otherwise', () => {
    const usual = runOf('leg-press', {});
    const square = runOf('leg-press', { pushDirection: 0 });
    expect(usual.loads.demand).toEqual(square.loads.demand);
    for (const i of samples) expect(Math.abs(footPush(usual, i)[1])).toBeLessThan(1e-4 * footPush(usual, i)[0]);
  });

  test('left free, the push asks less of the muscles than any kept angle', () => {
    const effort = ({ loads }: Run) => loads.activation.reduce((sum, a) => sum + a * a, 0);
    const free = effort(runOf('leg-press', { pushRule: PUSH_RULES.free }));
    for (const angle of [-10, 0, 10, 20])
      expect(free).toBeLessThan(effort(runOf('leg-press', { pushDirection: degrees(angle) })));
  });

  test('steered toward the hip, the line of the push passes a point fixed in the pelvis', () => {
    const { r, loads } = runOf('leg-press', { pushRule: PUSH_RULES.hip });
    for (const i of samples) {
      const pelvis = frameAt(r, i, 'pelvis');
      const [hipX, hipY] = r.body.hipCenterInPelvis;
      const [x, y] = transformPoint(pelvis, 0, [hipX + 0.05, hipY + 0.2, 0]);
      let [moment, push] = [0, 0];
      for (const { name, point, force } of loads.contacts.filter((c) => c.name === 'heel' || c.name === 'ball')) {
        const [px, py] = point.subarray(3 * i, 3 * i + 2);
        const [fx, fy] = force.subarray(3 * i, 3 * i + 2);
        moment += (px - x) * fy - (py - y) * fx;
        push += Math.hypot(fx, fy);
        expect(name).not.toBe('back');
      }
      expect(Math.abs(moment)).toBeLessThan(1e-4 * push);
    }
  });
});

test('the mean push is what would be fixed', () => {
  const fixed = { pushDirection: degrees(10), footPressure: 0.3 };
  const { push } = runOf('leg-press', fixed).loads.metrics;
  expect(push.pushDirection).toBeCloseTo(fixed.pushDirection, 5);
  expect(push.footPressure).toBeCloseTo(fixed.footPressure, 5);
  const free = runOf('leg-press', {}).loads.metrics.push;
  expect(free.footPressure).toBeGreaterThan(0);
  expect(free.footPressure).toBeLessThan(1);
});

describe('where contacts cannot hold', () => {
  test('a hip thrust pushing square to the floor slides on the bench, and the lack is what is missing in Newton', () => {
    const run = runOf('hip-thrust', { pushDirection: 0, inertia: 0 });
    const { loads, r } = run;
    expect(loads.metrics.unsupported).toMatchObject({ row: 'forward', sample: 0 });
    expect(loads.metrics.unsupported?.value).toBeLessThan(-50);
    const G = 9.80665;
    for (const i of samples) {
      const sum = (axis: number) =>
        loads.contacts.reduce(
          (s, c, k) => s + (k < 2 ? 2 : 1) * c.force[3 * i + axis],
          loads.unsupported[4 * i + axis],
        );
      expect(Math.abs(sum(0))).toBeLessThan(1);
      expect(Math.abs(sum(1) - (r.lifter.mass + r.settings.load) * G)).toBeLessThan(1);
    }
  });

  test('every exercise at its defaults is held', () => {
    for (const { id } of EXERCISES) expect(runOf(id, {}).loads.metrics.unsupported).toBeNull();
  });

  test('on a level rail the feet cannot pull the sled back, and that is said', () => {
    const { loads } = runOf('leg-press', { railAngle: 0, tempoUp: 0.5 });
    expect(loads.residual).toBeLessThan(1e-6);
    expect(loads.metrics.unsupported?.row).toBe('sled');
    expect(loads.metrics.unsupported?.value).toBeLessThan(0);
  });

  test('a throw leaves the floor: numbers stay finite and solved, and the missing pull is downward', () => {
    const { loads } = runOf('back-squat', { tempoUp: 0.3, tempoDown: 0.3 });
    expect(loads.residual).toBeLessThan(1e-6);
    expect(loads.metrics.unsupported).toMatchObject({ row: 'up' });
    expect(loads.metrics.unsupported?.value).toBeLessThan(0);
  });

  test('any push at any load is solved to its optimality conditions, without a number lost', () => {
    const angle = fc.double({ min: -degrees(30), max: degrees(30), noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const tempo = fc.double({ min: 0.2, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('leg-press', 'hip-thrust'),
        angle,
        share,
        tempo,
        fc.double({ min: 20, max: 400, noNaN: true }),
        (exercise, pushDirection, footPressure, tempoUp, load) => {
          const ruled: Settings = exercise === 'leg-press' ? { pushRule: PUSH_RULES.angle } : {};
          const settings = { ...ruled, pushDirection, footPressure, tempoUp, load };
          const r = simulate({ exercise, settings, lifter: {}, sampleCount: 11 });
          if (r.kind !== 'repetition') return;
          const loads = computeLoads(r);
          expect(loads.residual).toBeLessThan(1e-6);
          for (const series of [loads.demand, loads.reserve, loads.lumbarDemand, loads.unsupported])
            expect(series.every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: 42, numRuns: 60 },
    );
  });
});
