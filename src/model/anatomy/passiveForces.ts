import { degrees } from '../setting';
import type { Lifter } from './lifter';
import { MUSCLES_OF } from './muscleGroups';
import { MUSCLE_TABLE } from './muscles';
import type { MuscleRow } from './types';

/**
 * Passive force of a fiber over the source model's maximum force, beside its curve. One factor and the shifts below keep the
 * passive hip moment within 5 N·m of the band between Riener & Edrich 1999 and Silder 2007 (COMPUTED; docs/model.md "Passive
 * forces").
 */
const PASSIVE_SCALE = 0.4;

/** Strain, in optimal fiber lengths, by which a muscle's passive curve sets in later than the source model's. COMPUTED. */
const HAMSTRINGS: readonly string[] = MUSCLES_OF.hamstrings;
const HAMSTRING_SHIFT = 0.12;
const ABDUCTORS = ['glmed1_r', 'glmed2_r', 'glmed3_r', 'glmin1_r', 'glmin2_r', 'glmin3_r', 'piri_r'];
const ABDUCTOR_SHIFT = 0.18;

/** Nobody measured the short external rotators passively: they carry nothing unless active (DEFAULT). */
const SLACK = ['quadfem_r', 'obtext_r', 'obtint_r', 'gem_r'];

/** The hamstring limit of the lifter the shifts were found for. */
const USUAL_LIMIT = degrees(85);
/** Arm by which hip flexion stretches the hamstrings between 60 and 90°, m: mean of the source model's three. */
const HAMSTRING_ARM = 0.05;

/** [muscle] passive force over the source model's maximum force. */
export const PASSIVE_SCALES = Float64Array.from(MUSCLE_TABLE, ({ name }) => (SLACK.includes(name) ? 0 : PASSIVE_SCALE));

/**
 * Strain by which a muscle's passive curve sets in later in this lifter. The hamstrings of a suppler person take up the same
 * force where the hip is flexed farther by as much as the hamstring limit is: the fiber is longer there by arm × turn.
 * DEFAULT rule, docs/model.md "Passive forces".
 */
function strainShift({ name, optimalFiberLength }: MuscleRow, lifter: Lifter): number {
  if (ABDUCTORS.includes(name)) return ABDUCTOR_SHIFT;
  if (!HAMSTRINGS.includes(name)) return 0;
  return HAMSTRING_SHIFT + (HAMSTRING_ARM * (lifter.hamstringLimit - USUAL_LIMIT)) / optimalFiberLength;
}

/** A muscle's passive curve in this lifter, moved as a whole; null = the class default. */
export function passiveShape(row: MuscleRow, lifter: Lifter): MuscleRow['passive'] {
  const shift = strainShift(row, lifter);
  if (!row.passive || shift === 0) return row.passive;
  return {
    strainAtZeroForce: row.passive.strainAtZeroForce + shift,
    strainAtOneNormForce: row.passive.strainAtOneNormForce + shift,
    stiffnessAtOneNormForce: row.passive.stiffnessAtOneNormForce,
  };
}
