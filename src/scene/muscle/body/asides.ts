import type { SegmentName } from '../../../model/anatomy/names';
import type { Triple } from '../../../model/math/triple';

/** A stretch of a body that leaves its path sideways. */
export interface Aside {
  readonly end: 'first' | 'last';
  readonly segment: SegmentName;
  /** How far at most, m at the generic size, in the frame of the segment. */
  readonly by: Triple;
  /** Distance along the path from the end where that is reached, and where the body is back on its path, m. */
  readonly at: number;
  readonly over: number;
}

type Millimetres = Triple;
const inMetres = (by: Millimetres): Triple => [by[0] / 1000, by[1] / 1000, by[2] / 1000];

/** Makes room for neighbours: the end itself stays. */
const roomFor = (
  end: Aside['end'],
  segment: SegmentName,
  by: Millimetres,
  stretch: Pick<Aside, 'at' | 'over'>,
): Aside => {
  return { end, segment, by: inMetres(by), ...stretch };
};

/** The published points lie up to 12 mm off the bone; the drawn end comes to its surface. */
const landing = (end: Aside['end'], segment: SegmentName, ...by: Millimetres): Aside => {
  return { end, segment, by: inMetres(by), at: 0, over: 0.05 };
};

/** The four tendons lead into the patella, not over it; what leaves it below is one ligament. */
const throughPatella = (lateral: number): Aside =>
  roomFor('last', 'patella_r', [-11, 0, lateral], { at: 0.085, over: 0.13 });

/** The long tendon of gastrocnemius lies on soleus. */
const ontoSoleus = (forward: number): Aside => roomFor('last', 'tibia_r', [forward, 0, 0], { at: 0.15, over: 0.32 });

/**
 * Paths are lines, and some run through each other: behind the knee those of semimembranosus and biceps cross those of
 * gastrocnemius. Its heads pass between the tendons, as they do.
 */
export const ASIDES: Readonly<Record<string, readonly Aside[]>> = {
  gasmed_r: [roomFor('first', 'tibia_r', [6, 0, 17], { at: 0.06, over: 0.3 }), ontoSoleus(7)],
  gaslat_r: [roomFor('first', 'tibia_r', [4, 0, -7], { at: 0.06, over: 0.3 }), ontoSoleus(3)],
  bfsh_r: [landing('last', 'tibia_r', 3, -11, 2)],
  semimem_r: [landing('last', 'tibia_r', 3, 1, 0)],
  semiten_r: [landing('first', 'pelvis', 2, 4, 0), landing('last', 'tibia_r', 0, 3, 5)],
  grac_r: [landing('first', 'pelvis', -4, 9, 1), landing('last', 'tibia_r', -1, 3, 3)],
  recfem_r: [throughPatella(0), landing('last', 'tibia_r', -6, 0, 1)],
  vaslat_r: [throughPatella(-6), landing('last', 'tibia_r', -8, 0, -4)],
  vasmed_r: [landing('first', 'femur_r', -2, 0, 4), throughPatella(6), landing('last', 'tibia_r', -8, 0, 5)],
  vasint_r: [throughPatella(0), landing('last', 'tibia_r', -8, 0, 1)],
  tfl_r: [landing('first', 'pelvis', 4, 3, -4), landing('last', 'tibia_r', -4, 0, -6)],
  psoas_r: [landing('last', 'femur_r', 3, -3, 4)],
  piri_r: [landing('first', 'pelvis', -8, 3, -6), landing('last', 'femur_r', -3, -4, 1)],
  obtext_r: [landing('first', 'pelvis', -1, -5, -5)],
  obtint_r: [landing('last', 'femur_r', 2, -3, -2)],
  iliacus_r: [landing('first', 'pelvis', -3, -1, 4)],
  tibant_r: [landing('first', 'tibia_r', -4, 0, -5)],
  edl_r: [landing('first', 'tibia_r', -2, 0, 7), landing('last', 'toes_r', -7, -4, 0)],
  ehl_r: [landing('first', 'tibia_r', -2, 0, 8)],
  fhl_r: [landing('first', 'tibia_r', 7, 0, 9)],
  fdl_r: [landing('last', 'toes_r', -6, 1, -1)],
  perbrev_r: [landing('first', 'tibia_r', 3, 0, 3), landing('last', 'calcn_r', 5, -4, 0)],
};
