import { MOMENT_ARM_COUNT, type SegmentName } from '../anatomy/names';
import type { ForceModel } from '../exercise/forces';
import { MUSCLE_COUNT } from '../muscle/geometry';
import type { BoxQp } from './boxQp';
import type { PlacedContact, Ray } from './contactRays';
import { generalizedForce, momentAbout, type PlaneLoad } from './wrench';

/** Equations of one sample: five joint rows, three of the whole body, one of the sled and one of a fixed center of pressure. */
export const JOINT_ROWS = MOMENT_ARM_COUNT;
const BODY_ROWS = 3;

/** Prices of the program; activations cost a² each. */
const PRICE = {
  /** (contact force / body weight)²: small, shares what equilibrium leaves open. */
  contact: 1e-2,
  /** (reserve / 1 N·m)²: heavy; 1 N·m of reserve costs as much as a muscle at full activation. */
  reserve: 1,
  /** (reserve / 1 N)² of the whole body: contacts can always carry it, so it only keeps the program regular. */
  bodyReserve: 100,
} as const;

export interface SampleLoads {
  /** Loads on the right leg's segments, with the segment they act on. */
  readonly leg: readonly { readonly segment: SegmentName; readonly load: PlaneLoad }[];
  /** Whole body: force x, force y, moment about the origin of everything known. */
  readonly whole: readonly [number, number, number];
}

export interface SampleInput {
  readonly loads: SampleLoads;
  readonly placed: readonly PlacedContact[];
  readonly rays: readonly Ray[];
  readonly forces: ForceModel;
  readonly twists: Float64Array;
  /** [muscle × MOMENT_ARM_COUNT] */
  readonly momentArms: Float64Array;
  /** [muscle] N per unit activation, and N without activation. */
  readonly active: Float64Array;
  readonly passive: Float64Array;
  readonly bodyWeight: number;
  /** Legs that work. */
  readonly legCount: number;
  /** Force along the rail the feet must give the sled together, N. */
  readonly sledForce: number;
  /** Largest moment of the short external rotators the source model lacks, N·m. */
  readonly deepRotatorMoment: number;
  /** Center of pressure from heel (0) to ball (1); null = free. */
  readonly footPressure: number | null;
}

/**
 * The convex program of one sample. Unknowns: activations, contact rays (one foot's; the other mirrors it), reserves of
 * every row, the missing short rotators. Rows: the five joint coordinates of one leg in N·m; the whole body's forward and vertical force and moment
 * over body weight; the sled; a fixed center of pressure. Own derivation, docs/model.md "Recruitment".
 */
export function buildProgram(input: SampleInput): BoxQp {
  const { forces, rays, footPressure } = input;
  const rows = JOINT_ROWS + BODY_ROWS + (forces.sled ? 1 : 0) + (footPressure === null ? 0 : 1);
  const reserves = JOINT_ROWS + BODY_ROWS;
  const n = MUSCLE_COUNT + rays.length + reserves + 1;
  const program: BoxQp = {
    n,
    m: rows,
    h: new Float64Array(n),
    a: new Float64Array(rows * n),
    b: new Float64Array(rows),
    lower: new Float64Array(n),
    upper: new Float64Array(n),
  };
  fillMuscles(program, input);
  fillRays(program, input);
  fillReserves(program, input);
  fillDeepRotators(program, input);
  fillBodyAndSled(program, input);
  return program;
}

function knownJointForces({ loads, twists }: SampleInput): Float64Array {
  const known = new Float64Array(JOINT_ROWS);
  for (const { segment, load } of loads.leg)
    for (let j = 0; j < JOINT_ROWS; j++) if (isBelow(segment, j)) known[j] += generalizedForce(load, twists, j * 6);
  return known;
}

/** Whether a coordinate moves a segment of the leg. */
export function isBelow(segment: SegmentName, coordinate: number): boolean {
  const first = coordinate < 3 ? 0 : coordinate === 3 ? 1 : 2;
  const depth = { femur_r: 0, patella_r: 1, tibia_r: 1, talus_r: 2, calcn_r: 2, toes_r: 2, pelvis: -1, torso: -1 };
  return depth[segment] >= first;
}

function fillMuscles({ n, h, a, b, upper }: BoxQp, input: SampleInput): void {
  const { momentArms, active, passive } = input;
  const known = knownJointForces(input);
  for (let j = 0; j < JOINT_ROWS; j++) b[j] = -known[j];
  for (let i = 0; i < MUSCLE_COUNT; i++) {
    h[i] = 2;
    upper[i] = 1;
    for (let j = 0; j < JOINT_ROWS; j++) {
      const arm = momentArms[i * MOMENT_ARM_COUNT + j];
      a[j * n + i] = arm * active[i];
      b[j] -= arm * passive[i];
    }
  }
}

function fillRays({ n, h, a, upper }: BoxQp, input: SampleInput): void {
  const { rays, placed, twists, bodyWeight, legCount, forces, footPressure } = input;
  const pressureRow = JOINT_ROWS + BODY_ROWS + (forces.sled ? 1 : 0);
  rays.forEach((ray, k) => {
    const column = MUSCLE_COUNT + k;
    const { contact, point } = placed[ray.contact];
    // a unit of the unknown is one body weight of normal force
    const force = ray.force.map((v) => v * bodyWeight) as [number, number, number];
    const load: PlaneLoad = { point, force, moment: 0 };
    const count = contact.isPaired ? legCount : 1;
    h[column] = 2 * PRICE.contact;
    upper[column] = Number.POSITIVE_INFINITY;
    for (let j = 0; j < JOINT_ROWS; j++)
      if (contact.isPaired && isBelow(contact.segment, j)) a[j * n + column] = generalizedForce(load, twists, j * 6);
    a[JOINT_ROWS * n + column] = (count * force[0]) / bodyWeight;
    a[(JOINT_ROWS + 1) * n + column] = (count * force[1]) / bodyWeight;
    a[(JOINT_ROWS + 2) * n + column] = (count * momentAbout(load, 0, 0)) / bodyWeight;
    if (forces.sled && contact.isPaired)
      a[(JOINT_ROWS + BODY_ROWS) * n + column] = (-count * dot(force, forces.sled.rail)) / bodyWeight;
    if (footPressure !== null && contact.isPaired)
      a[pressureRow * n + column] = contact.name === 'ball' ? 1 - footPressure : -footPressure;
  });
}

function fillReserves({ n, h, a, lower, upper }: BoxQp, { rays, bodyWeight }: SampleInput): void {
  for (let j = 0; j < JOINT_ROWS + BODY_ROWS; j++) {
    const column = MUSCLE_COUNT + rays.length + j;
    h[column] = 2 * (j < JOINT_ROWS ? PRICE.reserve : PRICE.bodyReserve);
    lower[column] = Number.NEGATIVE_INFINITY;
    upper[column] = Number.POSITIVE_INFINITY;
    a[j * n + column] = j < JOINT_ROWS ? 1 : 1 / bodyWeight;
  }
}

/** Hip rotation among the joint rows. */
export const ROTATION_ROW = 2;

/**
 * Obturators, gemelli and quadratus femoris are not in the source model, while in flexion all its hip extensors rotate
 * inward. One more unknown stands for them: external rotation up to this moment, at the price of a muscle. DEFAULT;
 * grows with the lifter's other muscles.
 */
export const DEEP_ROTATOR_MOMENT = 40;

/** Where the missing short rotators stand among a program's unknowns: last. */
function fillDeepRotators({ n, h, a, upper }: BoxQp, { deepRotatorMoment }: SampleInput): void {
  h[n - 1] = 2;
  upper[n - 1] = 1;
  a[ROTATION_ROW * n + n - 1] = -deepRotatorMoment;
}

function fillBodyAndSled({ b }: BoxQp, { loads, bodyWeight, forces, sledForce }: SampleInput): void {
  for (let k = 0; k < BODY_ROWS; k++) b[JOINT_ROWS + k] = -loads.whole[k] / bodyWeight;
  if (forces.sled) b[JOINT_ROWS + BODY_ROWS] = sledForce / bodyWeight;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
