import { MUSCLES_OF } from './muscleGroups';
import { MUSCLE_TABLE } from './muscles';

/** Muscles that are scaled alike, because measured joint strengths cannot tell them apart. */
export const STRENGTH_GROUPS = [
  'hipExtensors',
  'bicepsShortHead',
  'kneeExtensors',
  'hipFlexors',
  'abductors',
  'adductors',
  'externalRotators',
  'plantarflexors',
  'dorsiflexors',
] as const;
type StrengthGroup = (typeof STRENGTH_GROUPS)[number];

/** Long hamstrings count among the hip extensors; the short head of biceps is what knee flexion has left. */
const MEMBERS: Readonly<Record<StrengthGroup, readonly string[]>> = {
  hipExtensors: [...MUSCLES_OF.gluteusMaximus, ...MUSCLES_OF.adductorMagnus, ...MUSCLES_OF.hamstrings],
  bicepsShortHead: ['bfsh_r'],
  kneeExtensors: MUSCLES_OF.quadriceps,
  hipFlexors: ['psoas_r', 'iliacus_r', 'sart_r', 'tfl_r'],
  abductors: ['glmed1_r', 'glmed2_r', 'glmed3_r', 'glmin1_r', 'glmin2_r', 'glmin3_r', 'piri_r'],
  adductors: ['addlong_r', 'addbrev_r', 'grac_r'],
  externalRotators: ['quadfem_r', 'obtext_r', 'obtint_r', 'gem_r'],
  plantarflexors: ['gasmed_r', 'gaslat_r', 'soleus_r', 'tibpost_r', 'fdl_r', 'fhl_r', 'perbrev_r', 'perlong_r'],
  dorsiflexors: ['tibant_r', 'edl_r', 'ehl_r'],
};

/** [muscle] index of its group in STRENGTH_GROUPS. */
export const GROUP_OF_MUSCLE = Uint8Array.from(MUSCLE_TABLE, ({ name }) => {
  const group = STRENGTH_GROUPS.findIndex((g) => MEMBERS[g].includes(name));
  if (group < 0) throw new RangeError(`${name} belongs to no strength group`);
  return group;
});
