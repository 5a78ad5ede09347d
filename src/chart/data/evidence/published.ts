import { GRAVITY } from '../../../model/math/gravity';
import type { Study } from './evidence';

const HIP_MOMENT = 'demand.hip_extension_Nm';
const HIP_ANGLE = 'hip_flexion_r_deg';
/** Hip angles of table 4a of the literature, degrees. */
const TABLE_ANGLES = [0, 30, 60, 90, 120];

const line = (x: readonly number[], values: readonly number[]) => () => ({ x, low: values, high: values });
const level = (value: number) => () => ({ low: [value], high: [value] });
const band = (low: number, high: number) => () => ({ low: [low], high: [high] });

const COMPUTED =
  'Computed, not measured: geometry of Rajagopal et al. 2016 (IEEE Trans Biomed Eng 63:2068), hip adduction and rotation 0°, knee 60°. Ours is that of 2023.';

export const STUDIES: readonly Study[] = [
  {
    key: 'bezodis-2017',
    column: HIP_MOMENT,
    exercise: 'hip-thrust',
    isFirstHand: true,
    name: 'measured peak',
    citation:
      'Bezodis et al. 2017, ISBS Proceedings 35(1):184: the hip moment of a hip thrust at 70 % of 1RM peaks at 3.13 ± 0.48 N·m/kg in 7 people, read as the sum of both legs; here half of it, times the mass of this lifter.',
    of: ({ mass }) => ({ low: [((3.13 - 0.48) / 2) * mass], high: [((3.13 + 0.48) / 2) * mass] }),
  },
  {
    key: 'anderson-2007',
    column: HIP_MOMENT,
    axis: HIP_ANGLE,
    isFirstHand: false,
    name: 'strongest, men 18–25',
    citation:
      'Anderson, Madigan & Nussbaum 2007, J Biomech 40:3105: largest isometric hip extension moment of men of 18 to 25; coefficients read second-hand, times weight and stature of this lifter.',
    of: ({ sex, ageBand, mass, stature }) => {
      if (sex !== 0 || ageBand !== 0) return null;
      const x = [0, 15, 30, 45, 60, 75];
      const moments = x.map(
        (deg) => 0.161 * mass * GRAVITY * stature * Math.cos(0.958 * ((deg * Math.PI) / 180 - 0.932)),
      );
      return { x, low: moments, high: moments };
    },
  },
  {
    key: 'elson-2008',
    column: 'trunk_thigh_flexion_deg',
    isFirstHand: true,
    name: 'hip joints end',
    citation:
      'Elson & Aspinall 2008, Clin Orthop Relat Res 466:281: the hip joint alone, femur on pelvis, bends as far as 80° to 140° in 200 people with healthy hips; the rest of thigh–trunk flexion is pelvis.',
    of: band(80, 140),
  },
  {
    key: 'lee-2018-hip',
    column: 'trunk_thigh_flexion_deg',
    exercise: 'romanian-deadlift',
    isFirstHand: false,
    name: 'hip joint at depth',
    citation:
      'Lee et al. 2018, J Exerc Sci Fit 16:87: the hip joint of 21 men is bent 80° at the bottom of a Romanian deadlift with 70 % of 1RM; read second-hand.',
    of: level(79.97),
  },
  {
    key: 'lee-2018-knee',
    column: 'knee_angle_r_deg',
    exercise: 'romanian-deadlift',
    isFirstHand: false,
    name: 'knee at depth',
    citation:
      'Lee et al. 2018, J Exerc Sci Fit 16:87: the knee of 21 men is bent 34° at the bottom of a Romanian deadlift with 70 % of 1RM; read second-hand.',
    of: level(33.86),
  },
  {
    key: 'quadriceps-arm',
    column: 'vasint_r.knee_extension_moment_arm_m',
    axis: 'knee_angle_r_deg',
    isFirstHand: true,
    name: 'measured, women and men',
    citation:
      'Effective arm of the quadriceps at the knee by fast MRI, PMC4662057: 45.5 mm in women and 47.1 mm in men at 10°, 32.9 and 31.5 mm at 50°, 40 people.',
    of: () => ({ x: [10, 50], low: [45.5, 31.5], high: [47.1, 32.9] }),
  },
  {
    key: 'table-glmax',
    column: 'glmax.hip_extension_moment_arm_m',
    axis: HIP_ANGLE,
    isFirstHand: false,
    name: 'geometry of 2016',
    citation: COMPUTED,
    of: line(TABLE_ANGLES, [62, 56, 46, 34, 23]),
  },
  {
    key: 'table-glmed',
    column: 'glmed.hip_extension_moment_arm_m',
    axis: HIP_ANGLE,
    isFirstHand: false,
    name: 'geometry of 2016',
    citation: COMPUTED,
    of: line(TABLE_ANGLES, [20, 16, 8, -1, -10]),
  },
  {
    key: 'table-glmax-rotation',
    column: 'glmax.outward_rotation_moment_arm_m',
    axis: HIP_ANGLE,
    isFirstHand: false,
    name: 'geometry of 2016',
    citation: `${COMPUTED} That hip muscles turn more inward with flexion was measured: 15 of 18 compartments in 4 cadavers, Delp et al. 1999, J Biomech 32:493.`,
    of: line(TABLE_ANGLES, [20, 11, 1, -7, -14]),
  },
  {
    key: 'table-glmed-rotation',
    column: 'glmed.outward_rotation_moment_arm_m',
    axis: HIP_ANGLE,
    isFirstHand: false,
    name: 'geometry of 2016',
    citation: `${COMPUTED} That hip muscles turn more inward with flexion was measured: 15 of 18 compartments in 4 cadavers, Delp et al. 1999, J Biomech 32:493.`,
    of: line(TABLE_ANGLES, [10, -12, -29, -38, -38]),
  },
];
