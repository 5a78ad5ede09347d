import { MOMENT_ARM_COUNT, type SegmentName } from '../anatomy/names';
import type { ForceModel } from '../exercise/contact/forces';
import { MUSCLE_COUNT } from '../muscle/geometry';
import { type BoxQp, solveBoxQp } from './boxQp';
import type { PlacedContact, Ray } from './contactRays';
import type { FootPush } from './footPush';
import { SUPPORT_ROWS } from './loads';
import { generalizedForce, momentAbout, type PlaneLoad } from './wrench';

/** Equations of one sample: five joint rows, three of the whole body and one of the sled, then those the reader fixed. */
export const JOINT_ROWS = MOMENT_ARM_COUNT;
const RESERVES = JOINT_ROWS + SUPPORT_ROWS.length;

/** Prices of the program; activations cost a² each. */
const PRICE = {
  /** (contact force / body weight)²: small, shares what equilibrium leaves open. */
  contact: 1e-2,
  /** (reserve / 1 N·m)²: heavy; 1 N·m of reserve costs as much as a muscle at full activation. */
  reserve: 1,
  /** (reserve / 1 N)² of body and sled: `findLack` has taken out what contacts cannot give, so it keeps the program regular. */
  supportReserve: 100,
} as const;

/** Known forces of one sample, gravity and inertia together; N, N·m, in the sagittal plane. */
export interface SampleLoads {
  /** Loads on the right leg's segments, with the segment they act on. */
  readonly leg: readonly { readonly segment: SegmentName; readonly load: PlaneLoad }[];
  /** Whole body: force x, force y, moment of everything known about the first contact. */
  readonly whole: readonly [number, number, number];
}

/** Everything the program of one sample is made of; `twists` as in pose/forwardKinematics.ts. */
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
  /** Center of pressure from heel (0) to ball (1); null = free. */
  readonly footPressure: number | null;
  /** What is fixed about the direction of the feet's push. */
  readonly push: FootPush;
}

/**
 * The convex program of one sample. Unknowns: activations, contact rays (one foot's; the other mirrors it), reserves of
 * joints, body and sled. Rows: the five joint coordinates of one leg in N·m; over body weight the whole body's forward and
 * vertical force and moment, and the sled; a fixed center of pressure; a fixed push direction.
 * `lack` [SUPPORT_ROWS] is what contacts cannot give and is left out. Own derivation, docs/model.md "Recruitment".
 */
export function buildProgram(input: SampleInput, lack: Float64Array): BoxQp {
  const { rays } = input;
  const program = createProgram(RESERVES + fixedRows(input).length, MUSCLE_COUNT + rays.length + RESERVES);
  fillMuscles(program, input);
  fillRays(program, input, MUSCLE_COUNT, JOINT_ROWS);
  for (let k = 0; k < rays.length; k++) fillRayMoments(program, input, k);
  fillReserves(program, input);
  fillSupport(program, input, JOINT_ROWS, lack);
  return program;
}

function createProgram(m: number, n: number): BoxQp {
  return {
    n,
    m,
    h: new Float64Array(n),
    a: new Float64Array(m * n),
    b: new Float64Array(m),
    lower: new Float64Array(n),
    upper: new Float64Array(n),
  };
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

/**
 * What contact rays do to body and sled, and the rows the reader fixed, from `row` on; a unit of a ray is one body weight
 * of normal force. Forces and moments over body weight.
 */
function fillRays({ n, h, a, upper }: BoxQp, input: SampleInput, firstColumn: number, row: number): void {
  const { rays, placed, legCount, forces } = input;
  const [x, y] = placed[0].point;
  const fixed = fixedRows(input);
  rays.forEach(({ contact: c, force }, k) => {
    const column = firstColumn + k;
    const { contact, point } = placed[c];
    const count = contact.isPaired ? legCount : 1;
    const put = (r: number, value: number) => {
      a[(row + r) * n + column] = value;
    };
    h[column] = 2 * PRICE.contact;
    upper[column] = Number.POSITIVE_INFINITY;
    put(0, count * force[0]);
    put(1, count * force[1]);
    put(2, count * momentAbout({ point, force, moment: 0 }, x, y));
    if (!contact.isPaired) return;
    if (forces.sled) put(3, -count * dot(force, forces.sled.rail));
    fixed.forEach((weigh, r) => {
      put(SUPPORT_ROWS.length + r, weigh(placed[c], force));
    });
  });
}

/** Moments of a ray about the leg's joints, N·m. */
function fillRayMoments({ n, a }: BoxQp, { rays, placed, twists, bodyWeight }: SampleInput, k: number): void {
  const { contact, point } = placed[rays[k].contact];
  if (!contact.isPaired) return;
  const [fx, fy, fz] = rays[k].force;
  const load: PlaneLoad = { point, force: [fx * bodyWeight, fy * bodyWeight, fz * bodyWeight], moment: 0 };
  for (let j = 0; j < JOINT_ROWS; j++)
    if (isBelow(contact.segment, j)) a[j * n + MUSCLE_COUNT + k] = generalizedForce(load, twists, j * 6);
}

/** What a foot contact's force counts for in an equation whose sum over the foot must vanish. */
type Weigh = (placed: PlacedContact, force: Ray['force']) => number;

/** One equation for each thing the reader fixed that the program would choose. */
function fixedRows({ footPressure, push }: SampleInput): Weigh[] {
  const rows: Weigh[] = [];
  if (footPressure !== null)
    rows.push(
      ({ contact, normal }, force) => dot(force, normal) * (contact.name === 'ball' ? 1 - footPressure : -footPressure),
    );
  // the foot pushes with the negative of the force on it
  if (push.kind === 'angle')
    rows.push(({ along, normal }, force) => dot(force, along) + Math.tan(push.angle) * dot(force, normal));
  // a line of force through a point has no moment about it
  if (push.kind === 'through')
    rows.push(({ point }, force) => momentAbout({ point, force, moment: 0 }, push.point[0], push.point[1]));
  return rows;
}

function fillReserves({ n, h, a, lower, upper }: BoxQp, { rays, bodyWeight }: SampleInput): void {
  for (let j = 0; j < RESERVES; j++) {
    const column = MUSCLE_COUNT + rays.length + j;
    h[column] = 2 * (j < JOINT_ROWS ? PRICE.reserve : PRICE.supportReserve);
    lower[column] = Number.NEGATIVE_INFINITY;
    upper[column] = Number.POSITIVE_INFINITY;
    a[j * n + column] = j < JOINT_ROWS ? 1 : 1 / bodyWeight;
  }
}

/** What body and sled need from the contacts, over body weight, less what is known to be missing. */
function fillSupport(
  { b }: BoxQp,
  { loads, bodyWeight, sledForce }: SampleInput,
  row: number,
  lack?: Float64Array,
): void {
  const needs = [-loads.whole[0], -loads.whole[1], -loads.whole[2], sledForce];
  needs.forEach((need, k) => {
    b[row + k] = (need - (lack?.[k] ?? 0)) / bodyWeight;
  });
}

/** A lack below this share of body weight is left to the reserves. */
const LEAST_LACK = 1e-3;
/** Price of (contact force / body weight)² where only the missing part counts. */
const HARDLY = 1e-4;

/**
 * What no push of the contacts can give body and sled, inside their cones and as the reader fixed them [SUPPORT_ROWS],
 * N and N·m: the smallest sum of squares, moments counted over one meter. Zero nearly always.
 */
export function findLack(input: SampleInput): Float64Array {
  const { rays, bodyWeight } = input;
  const count = SUPPORT_ROWS.length;
  const program = createProgram(count + fixedRows(input).length, rays.length + count);
  fillRays(program, input, 0, 0);
  fillSupport(program, input, 0);
  program.h.fill(HARDLY);
  for (let k = 0; k < count; k++) {
    const column = rays.length + k;
    program.h[column] = 2;
    program.lower[column] = Number.NEGATIVE_INFINITY;
    program.upper[column] = Number.POSITIVE_INFINITY;
    program.a[k * program.n + column] = 1;
  }
  const missing = solveBoxQp(program).x.subarray(rays.length);
  return Math.max(...missing.map(Math.abs)) < LEAST_LACK ? missing.fill(0) : missing.map((v) => v * bodyWeight);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
