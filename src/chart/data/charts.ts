import type { ChartDefinition } from './definition';
import { BAR_PATH } from './definitions/barPath';
import { GLUTEUS_MAXIMUS } from './definitions/gluteusMaximus';
import { GLUTEUS_MEDIUS } from './definitions/gluteusMedius';
import { HIP_SHARES } from './definitions/hipShares';
import { HIP_MOMENT, KNEE_MOMENT } from './definitions/jointMoments';
import { KNEE } from './definitions/knee';
import { LUMBAR_MOMENT } from './definitions/lumbarMoment';
import { overAxis } from './definitions/overAxis';
import { THIGH_TRUNK } from './definitions/thighTrunk';
import {
  ARM_BY_ANGLE,
  type BoardItem,
  COVERAGE,
  FORCE_BY_LENGTH,
  isLate,
  SECOND_ARM_BY_ANGLE,
  SETTING_MAP,
} from './late';
import { HIP_ANGLE_AXIS } from './quantities';

/** The charts of the page in the order a reader needs them: what speaks of gluteus maximus, then what it rests on. */
export const BOARD: readonly BoardItem[] = [
  HIP_SHARES,
  overAxis(HIP_MOMENT, HIP_ANGLE_AXIS),
  GLUTEUS_MAXIMUS,
  COVERAGE,
  THIGH_TRUNK,
  ARM_BY_ANGLE,
  SECOND_ARM_BY_ANGLE,
  FORCE_BY_LENGTH,
  SETTING_MAP,
  HIP_MOMENT,
  KNEE_MOMENT,
  KNEE,
  GLUTEUS_MEDIUS,
  LUMBAR_MOMENT,
  overAxis(KNEE_MOMENT, HIP_ANGLE_AXIS),
  overAxis(LUMBAR_MOMENT, HIP_ANGLE_AXIS),
  BAR_PATH,
];

/** Those that are there from the start. */
export const CHARTS: readonly ChartDefinition[] = BOARD.flatMap((item) => (isLate(item) ? [] : item));
