import type { ChartDefinition } from './definition';
import { GLUTEUS_MAXIMUS } from './definitions/gluteusMaximus';
import { GLUTEUS_MEDIUS } from './definitions/gluteusMedius';
import { KNEE } from './definitions/knee';
import { THIGH_TRUNK } from './definitions/thighTrunk';

/** The charts of the page, in reading order. */
export const CHARTS: readonly ChartDefinition[] = [THIGH_TRUNK, KNEE, GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS];
