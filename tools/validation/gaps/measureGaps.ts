import { Vector3 } from 'three';
import { soleX } from '../../../src/model/anatomy/foot';
import { type SegmentName, segmentIndex } from '../../../src/model/anatomy/names';
import { backOnFloor, buttockRadius, contactSurfaces } from '../../../src/model/exercise/contact/contactSurfaces';
import { heelInCalcaneus } from '../../../src/model/exercise/hipBuck';
import { FRAME_SIZE, transformPoint } from '../../../src/model/math/frame';
import { POSE_FRAMES_SIZE } from '../../../src/model/pose/forwardKinematics';
import type { Repetition } from '../../../src/model/result';
import type { Finish, Piece } from '../../../src/scene/gym/piece';
import { type DrawnPiece, distanceTo, drawnEquipment, visitSurface } from './drawnEquipment';

/** Room between a surface of the body and the equipment drawn there, m: + a gap, − how deep one stands in the other. */
export interface Gap {
  readonly exercise: string;
  /** Surface and what it touches. */
  readonly contact: string;
  /** [phase] */
  readonly gaps: readonly number[];
  /** Whether the contact ends where the movement lifts the body off: only its nearest counts. */
  readonly liftsOff: boolean;
}

/** Tenths of a repetition, in samples of 21. */
const PHASES = Array.from({ length: 11 }, (_, k) => 2 * k);
export const SAMPLES = 21;

/** Everything drawn with a finish at the sample at hand. */
type Drawn = (finish: Finish) => readonly DrawnPiece[];
type Touch = (r: Repetition, sample: number, drawn: Drawn) => number;

interface Contact {
  readonly name: string;
  readonly touch: Touch;
  readonly liftsOff?: boolean;
}

const SOLE_ON_FLOOR: Contact = { name: 'sole, floor', touch: soleOn(null) };
const PALM_ON_BAR: Contact = { name: 'palm, bar', touch: palmOn('steel') };

/** What touches what in each exercise. */
const CONTACTS: Readonly<Record<string, readonly Contact[]>> = {
  'leg-press': [
    { name: 'sole, footplate', touch: soleOn('deck') },
    { name: 'back, backrest', touch: surfaceOn('back', 'pad') },
    { name: 'buttock, seat', touch: buttockOnPad, liftsOff: true },
    { name: 'palm, handle', touch: palmOn('steel') },
  ],
  'hip-thrust': [
    { name: 'sole, floor or block', touch: soleOnBlock },
    { name: 'back, bench', touch: surfaceOn('back', 'pad') },
    { name: 'hip crease, bar pad', touch: surfaceOn('hip-crease', 'foam', (r) => r.settings.barPosition) },
    PALM_ON_BAR,
  ],
  'romanian-deadlift': [SOLE_ON_FLOOR, PALM_ON_BAR],
  'pull-through': [SOLE_ON_FLOOR, { name: 'palm, rope', touch: palmOn('rope') }],
  'hip-buck': [
    { name: 'heel, bench', touch: heelOnPad },
    { name: 'shoulders, floor', touch: shouldersOnFloor },
    { name: 'buttock, floor', touch: buttockOnFloor, liftsOff: true },
  ],
  'back-squat': [SOLE_ON_FLOOR, { name: 'trapezius, bar', touch: surfaceOn('trapezius', 'steel') }, PALM_ON_BAR],
};

/** Every contact of an exercise at 11 phases. */
export function measureGaps(r: Repetition): Gap[] {
  const phases = PHASES.map((sample) => ({ sample, drawn: drawOnce(r, sample) }));
  return (CONTACTS[r.exercise] ?? []).map(({ name, touch, liftsOff = false }) => ({
    exercise: r.exercise,
    contact: name,
    gaps: phases.map(({ sample, drawn }) => touch(r, sample, drawn)),
    liftsOff,
  }));
}

/** Draws each finish once for all contacts of a sample. */
function drawOnce(r: Repetition, sample: number): Drawn {
  const done = new Map<Finish, readonly DrawnPiece[]>();
  return (finish) => {
    const pieces = done.get(finish) ?? drawnEquipment(r, sample, finish);
    done.set(finish, pieces);
    return pieces;
  };
}

/** Exercises whose contacts are measured. */
export const MEASURED = Object.keys(CONTACTS);

function placed(r: Repetition, sample: number, segment: SegmentName, point: readonly number[]): Vector3 {
  const f = sample * POSE_FRAMES_SIZE + segmentIndex(segment) * FRAME_SIZE;
  return new Vector3(...transformPoint(r.frames, f, point));
}

function directed(r: Repetition, sample: number, segment: SegmentName, way: readonly number[]): Vector3 {
  return placed(r, sample, segment, way).sub(placed(r, sample, segment, [0, 0, 0]));
}

/** Size of the patch of skin that is laid on things, and how densely they are looked at. */
const PATCH = 0.06;
const STEP = 0.006;

/** Room along `outward` between a flat patch of skin around a point and what is drawn with a finish. */
function gapAlong(drawn: Drawn, finish: Finish, point: Vector3, outward: Vector3): number {
  const from = new Vector3();
  let gap = Number.POSITIVE_INFINITY;
  for (const one of drawn(finish))
    visitSurface(one, { center: point, radius: PATCH }, STEP, (q) => {
      gap = Math.min(gap, from.subVectors(q, point).dot(outward));
    });
  return gap;
}

/** A surface on a finish, moved `up` its segment where the setup has it touch elsewhere. */
function surfaceOn(
  name: 'back' | 'trapezius' | 'hip-crease',
  finish: Finish,
  up: (r: Repetition) => number = () => 0,
): Touch {
  return (r, sample, drawn) => {
    const surface = contactSurfaces(r.body).find((s) => s.name === name);
    if (!surface) throw new RangeError(`no surface ${name}`);
    const outward = directed(r, sample, surface.segment, surface.outward);
    const [x, y, z] = surface.point;
    return gapAlong(drawn, finish, placed(r, sample, surface.segment, [x, y + up(r), z]), outward);
  };
}

/** Points along the sole, as shares of the foot. */
const SOLE_SHARES = [0.1, 0.4, 0.72];

/** The sole on the floor (null) or on a finish: of three points the one farthest from touching. */
function soleOn(finish: Finish | null): Touch {
  return (r, sample, drawn) => {
    const outward = directed(r, sample, 'calcn_r', [0, -1, 0]);
    const gaps = SOLE_SHARES.map((share) => {
      const point = placed(r, sample, 'calcn_r', [soleX(r.body, share), -r.body.soleDepth, 0]);
      return finish ? gapAlong(drawn, finish, point, outward) : point.y;
    });
    return gaps.reduce((worst, gap) => (Math.abs(gap) > Math.abs(worst) ? gap : worst));
  };
}

/** On the block where the feet are raised, else on the floor. */
function soleOnBlock(r: Repetition, sample: number, drawn: Drawn): number {
  const isRaised = r.parts.some(({ name }) => name === 'block');
  return soleOn(isRaised ? 'wood' : null)(r, sample, drawn);
}

/** How far the middle of the right grip is off the axis of a round bar: the palm lies on its skin by as much less. */
function palmOn(finish: Finish): Touch {
  return (r, sample, drawn) => {
    if (!r.hands) return Number.NaN;
    const grip = new Vector3().fromArray(r.hands, 3 * sample);
    let [nearest, radius] = [Number.POSITIVE_INFINITY, 0];
    for (const one of drawn(finish)) {
      const distance = one.piece.until ? Number.POSITIVE_INFINITY : distanceTo(one, grip, GRASP);
      if (distance >= nearest) continue;
      [nearest, radius] = [distance, radiusOf(one.piece)];
    }
    return radius - nearest;
  };
}

/** Within a closed hand. */
const GRASP = 0.03;

function radiusOf({ shape }: Piece): number {
  return 'radius' in shape ? shape.radius : 0;
}

function buttockOnPad(r: Repetition, sample: number, drawn: Drawn): number {
  const hip = placed(r, sample, 'pelvis', [r.body.hipCenterInPelvis[0], r.body.hipCenterInPelvis[1], 0]);
  return Math.min(...drawn('pad').map((one) => distanceTo(one, hip, 0.3))) - buttockRadius(r.body);
}

function buttockOnFloor(r: Repetition, sample: number): number {
  const hip = placed(r, sample, 'pelvis', r.body.hipCenterInPelvis);
  return hip.y - buttockRadius(r.body);
}

function heelOnPad(r: Repetition, sample: number, drawn: Drawn): number {
  return gapAlong(drawn, 'pad', placed(r, sample, 'calcn_r', heelInCalcaneus(r.body)), new Vector3(0, -1, 0));
}

function shouldersOnFloor(r: Repetition, sample: number): number {
  return placed(r, sample, 'torso', [...backOnFloor(r.body), 0]).y;
}
