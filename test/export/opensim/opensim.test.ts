import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { motionFile, storageFiles } from '../../../src/export/opensim/opensimFiles';
import { opensimZip } from '../../../src/export/opensim/opensimZip';
import { stampAt } from '../../../src/export/stamp';
import { SEGMENTS } from '../../../src/model/anatomy/names';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { MUSCLES } from '../../../src/model/muscle/geometry';
import type { Repetition, Setup } from '../../../src/model/result';
import { degrees } from '../../../src/model/setting';
import { massesOf, weightOf } from '../../support/freeBody';
import { frameAt, repetitionOf } from '../../support/repetition';
import { readStorage, type StorageTable } from './support/readStorage';
import {
  bodiesInGround,
  type Coordinates,
  type Matrix,
  mirrored,
  pointAt,
  type Scales,
  UNSCALED,
} from './support/skeleton';

const STAMP = stampAt(new Date('2026-01-02T03:04:05Z'));
const SAMPLES = 21;
/** What eight decimals of a degree leave of a frame, whose origin is at most 2 m away. */
const FRAME = 1e-6;

const DEFAULTS: Setup[] = EXERCISES.map(({ id }) => ({ exercise: id, settings: {}, lifter: {}, sampleCount: SAMPLES }));
const OTHERS: Setup[] = EXERCISES.map(({ id }) => ({
  exercise: id,
  settings: {},
  lifter: { stature: 1.86, mass: 92, thighShank: 80, trunkLeg: 30, footLength: 0.29 },
  sampleCount: SAMPLES,
}));
const ONE_LEG: Setup = { exercise: 'hip-thrust', settings: { legs: 1 }, lifter: {}, sampleCount: SAMPLES };

/** The files of a repetition by the ends of their names. */
function filesOf(r: Repetition): (end: string) => string {
  const files = [motionFile(r, STAMP), ...storageFiles(r, STAMP, computeLoads(r))];
  return (end) => {
    const found = files.filter(({ name }) => name === `${r.exercise}${end}`);
    if (found.length !== 1) throw new Error(`${found.length} files end in ${end}: ${files.map(({ name }) => name)}`);
    return found[0].text;
  };
}

/** Coordinates of a sample as OpenSim makes them of a file in degrees: what turns by a spline or shifts is not converted. */
function coordinatesOf(motion: StorageTable, sample: number): Coordinates {
  return (name) => {
    const value = motion.column(name)[sample];
    return /_t[xyz]$|_beta$/.test(name) ? value : (value * Math.PI) / 180;
  };
}

function scalesIn(xml: string): Scales {
  const found = new Map(
    [...xml.matchAll(/<scales>(\S+) (\S+) (\S+)<\/scales>\s*<segment>(\w+)<\/segment>/g)].map(([, x, y, z, body]) => {
      expect([y, z]).toEqual([x, x]);
      return [body, Number(x)];
    }),
  );
  return (body) => found.get(body) ?? Number.NaN;
}

function asMatrix(frame: Float64Array): Matrix {
  return [...[0, 1, 2].map((i) => [...frame.subarray(3 * i, 3 * i + 3), frame[9 + i]]), [0, 0, 0, 1]];
}

/** Largest difference between two frames. */
function apart(found: Matrix | undefined, wanted: Matrix): number {
  return Math.max(...wanted.flatMap((row, i) => row.map((x, k) => Math.abs((found?.[i][k] ?? Number.NaN) - x))));
}

/** Every body of the movement, from the file alone, against the model's frames. */
function expectSameFrames(r: Repetition, motion: StorageTable, scales: Scales): void {
  for (let i = 0; i < r.sampleCount; i++) {
    const bodies = bodiesInGround(coordinatesOf(motion, i), scales);
    for (const segment of SEGMENTS) {
      const own = asMatrix(frameAt(r, i, segment));
      expect(apart(bodies.get(segment), own), `${segment}, sample ${i}`).toBeLessThan(FRAME);
      if (!segment.endsWith('_r')) continue;
      const left = r.idleLeg ? asMatrix(frameAt(r.idleLeg, i, segment)) : own;
      expect(apart(bodies.get(segment.replace(/_r$/, '_l')), mirrored(left)), `left ${segment}, ${i}`).toBeLessThan(
        FRAME,
      );
    }
  }
}

describe('the motion file alone, through a second kinematics of the source model,', () => {
  test.each(DEFAULTS)('puts every body where it is: $exercise', (setup) => {
    const r = repetitionOf(setup);
    expectSameFrames(r, readStorage(filesOf(r)('.mot')), UNSCALED);
  });

  test.each(OTHERS)('does so for another lifter, scaled by the scale set: $exercise', (setup) => {
    const r = repetitionOf(setup);
    const file = filesOf(r);
    expectSameFrames(r, readStorage(file('.mot')), scalesIn(file('_ScaleSet.xml')));
  });

  test('holds still the leg that does not work', () => {
    const r = repetitionOf(ONE_LEG);
    expect(r.idleLeg).not.toBeNull();
    expectSameFrames(r, readStorage(filesOf(r)('.mot')), UNSCALED);
  });

  test('keeps hips and soles within a millimeter', () => {
    for (const setup of DEFAULTS) {
      const r = repetitionOf(setup);
      const motion = readStorage(filesOf(r)('.mot'));
      const sole = [0.1, -r.body.soleDepth, 0];
      for (let i = 0; i < SAMPLES; i++) {
        const bodies = bodiesInGround(coordinatesOf(motion, i), UNSCALED);
        const places = [
          ['calcn_r', sole],
          ['femur_r', [0, 0, 0]],
        ] as const;
        for (const [body, point] of places) {
          const found = pointAt(bodies.get(body) as Matrix, point);
          const own = pointAt(asMatrix(frameAt(r, i, body)), point);
          expect(Math.hypot(...found.map((x, k) => x - own[k]))).toBeLessThan(1e-3);
        }
      }
    }
  });
});

describe('the motion file', () => {
  const names = [
    'time pelvis_tilt pelvis_list pelvis_rotation pelvis_tx pelvis_ty pelvis_tz',
    'hip_flexion_r hip_adduction_r hip_rotation_r knee_angle_r knee_angle_r_beta ankle_angle_r subtalar_angle_r mtp_angle_r',
    'hip_flexion_l hip_adduction_l hip_rotation_l knee_angle_l knee_angle_l_beta ankle_angle_l subtalar_angle_l mtp_angle_l',
    'lumbar_extension lumbar_bending lumbar_rotation',
    'arm_flex_r arm_add_r arm_rot_r elbow_flex_r pro_sup_r wrist_flex_r wrist_dev_r',
    'arm_flex_l arm_add_l arm_rot_l elbow_flex_l pro_sup_l wrist_flex_l wrist_dev_l',
  ].flatMap((line) => line.split(' '));

  test('has the coordinates of the source model, in its order, in degrees', () => {
    const motion = readStorage(filesOf(repetitionOf(DEFAULTS[0]))('.mot'));
    expect(motion.labels).toEqual(names);
    expect(motion.title).toBe('Coordinates');
    expect(motion.header.inDegrees).toBe('yes');
  });

  test('turns the patellae in radians, as the knees turn in degrees', () => {
    const motion = readStorage(filesOf(repetitionOf(DEFAULTS[1]))('.mot'));
    for (const side of ['r', 'l'])
      motion.column(`knee_angle_${side}_beta`).forEach((beta, i) => {
        expect((beta * 180) / Math.PI).toBeCloseTo(motion.column(`knee_angle_${side}`)[i], 6);
      });
  });

  const limits: Readonly<Record<string, readonly [number, number]>> = {
    pelvis_tilt: [-90, 90],
    hip_flexion_r: [-30, 120],
    hip_adduction_r: [-50, 30],
    hip_rotation_r: [-40, 40],
    knee_angle_r: [0, 140],
    ankle_angle_r: [-50, 50],
    lumbar_extension: [-90, 90],
  };

  test('says which coordinates OpenSim clips, and only these', () => {
    const lowFeet = { ...DEFAULTS[0], settings: { backrestAngle: degrees(5), footHeight: 0 } };
    const named = [...DEFAULTS, lowFeet].map((setup) => {
      const text = filesOf(repetitionOf(setup))('.mot');
      const told = /unless they are unclamped: (.*)\./.exec(text)?.[1].split(', ') ?? [];
      const motion = readStorage(text);
      for (const [name, [low, high]] of Object.entries(limits)) {
        const values = motion.column(name);
        const leaves = Math.min(...values) < low - 1e-6 || Math.max(...values) > high + 1e-6;
        expect(told.includes(name), `${name} of ${setup.exercise}`).toBe(leaves);
      }
      return told.length;
    });
    expect(Math.max(...named)).toBeGreaterThan(0);
    expect(Math.min(...named)).toBe(0);
  });
});

describe('tables beside the motion', () => {
  const r = repetitionOf(DEFAULTS[1]);
  const file = filesOf(r);

  test('repeat lengths and moment arms of the model, of both legs', () => {
    const lengths = readStorage(file('_MuscleAnalysis_Length.sto'));
    expect(lengths.title).toBe('Length');
    expect(lengths.labels.length).toBe(1 + 2 * MUSCLES.length);
    const arms = readStorage(file('_MuscleAnalysis_MomentArm_hip_flexion_l.sto'));
    expect(arms.title).toBe('MomentArm_hip_flexion_l');
    for (const muscle of ['glmax1', 'recfem', 'soleus']) {
      const m = MUSCLES.indexOf(`${muscle}_r`);
      for (let i = 0; i < SAMPLES; i++) {
        for (const side of ['r', 'l'])
          expect(lengths.column(`${muscle}_${side}`)[i]).toBeCloseTo(r.muscles.lengths[i * MUSCLES.length + m], 9);
        expect(arms.column(`${muscle}_l`)[i]).toBeCloseTo(r.muscles.momentArms[(i * MUSCLES.length + m) * 5], 9);
      }
    }
  });

  test('tell joint moments, activations and forces by the names of OpenSim’s tools', () => {
    const loads = computeLoads(r);
    const moments = readStorage(file('_InverseDynamics.sto'));
    expect(moments.title).toBe('Inverse Dynamics Generalized Forces');
    expect(moments.column('hip_flexion_l_moment')[3]).toBeCloseTo(loads.demand[15], 6);
    expect(moments.column('lumbar_extension_moment')[3]).toBeCloseTo(loads.lumbarDemand[3], 6);
    for (const told of ['activation', 'force'] as const)
      expect(readStorage(file(`_StaticOptimization_${told}.sto`)).column('glmax1_l')[2]).toBeCloseTo(
        loads[told][2 * MUSCLES.length + MUSCLES.indexOf('glmax1_r')],
        6,
      );
  });

  test('know no forces of a leg that hangs, and no scale of the lifter the model is', () => {
    const one = filesOf(repetitionOf(ONE_LEG));
    expect(readStorage(one('_InverseDynamics.sto')).labels.some((label) => label.endsWith('_l_moment'))).toBe(false);
    expect(one('_ExternalLoads.xml')).not.toContain('calcn_l');
    expect(() => file('_ScaleSet.xml')).toThrow('0 files');
  });
});

interface Force {
  readonly body: string;
  readonly force: readonly (readonly number[])[];
  readonly point: readonly (readonly number[])[];
}

/** What ExternalLoads put on bodies: through the identifiers of the XML to the columns of the table. */
function externalForcesIn(xml: string, table: StorageTable): Force[] {
  const of = (block: string, tag: string) => new RegExp(`<${tag}>(.*)</${tag}>`).exec(block)?.[1] ?? '';
  return [...xml.matchAll(/<ExternalForce name="[^"]+">([\s\S]*?)<\/ExternalForce>/g)].map(([, block]) => {
    for (const frame of ['force_expressed_in_body', 'point_expressed_in_body']) expect(of(block, frame)).toBe('ground');
    const triple = (tag: string) => ['x', 'y', 'z'].map((axis) => table.column(`${of(block, tag)}${axis}`));
    return { body: of(block, 'applied_to_body'), force: triple('force_identifier'), point: triple('point_identifier') };
  });
}

describe('external forces on named bodies', () => {
  const bodies = ['pelvis', 'torso', 'calcn_r', 'calcn_l', 'femur_r', 'femur_l', 'tibia_r', 'tibia_l'];
  test.each([...DEFAULTS, ...OTHERS, ONE_LEG])(
    'balance weight and inertia of the body: $exercise $settings $lifter',
    (setup) => {
      const r = repetitionOf({ ...setup, sampleCount: 101 });
      const file = filesOf(r);
      const forces = externalForcesIn(file('_ExternalLoads.xml'), readStorage(file('_ExternalForces.sto')));
      const weights = massesOf(r).filter(({ on }) => on !== 'held');
      const bodyWeight = r.lifter.mass * 9.80665;
      const own = weights.map((mass) => weightOf(r, mass));
      const { unsupported } = computeLoads(r);
      expect(bodies).toEqual(expect.arrayContaining(forces.map(({ body }) => body)));
      // ends and turn apart, where inertia begins and stops at once
      for (let i = 5; i < 46; i += 5) {
        let [forward, up, side, moment] = [0, 0, 0, 0];
        const add = ([x, y]: readonly number[], [fx, fy, fz]: readonly number[], couple: number) => {
          forward += fx;
          up += fy;
          side += fz;
          moment += couple + x * fy - y * fx;
        };
        for (const { point, force } of forces)
          add(
            point.map((p) => p[i]),
            force.map((f) => f[i]),
            0,
          );
        for (const at of own) {
          const { at: place, force, couple, count } = at(i);
          for (let k = 0; k < count; k++) add(place, [force[0], force[1], 0], couple);
        }
        const near = 2e-3 * bodyWeight;
        expect(Math.abs(forward + unsupported[4 * i]), `forward, ${i}`).toBeLessThan(near);
        expect(Math.abs(up + unsupported[4 * i + 1]), `up, ${i}`).toBeLessThan(near);
        expect(Math.abs(side), `aside, ${i}`).toBeLessThan(r.idleLeg ? Infinity : near);
        expect(Math.abs(moment), `moment, ${i}`).toBeLessThan(r.idleLeg ? Infinity : near);
      }
    },
  );

  test('act where the bar is', () => {
    const r = repetitionOf(DEFAULTS[1]);
    const file = filesOf(r);
    const forces = externalForcesIn(file('_ExternalLoads.xml'), readStorage(file('_ExternalForces.sto')));
    const bar = r.movers.bar;
    const onPelvis = forces.filter(({ body }) => body === 'pelvis');
    expect(onPelvis.length).toBe(1);
    for (let i = 0; i < SAMPLES; i++)
      for (const k of [0, 1]) expect(Math.abs(onPelvis[0].point[k][i] - bar[12 * i + 9 + k])).toBeLessThan(FRAME);
  });
});

test('the zip has a folder for each exercise and says how it is opened', () => {
  const r = repetitionOf(DEFAULTS[0]);
  const bytes = opensimZip([r, r], STAMP, () => undefined);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names).toContain('README.txt');
  expect(names.filter((name) => name.startsWith('left_leg-press/'))).toHaveLength(12);
  expect(names.filter((name) => name.startsWith('right_leg-press/'))).toHaveLength(12);
  const readme = strFromU8(files['README.txt']);
  for (const word of ['subtalar', 'clamp', 'radians', 'RajagopalLaiUhlrich2023', 'leg-press footHeight='])
    expect(readme).toContain(word);
  readStorage(strFromU8(files['right_leg-press/leg-press.mot']));
});
