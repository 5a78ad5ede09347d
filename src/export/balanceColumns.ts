import { radToDeg } from '../display/units';
import type { Loads } from '../model/load/loads';
import type { LoadColumn } from './columns';
import type { Cell } from './csv';

/** Every place where something outside pushes on the body: the backrest carries two of them. */
const PLACES = [
  { name: 'heel', contact: 'heel', segment: 'calcn_r', words: 'the heel of one foot' },
  { name: 'ball', contact: 'ball', segment: 'calcn_r', words: 'the ball of one foot' },
  { name: 'bench', contact: 'bench', segment: 'torso', words: 'the back on the bench' },
  { name: 'shoulder_blades', contact: 'back', segment: 'torso', words: 'the shoulder blades' },
  { name: 'lower_back', contact: 'back', segment: 'pelvis', words: 'the back of the pelvis' },
  { name: 'buttocks', contact: 'seat', segment: 'pelvis', words: 'the buttocks' },
] as const;

const AXES = [
  { axis: 'x', sign: 'forward' },
  { axis: 'y', sign: 'up' },
  { axis: 'z', sign: 'to the right' },
] as const;

/** Force and point of one place in ground, so that every balance can be closed from the file. */
function placeColumns({ name, contact, segment, words }: (typeof PLACES)[number]): LoadColumn[] {
  const read = (of: 'force' | 'point', k: number) => (loads: Loads, i: number) =>
    loads.contacts.find((c) => c.name === contact && c.segment === segment)?.[of][3 * i + k] ?? '';
  return [
    ...AXES.map(({ axis, sign }, k) => ({
      name: `push.${name}.${axis}_N`,
      unit: 'N',
      definition: `Force on ${words} in ground, along ${axis}; the left foot's z is the opposite.`,
      sign,
      value: read('force', k),
    })),
    ...AXES.map(({ axis, sign }, k) => ({
      name: `push.${name}.${axis}_m`,
      unit: 'm',
      definition: `Where it acts in ground, along ${axis}.`,
      sign,
      value: read('point', k),
    })),
  ];
}

const WHOLE_BODY = [
  { name: 'known.body_forward_N', unit: 'N', what: 'force', sign: 'forward' },
  { name: 'known.body_up_N', unit: 'N', what: 'force', sign: 'up' },
  { name: 'known.body_turn_Nm', unit: 'Nm', what: 'moment about the heel contact', sign: 'tips it backward' },
] as const;

/** Angle of a foot's push from square to the sole; empty while it does not push. */
function pushDirection({ contacts }: Loads, i: number): Cell {
  const feet = contacts.filter(({ name }) => name === 'heel' || name === 'ball');
  const sum = (of: 'normal' | 'shear') => feet.reduce((total, contact) => total + contact[of][i], 0);
  return sum('normal') > LEAST_PUSH ? radToDeg(Math.atan2(-sum('shear'), sum('normal'))) : '';
}

/** N */
const LEAST_PUSH = 1e-3;

/** Moments beside the coordinates' own, and all that pushes and pulls on the body from outside. */
export const BALANCE_COLUMNS: readonly LoadColumn[] = [
  {
    name: 'demand.lumbar_extension_least_Nm',
    unit: 'Nm',
    definition: 'Least lumbar moment that the same push of the feet allows, whichever pads carry.',
    sign: 'extends the torso on the pelvis',
    value: (loads, i) => loads.lumbarBand[2 * i],
  },
  {
    name: 'demand.lumbar_extension_most_Nm',
    unit: 'Nm',
    definition: 'Most lumbar moment that the same push of the feet allows, whichever pads carry.',
    sign: 'extends the torso on the pelvis',
    value: (loads, i) => loads.lumbarBand[2 * i + 1],
  },
  {
    name: 'demand.knee_epicondyles_Nm',
    unit: 'Nm',
    definition: 'Muscle moment about the line through the femoral epicondyles, as a hinge there would have it.',
    sign: 'drives the coordinate up',
    value: (loads, i) => loads.kneeAboutEpicondyles[i],
  },
  ...PLACES.flatMap(placeColumns),
  {
    name: 'push.foot.direction_deg',
    unit: 'deg',
    definition: 'Direction of a foot’s push from square to the sole; empty while the foot is unloaded.',
    sign: 'toward the toes',
    value: pushDirection,
  },
  ...WHOLE_BODY.map(({ name, unit, what, sign }, k) => ({
    name,
    unit,
    definition: `All weights, inertia and cables on the whole body: ${what}. Contacts of both feet and all pads, and what is unsupported, balance it.`,
    sign,
    value: (loads: Loads, i: number) => loads.known[3 * i + k],
  })),
  {
    name: 'known.sled_N',
    unit: 'N',
    definition: 'Force both feet together must give the sled along its rail; 0 without a sled.',
    sign: 'up the rail',
    value: (loads, i) => loads.sledForce[i],
  },
];
