import { formatNumber } from '../../display/numbers';
import { AS_SET, isEndAsSet, percent, shareWords, stretch } from '../../display/spreadWords';
import { metersToCm, metersToMm, radToDeg } from '../../display/units';
import type { Metrics } from '../../model/metric/metrics';
import type { Result } from '../../model/result';
import { bottomShares, type Ensemble, quantilesOfQuantity, refusalShares } from '../../model/uncertainty/ensemble';
import type { Ranked } from '../../model/uncertainty/ranking';
import type { Spread } from '../../state/types';
import type { SpreadRow } from '../../ui/spread/SpreadPanel';

interface Told {
  readonly id: Ranked;
  readonly label: string;
  readonly unit: 'deg' | 'mm' | 'cm';
  readonly read: (metrics: Metrics) => number;
}

const DECIMALS = { deg: 0, mm: 0, cm: 0 } as const;
const SYMBOL = { deg: '°', mm: ' mm', cm: ' cm' } as const;
const IN_UNIT = { deg: radToDeg, mm: metersToMm, cm: metersToCm } as const;

/** Numbers that are told of each side. */
const TOLD: readonly Told[] = [
  { id: 'trunkThighFlexion.top', label: 'Thigh–trunk at the top', unit: 'deg', read: (m) => m.trunkThighFlexion.top },
  {
    id: 'trunkThighFlexion.bottom',
    label: 'Thigh–trunk at the bottom',
    unit: 'deg',
    read: (m) => m.trunkThighFlexion.bottom,
  },
  { id: 'hipFlexion.bottom', label: 'True hip flexion at the bottom', unit: 'deg', read: (m) => m.hipFlexion.bottom },
  {
    id: 'pelvisPosteriorTilt.bottom',
    label: 'Pelvis rolled under at the bottom',
    unit: 'deg',
    read: (m) => m.pelvisPosteriorTilt.bottom,
  },
  {
    id: 'gluteusMaximus.extensionArm.max',
    label: 'Largest arm of gluteus maximus',
    unit: 'mm',
    read: (m) => m.gluteusMaximus.extensionArm.max,
  },
  { id: 'travel', label: 'Way of the weight', unit: 'cm', read: (m) => m.travel },
];

/** What draws of a side say, in words and rows; `isLost` where none could be had. */
export function readSpread(spread: Spread | null | undefined, result: Result) {
  const isLost = spread === null;
  if (!spread) return { isLost, rows: [], drawn: 0, isDone: false, refused: null, stops: null };
  const { ensemble, isDone } = spread;
  const refusals = refusalShares(ensemble);
  const share = 1 - ensemble.possible / ensemble.drawn;
  return {
    isLost,
    isDone,
    drawn: ensemble.drawn,
    rows: TOLD.map((told) => rowOf(told, ensemble, result)),
    refused: share > 0 ? `${percent(share)} have no repetition: ${shareWords(refusals)}.` : null,
    stops: ensemble.possible > 0 ? `What ends the bottom: ${shareWords(bottomShares(ensemble))}.` : null,
  };
}

/** Whether a number is an end of the movement that stands where it was set. */
function isSetIn(result: Result, id: string): boolean {
  if (result.kind !== 'repetition') return false;
  const { top, bottom } = result.ends;
  if (id === 'trunkThighFlexion.top') return top.isGoal;
  return id === 'trunkThighFlexion.bottom' && bottom.isGoal;
}

function rowOf({ id, label, unit, read }: Told, ensemble: Ensemble, result: Result): SpreadRow {
  const inModel = quantilesOfQuantity(ensemble, id);
  const isAsSet = inModel !== null && isEndAsSet(inModel, isSetIn(result, id));
  const quantiles = inModel?.map(IN_UNIT[unit]);
  const between = (low: number, high: number) =>
    isAsSet ? AS_SET : quantiles ? `${stretch(quantiles[low], quantiles[high], DECIMALS[unit])}${SYMBOL[unit]}` : '–';
  const own = result.kind === 'repetition' ? IN_UNIT[unit](read(result.metrics)) : null;
  return {
    label,
    ranked: id,
    asSet: own === null ? '–' : `${formatNumber(own, DECIMALS[unit])}${SYMBOL[unit]}`,
    half: between(1, 3),
    nine: between(0, 4),
  };
}
