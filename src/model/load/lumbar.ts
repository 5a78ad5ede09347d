import { segmentIndex } from '../anatomy/names';
import type { ForceModel } from '../exercise/contact/forces';
import { FRAME_SIZE, transformPoint } from '../math/frame';
import { POSE_FRAMES_SIZE } from '../pose/forwardKinematics';
import type { Repetition } from '../result';
import type { PlacedContact, Ray } from './contactRays';
import type { KnownLoad } from './knownLoads';
import type { ContactLoad } from './loads';
import { lumbarBand, type Wrench } from './lumbarBand';
import { momentAbout, type PlaneLoad } from './wrench';

/** What the back gives at one sample, and between which bounds where equilibrium does not say which pad carries. */
export interface LumbarMoment {
  readonly demand: number;
  readonly least: number;
  readonly most: number;
}

export interface LumbarInput {
  readonly r: Repetition;
  readonly known: readonly KnownLoad[];
  readonly forces: ForceModel;
  readonly contacts: readonly ContactLoad[];
  readonly rays: readonly Ray[];
  readonly placed: readonly PlacedContact[];
}

/** Moment the back must give to carry everything above the lumbar joint: the negative of what pulls it down. */
export function lumbarMoment({ r, known, forces, contacts, rays, placed }: LumbarInput, i: number): LumbarMoment {
  const f = i * POSE_FRAMES_SIZE + segmentIndex('torso') * FRAME_SIZE;
  const [x, y] = transformPoint(r.frames, f, [0, 0, 0]);
  let byWeight = 0;
  for (const { carrier, at } of known) if (carrier === 'torso') byWeight += momentAbout(at(i), x, y);
  let byContacts = 0;
  const wrench: [number, number, number] = [0, 0, 0];
  contacts.forEach((contact, c) => {
    const load = contactLoad(contact, i);
    if (forces.contacts[c].segment === 'torso') byContacts += momentAbout(load, x, y);
    if (forces.contacts[c].isPaired) return;
    wrench[0] += load.force[0];
    wrench[1] += load.force[1];
    wrench[2] += momentAbout(load, 0, 0);
  });
  const demand = -(byWeight + byContacts);
  const [lowest, highest] = contactBand({ forces, rays, placed }, wrench, [x, y]) ?? [byContacts, byContacts];
  return { demand, least: Math.min(demand, -(byWeight + highest)), most: Math.max(demand, -(byWeight + lowest)) };
}

/** Nothing is open where one contact alone meets the midline. */
function contactBand(
  { forces, rays, placed }: Pick<LumbarInput, 'forces' | 'rays' | 'placed'>,
  wrench: Wrench,
  joint: readonly [number, number],
): readonly [number, number] | null {
  const onMidline = forces.contacts.filter(({ isPaired }) => !isPaired);
  return onMidline.length > 1 ? lumbarBand(rays, placed, wrench, joint) : null;
}

function contactLoad({ point, force }: ContactLoad, i: number): PlaneLoad {
  return {
    point: [point[3 * i], point[3 * i + 1], 0],
    force: [force[3 * i], force[3 * i + 1], 0],
    moment: 0,
  };
}
