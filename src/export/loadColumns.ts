import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../model/anatomy/names';
import type { ContactName } from '../model/exercise/contact/forces';
import { type ContactLoad, type Loads, SUPPORT_ROWS } from '../model/load/loads';
import { MUSCLES } from '../model/muscle/geometry';
import { BALANCE_COLUMNS } from './balanceColumns';
import type { LoadColumn } from './columns';

/** What the contacts could not give. */
const UNSUPPORTED: Readonly<
  Record<(typeof SUPPORT_ROWS)[number], { name: string; unit: string; what: string; sign: string }>
> = {
  forward: { name: 'body_forward_N', unit: 'N', what: 'forward force on the whole body', sign: 'forward' },
  up: { name: 'body_up_N', unit: 'N', what: 'upward force on the whole body', sign: 'up' },
  turn: { name: 'body_turn_Nm', unit: 'Nm', what: 'moment on the whole body about the heel', sign: 'tips it backward' },
  sled: { name: 'sled_N', unit: 'N', what: 'force on the sled along its rail', sign: 'up the rail' },
};

function unsupportedColumns(): LoadColumn[] {
  return SUPPORT_ROWS.map((row, k) => {
    const { name, unit, what, sign } = UNSUPPORTED[row];
    return {
      name: `unsupported.${name}`,
      unit,
      definition: `Part of the ${what} that no push of the contacts gives; moments are computed as if something else gave it.`,
      sign,
      value: (loads, i) => loads.unsupported[i * SUPPORT_ROWS.length + k],
    };
  });
}

/** In the order of the file; contacts an exercise does not have leave their cells empty. */
const CONTACTS: readonly ContactName[] = ['heel', 'ball', 'bench', 'seat', 'back'];

const AS_COORDINATE = 'drives the coordinate up';

function moments(
  kind: 'demand' | 'passive' | 'reserve',
  definition: (coordinate: string) => string,
): readonly LoadColumn[] {
  return MOMENT_ARM_COORDINATES.map((coordinate, c) => ({
    name: `${kind}.${coordinate}_Nm`,
    unit: 'Nm',
    definition: definition(coordinate),
    sign: AS_COORDINATE,
    value: (loads, i) => loads[kind][i * MOMENT_ARM_COUNT + c],
  }));
}

const MUSCLE_COLUMN = { force: 'force', activation: 'activation', passiveForce: 'passive_force' } as const;

function perMuscle(
  kind: keyof typeof MUSCLE_COLUMN,
  unit: string,
  definition: (muscle: string) => string,
): LoadColumn[] {
  return MUSCLES.map((muscle, m) => ({
    name: `${MUSCLE_COLUMN[kind]}.${muscle}${unit === '' ? '' : `_${unit}`}`,
    unit,
    definition: definition(muscle),
    sign: '',
    value: (loads, i) => loads[kind][i * MUSCLES.length + m],
  }));
}

function contactColumns(name: ContactName): LoadColumn[] {
  // the backrest carries shoulder blades and pelvis: one surface, two places
  const read = (of: (contact: ContactLoad) => Float64Array) => (loads: Loads, i: number) => {
    const contacts = loads.contacts.filter((c) => c.name === name);
    return contacts.length > 0 ? contacts.reduce((sum, contact) => sum + of(contact)[i], 0) : '';
  };
  return [
    {
      name: `contact.${name}.normal_N`,
      unit: 'N',
      definition: `Force of the ${name} contact into the body, across the surface; of a pair, one side's.`,
      sign: 'presses',
      value: read((contact) => contact.normal),
    },
    {
      name: `contact.${name}.shear_N`,
      unit: 'N',
      definition: `Force of the ${name} contact on the body, along the surface; of a pair, one side's.`,
      sign: 'forward or up the plate',
      value: read((contact) => contact.shear),
    },
  ];
}

export const LOAD_COLUMNS: readonly LoadColumn[] = [
  ...moments('demand', (c) => `Muscle moment needed about ${c}: active, passive and reserve together.`),
  ...moments('passive', (c) => `Part of the moment about ${c} that stretched fibers give.`),
  {
    name: 'capacity.hip_extension_Nm',
    unit: 'Nm',
    definition: 'Largest isometric hip extension moment at this posture, passive included.',
    sign: 'extension',
    value: (loads, i) => loads.hipExtensionCapacity[i],
  },
  {
    name: 'capacity.knee_extension_Nm',
    unit: 'Nm',
    definition: 'Largest isometric knee extension moment at this posture, passive included.',
    sign: 'extension',
    value: (loads, i) => loads.kneeExtensionCapacity[i],
  },
  {
    name: 'demand.lumbar_extension_Nm',
    unit: 'Nm',
    definition: 'Moment needed between pelvis and torso, whole body.',
    sign: 'extends the torso on the pelvis',
    value: (loads, i) => loads.lumbarDemand[i],
  },
  ...perMuscle('force', 'N', (muscle) => `Estimated force of ${muscle} along its tendon.`),
  ...perMuscle('activation', '', (muscle) => `Estimated activation of ${muscle}, 0 to 1, least sum of squares.`),
  ...CONTACTS.flatMap(contactColumns),
  {
    name: 'contact.foot.cop_m',
    unit: 'm',
    definition: 'Center of pressure under one foot from the back of the heel; empty while the foot is unloaded.',
    sign: 'toward the toes',
    value: (loads, i) => (Number.isFinite(loads.footCop[i]) ? loads.footCop[i] : ''),
  },
  ...moments('reserve', (c) => `Part of the moment about ${c} that no muscle could give.`),
  ...unsupportedColumns(),
  // what was added later stands behind everything else, so that no column moves
  ...perMuscle('passiveForce', 'N', (muscle) => `Part of the force of ${muscle} that stretch gives.`),
  ...BALANCE_COLUMNS,
];
