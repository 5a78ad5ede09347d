import { type SegmentName, segmentIndex } from '../../src/model/anatomy/names';
import { ARM_OVER_STATURE } from '../../src/model/anatomy/segmentMasses';
import { findExercise } from '../../src/model/exercise/registry';
import { knownLoads } from '../../src/model/load/knownLoads';
import { FRAME_SIZE, transformPoint } from '../../src/model/math/frame';
import { POSE_FRAMES_SIZE } from '../../src/model/pose/forwardKinematics';
import type { Repetition } from '../../src/model/result';
import type { Run } from '../validation/measure';
import type { Point } from './canvas';

/** The flexed end. */
export const SAMPLE = 0;

/** Joint centers and outline points of the near side in the sagittal plane, m in ground. */
export interface Posture {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
  readonly lumbar: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly elbow: Point | null;
  readonly hand: Point | null;
}

/** A force that acts on the body from outside, both sides together where it is paired. */
export interface ActingForce {
  readonly kind: 'weight' | 'held' | 'cable' | 'normal' | 'friction';
  /** As on the drawing, e.g. `N heel`. */
  readonly label: string;
  readonly point: Point;
  /** N, of the whole body. */
  readonly force: Point;
  /** 2 where it stands for both feet. */
  readonly count: number;
}

export function readPosture(r: Repetition): Posture {
  const point = (segment: SegmentName, p: readonly number[]): Point => {
    const f = SAMPLE * POSE_FRAMES_SIZE + segmentIndex(segment) * FRAME_SIZE;
    const [x, y] = transformPoint(r.frames, f, p as [number, number, number]);
    return [x, y];
  };
  const { body } = r;
  const heelX = -0.03 * body.scales[segmentIndex('calcn_r')];
  const shoulder = point('torso', body.shoulderInTorso);
  const hand: Point | null = r.hands ? [r.hands[3 * SAMPLE], r.hands[3 * SAMPLE + 1]] : null;
  const size = body.scales[segmentIndex('torso')];
  return {
    hip: point('femur_r', [0, 0, 0]),
    knee: point('tibia_r', [0, 0, 0]),
    ankle: point('talus_r', [0, 0, 0]),
    heel: point('calcn_r', [heelX, -body.soleDepth, 0]),
    toe: point('calcn_r', [heelX + body.lifter.footLength, -body.soleDepth, 0]),
    lumbar: point('torso', [0, 0, 0]),
    shoulder,
    head: point('torso', [body.shoulderInTorso[0] + 0.03 * size, body.shoulderInTorso[1] + 0.21 * size, 0]),
    elbow: hand && bend(shoulder, hand, r),
    hand,
  };
}

/** Elbow of a two-link arm, on the side away from the feet. */
function bend(shoulder: Point, hand: Point, r: Repetition): Point {
  const upper = ARM_OVER_STATURE.upperArm * r.lifter.stature;
  const lower = (ARM_OVER_STATURE.forearm + ARM_OVER_STATURE.grip) * r.lifter.stature;
  const [dx, dy] = [hand[0] - shoulder[0], hand[1] - shoulder[1]];
  const d = Math.min(Math.hypot(dx, dy), upper + lower);
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const across = Math.sqrt(Math.max(upper * upper - along * along, 0));
  const side = dx > 0 ? -1 : 1;
  return [
    shoulder[0] + (dx / d) * along - side * (dy / d) * across,
    shoulder[1] + (dy / d) * along + side * (dx / d) * across,
  ];
}

/** Everything that acts on the body from outside at the flexed end; together in equilibrium. */
export function readForces({ r, loads }: Run): ActingForce[] {
  const { held, cables, contacts } = findExercise(r.exercise).buildForces(r.body, r.settings);
  const known = knownLoads(r, findExercise(r.exercise).buildForces(r.body, r.settings));
  const own = known.slice(0, known.length - held.length - cables.length);
  const rest = known.slice(own.length).map((load) => load.at(SAMPLE));
  const carried: ActingForce[] = rest.map(({ point, force }, k) => ({
    kind: k < held.length ? 'held' : 'cable',
    label: k < held.length ? 'm₂·g' : 'T',
    point: [point[0], point[1]],
    force: [force[0], force[1]],
    count: 1,
  }));
  const pushes = loads.contacts.flatMap((contact, c) =>
    contactForces(
      contact,
      contacts[c].isPaired ? 2 : 1,
      c,
      contacts.map((x) => x.name),
    ),
  );
  return [
    bodyWeight(own.map((load) => ({ ...load.at(SAMPLE), count: load.isPaired ? 2 : 1 }))),
    ...carried.filter((f) => Math.hypot(...f.force) > 1),
    ...pushes,
  ];
}

function bodyWeight(
  parts: readonly { point: readonly number[]; force: readonly number[]; count: number }[],
): ActingForce {
  const sum = (value: (p: (typeof parts)[number]) => number) => parts.reduce((s, p) => s + p.count * value(p), 0);
  const weight = sum((p) => p.force[1]);
  const center = (axis: number) => sum((p) => p.force[1] * p.point[axis]) / weight;
  return {
    kind: 'weight',
    label: 'm·g',
    point: [center(0), center(1)],
    force: [sum((p) => p.force[0]), weight],
    count: 1,
  };
}

/** Normal and shear part of a contact as two forces at its point. */
function contactForces(
  contact: Run['loads']['contacts'][number],
  count: number,
  index: number,
  names: readonly string[],
): ActingForce[] {
  const i = 3 * SAMPLE;
  const point: Point = [contact.point[i], contact.point[i + 1]];
  const total: Point = [contact.force[i], contact.force[i + 1]];
  const [n, s] = [contact.normal[SAMPLE], contact.shear[SAMPLE]];
  const size = Math.hypot(n, s);
  if (size < 1) return [];
  // force = n·normal + s·along with along = (normal y, −normal x): solved for the normal
  const normal: Point = [(n * total[0] - s * total[1]) / (size * size), (n * total[1] + s * total[0]) / (size * size)];
  const along: Point = [normal[1], -normal[0]];
  const twins = names.filter((name) => name === contact.name).length;
  const number = twins > 1 ? ` ${names.slice(0, index + 1).filter((name) => name === contact.name).length}` : '';
  const make = (kind: 'normal' | 'friction', letter: string, amount: number, [dx, dy]: Point): ActingForce => ({
    kind,
    label: `${letter} ${contact.name}${number}`,
    point,
    force: [count * amount * dx, count * amount * dy],
    count,
  });
  return [make('normal', 'N', n, normal), make('friction', 'F', s, along)];
}
