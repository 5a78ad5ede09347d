import type { ChartDefinition } from './definition';
import { byHipAngle } from './definitions/byHipAngle';
import { GLUTEUS_MAXIMUS } from './definitions/gluteusMaximus';
import { GLUTEUS_MEDIUS } from './definitions/gluteusMedius';
import { HIP_MOMENT } from './definitions/hipMoment';
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
  byHipAngle(HIP_MOMENT),
  byHipAngle(KNEE_MOMENT),
  byHipAngle(LUMBAR_MOMENT),
  hipShares('left'),
  hipShares('right'),
];
