import { type Body, hipInTorso } from '../../anatomy/body';
import { type Frames, transformPoint } from '../../math/frame';
import type { Triple } from '../../math/triple';
import type { Part } from '../../mechanism/part';
import type { Settings } from '../../setting';
import { backBehind, buttockRadius } from '../contact/contactSurfaces';

/** Height of the hip centers above the floor with the pelvis untilted. DEFAULT. */
export const SEAT_HIP_HEIGHT = 0.52;

/** How the lifter sits and how far the sled goes: what the machine is adjusted to. */
export interface Seated {
  /** groundFromTorso, which never moves. */
  readonly torso: Frames;
  /** Hip centers where they are lowest, forward place and height. */
  readonly lowestHip: readonly [x: number, y: number];
  /** Farthest the plate goes along the rail. */
  readonly farthest: number;
}

/** Thickness of the pads, and length of the backrest from the hip centers up. */
const PAD = { backrest: 0.09, seat: 0.08, backrestLength: 0.78, seatLength: 0.3 } as const;
/** Room between the lower end of the backrest and the seat. */
const SEAT_GAP = 0.012;
/** Where the seat begins at the latest, ahead of the lowest hip centers along it: a flat backrest gives way for as much. */
const SEAT_BEGINS = -0.005;

/** Rails below the line of the hip centers, clear of the plate's lower edge; beyond the plate room for the carriage. */
export const RAIL = { below: 0.25, aside: 0.3, radius: 0.022, from: 0.25, beyond: 0.47 } as const;

/** Grip of the right handle from the hip centers, in the torso's directions; the bar itself leans along `lean`. DEFAULT. */
const HANDLE = { forward: -0.017, up: 0.129, aside: 0.285, lean: 0.4, radius: 0.014, length: 0.24 } as const;

/** Footplate 1.1 × 0.63 m (one rig, literature section 7): its ends up the plate from the rail line, and half its width. */
export const FOOTPLATE = { from: -0.185, to: 0.445, halfWidth: 0.55 } as const;

/** Machine in numbers. Pads lie where the body's surfaces are. */
export function legPressParts(body: Body, settings: Settings, seated: Seated): Part[] {
  return [
    ...pads(body, settings, seated),
    ...bothSides('rail', (side) => rail(settings, seated, side)),
    ...bothSides('handle', (side) => handle(body, seated.torso, side)),
    {
      name: 'footplate',
      material: 'steel',
      shape: { kind: 'box', size: [FOOTPLATE.to - FOOTPLATE.from, 0.03, 2 * FOOTPLATE.halfWidth] },
      center: [(FOOTPLATE.from + FOOTPLATE.to) / 2, -0.015, 0],
      rotationXyz: [0, 0, 0],
      mover: 'sled',
    },
  ];
}

/** Center of the right hand's grip in ground. */
export function handleGrip(body: Body, torso: Frames): Triple {
  const [hipX, hipY] = hipInTorso(body);
  return transformPoint(torso, 0, [hipX + HANDLE.forward, hipY + HANDLE.up, HANDLE.aside]);
}

function bothSides(name: string, make: (side: 1 | -1) => Omit<Part, 'name' | 'isNearSide'>): Part[] {
  return [
    { ...make(-1), name: `${name}-far` },
    { ...make(1), name: `${name}-near`, isNearSide: true },
  ];
}

/** Backrest and seat: the faces touch back and buttocks, the seat begins ahead of the backrest's lower end. */
function pads(body: Body, { seatAngle }: Settings, { torso, lowestHip }: Seated): Part[] {
  const [, hipY] = hipInTorso(body);
  const face = -backBehind(body);
  const [endX, endY] = transformPoint(torso, 0, [face, hipY, 0]);
  const [c, s] = [Math.cos(seatAngle), Math.sin(seatAngle)];
  // from the hip centers: square down to the middle of the seat's thickness, then along it
  const down = buttockRadius(body) + PAD.seat / 2;
  const begin = c * (endX - lowestHip[0]) + s * (endY - lowestHip[1]) + SEAT_GAP;
  const late = Math.max(0, begin - SEAT_BEGINS);
  const along = begin - late + PAD.seatLength / 2;
  return [
    {
      name: 'backrest',
      material: 'pad',
      shape: { kind: 'box', size: [PAD.backrestLength, PAD.backrest, 0.46] },
      center: transformPoint(torso, 0, [face - PAD.backrest / 2, hipY + late + PAD.backrestLength / 2, 0]),
      rotationXyz: [0, 0, angleOf(torso) + Math.PI / 2],
    },
    {
      name: 'seat',
      material: 'pad',
      shape: { kind: 'box', size: [PAD.seatLength, PAD.seat, 0.42] },
      center: [lowestHip[0] + s * down + c * along, lowestHip[1] - c * down + s * along, 0],
      rotationXyz: [0, 0, seatAngle],
    },
  ];
}

/** Turn of a sagittal frame about ground +Z. */
function angleOf(frame: Frames): number {
  return Math.atan2(frame[3], frame[0]);
}

function rail({ railAngle }: Settings, { farthest }: Seated, side: 1 | -1): Omit<Part, 'name'> {
  const [c, s] = [Math.cos(railAngle), Math.sin(railAngle)];
  const length = farthest + RAIL.beyond - RAIL.from;
  const middle = RAIL.from + length / 2;
  return {
    material: 'rail',
    shape: { kind: 'cylinder', radius: RAIL.radius, length },
    center: [c * middle + s * RAIL.below, SEAT_HIP_HEIGHT + s * middle - c * RAIL.below, side * RAIL.aside],
    rotationXyz: alongSagittal(railAngle),
  };
}

function handle(body: Body, torso: Frames, side: 1 | -1): Omit<Part, 'name'> {
  const [x, y, z] = handleGrip(body, torso);
  return {
    material: 'rail',
    shape: { kind: 'cylinder', radius: HANDLE.radius, length: HANDLE.length },
    center: [x, y, side * z],
    rotationXyz: alongSagittal(angleOf(torso) + HANDLE.lean),
  };
}

/** Turns a cylinder's axis into the sagittal plane, `angle` above ground +X. */
function alongSagittal(angle: number): Triple {
  return [-Math.PI / 2, Math.PI / 2 - angle, 0];
}
