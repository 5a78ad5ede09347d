import { segmentIndex } from '../anatomy/names';
import type { Contact, ForceModel } from '../exercise/contact/forces';
import { FRAME_SIZE, type Frames, transformPoint } from '../math/frame';

/** One edge of a contact's friction cone: a push of one newton of normal force with full shear along one direction. */
export interface Ray {
  /** Index of the contact in the force model. */
  readonly contact: number;
  readonly force: readonly [number, number, number];
}

/** A contact at one sample: place, directions and cone, in ground. */
export interface PlacedContact {
  readonly contact: Contact;
  readonly point: readonly [number, number, number];
  readonly normal: readonly [number, number, number];
  /** Forward along the surface, in the sagittal plane. */
  readonly along: readonly [number, number, number];
}

/** The contacts of a force model at the pose whose groundFromSegment stand in `frames` from `f`. */
export function placeContacts(model: ForceModel, frames: Frames, f: number): PlacedContact[] {
  return model.contacts.map((contact) => {
    const o = f + segmentIndex(contact.segment) * FRAME_SIZE;
    const [x, y, z] = contact.normal;
    const normal: [number, number, number] =
      contact.normalIn === 'ground'
        ? [x, y, z]
        : [
            frames[o] * x + frames[o + 1] * y + frames[o + 2] * z,
            frames[o + 3] * x + frames[o + 4] * y + frames[o + 5] * z,
            frames[o + 6] * x + frames[o + 7] * y + frames[o + 8] * z,
          ];
    return {
      contact,
      point: transformPoint(frames, o, contact.point),
      normal,
      along: [normal[1], -normal[0], 0],
    };
  });
}

/**
 * Edges of the friction pyramids: forward, backward and, for feet, to either side. Any force inside a pyramid is a sum of
 * its edges with weights ≥ 0, so the cone needs no equation of its own.
 */
export function listRays(placed: readonly PlacedContact[]): Ray[] {
  return placed.flatMap(({ contact, normal, along }, index) => {
    const side = [0, 0, 1] as const;
    const directions = contact.isPaired ? [along, negate(along), side, negate(side)] : [along, negate(along)];
    return directions.map((d) => ({
      contact: index,
      force: [
        normal[0] + contact.friction * d[0],
        normal[1] + contact.friction * d[1],
        normal[2] + contact.friction * d[2],
      ] as const,
    }));
  });
}

function negate([x, y, z]: readonly [number, number, number]): readonly [number, number, number] {
  return [-x, -y, -z];
}
