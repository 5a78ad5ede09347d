import type { ChartDefinition } from './definition';
import { GLUTEUS_MAXIMUS } from './definitions/gluteusMaximus';
import { GLUTEUS_MEDIUS } from './definitions/gluteusMedius';
import { HIP_MOMENT } from './definitions/hipMoment';
import { HIP_MOMENT_BY_ANGLE } from './definitions/hipMomentByAngle';
import { hipShares } from './definitions/hipShares';
import { KNEE } from './definitions/knee';
import { KNEE_MOMENT } from './definitions/kneeMoment';
import { LUMBAR_MOMENT } from './definitions/lumbarMoment';
import { THIGH_TRUNK } from './definitions/thighTrunk';

/** The charts of the page, in reading order. */
export const CHARTS: readonly ChartDefinition[] = [THIGH_TRUNK, KNEE, GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS];

/** What the exercises ask of joints and muscles; these need loads. */
export const LOAD_CHARTS: readonly ChartDefinition[] = [
  HIP_MOMENT,
  KNEE_MOMENT,
  LUMBAR_MOMENT,
  HIP_MOMENT_BY_ANGLE,
  hipShares('left'),
  hipShares('right'),
];
