import { Vector4 } from 'three';
import type { Repetition } from '../../model/result';
import { BODY_OUTLINE } from '../base/bodyOutline';
import { type BodyPoint, bodyPoint } from '../base/bodyPoint';
import type { Instant } from '../base/instant';
import { gymPieces } from '../gym/gymPieces';
import { pieceBounds } from '../gym/piece';

/** As many contact shadows as the floor can draw. */
export const MOST_CONTACTS = 20;

/** Where something stands on or lies close over the floor: a line with a width. Ground, m. */
export interface Contacts {
  /** Ends of each line: x and z, x and z. */
  readonly lines: readonly Vector4[];
  /** Half of its width, how far the shadow reaches beyond, how dark it is (0 … 1); fourth unused. */
  readonly sizes: readonly Vector4[];
  /** How many of them there are; a uniform. */
  readonly count: { value: number };
}

/** A piece whose underside is higher than this stands on nothing. */
const STANDS = 0.03;

/** What of the body comes near the floor: between two points, half as wide, and their height above what touches. m */
interface Touching {
  readonly from: BodyPoint;
  readonly to: BodyPoint;
  readonly half: number;
  readonly touch: number;
}

const { foot, trunk, head } = BODY_OUTLINE;
const FOOT: Touching = { ...foot, half: foot.radii[0], touch: 0.048 };
/** From the seat to the head. */
const BACK: Touching = { from: trunk.to, to: head.from, half: trunk.radii[0], touch: trunk.radii[0] };
/** Two feet and the trunk. */
const BODY_CONTACTS = 3;

/** A limb this much higher than where it touches throws no contact shadow any more, m. */
const FADE = 0.22;

/** Writes the contacts of an instant into `contacts`; what stands is looked up once for each repetition. */
export function createContactFinder(contacts: Contacts): (instant: Instant) => void {
  let repetition: Repetition | null = null;
  let standing = 0;
  return (instant) => {
    if (instant.repetition !== repetition) {
      repetition = instant.repetition;
      standing = writeStanding(contacts, repetition);
    }
    contacts.count.value = standing;
    writeLimb(contacts, FOOT, instant, 1);
    writeLimb(contacts, FOOT, instant, -1);
    writeLimb(contacts, BACK, instant, 1);
  };
}

function writeStanding(contacts: Contacts, repetition: Repetition): number {
  contacts.count.value = 0;
  const room = MOST_CONTACTS - BODY_CONTACTS;
  for (const { shape, place, mover } of gymPieces(repetition).pieces) {
    if (mover !== undefined || shape.kind === 'ring' || contacts.count.value === room) continue;
    const box = pieceBounds(shape).applyMatrix4(place);
    if (box.min.y > STANDS) continue;
    const [halfX, halfZ] = [(box.max.x - box.min.x) / 2, (box.max.z - box.min.z) / 2];
    const [x, z] = [box.min.x + halfX, box.min.z + halfZ];
    const half = Math.min(halfX, halfZ);
    add(contacts, [x - (halfX - half), z - (halfZ - half), x + (halfX - half), z + (halfZ - half)], [half, 0.13, 0.6]);
  }
  return contacts.count.value;
}

function writeLimb(contacts: Contacts, limb: Touching, instant: Instant, side: 1 | -1): void {
  const { body } = instant.repetition;
  const frames = side === 1 ? instant.frames : instant.leftFrames;
  const [ax, ay, az] = bodyPoint(body, frames, limb.from);
  const [bx, by, bz] = bodyPoint(body, frames, limb.to);
  const height = Math.max(0, Math.min(ay, by) - limb.touch);
  const dark = 0.65 * Math.max(0, 1 - height / FADE);
  add(contacts, [ax, side * az, bx, side * bz], [limb.half, 0.1 + height, dark]);
}

function add(contacts: Contacts, line: readonly number[], size: readonly number[]): void {
  contacts.lines[contacts.count.value].fromArray(line as number[]);
  contacts.sizes[contacts.count.value].set(size[0], size[1], size[2], 0);
  contacts.count.value++;
}

export function createContacts(): Contacts {
  const many = (): Vector4[] => Array.from({ length: MOST_CONTACTS }, () => new Vector4());
  return { lines: many(), sizes: many(), count: { value: 0 } };
}
