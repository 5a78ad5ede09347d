import { edgeUnit, tidyNumber, toEdge } from '../../display/edge';
import { SOFTWARE } from '../../display/version';
import { settingsAtEdge } from '../../export/setupData';
import { MEASURES } from '../../model/anatomy/lifter';
import { findExercise } from '../../model/exercise/registry';
import {
  bottomShares,
  type Ensemble,
  holdingShare,
  quantilesOfLoad,
  quantilesOfQuantity,
  quantilesOverAngle,
  quantilesOverTime,
  refusalShares,
} from '../../model/uncertainty/ensemble';
import { type Quantiles, SHARES } from '../../model/uncertainty/quantiles';
import {
  COURSES,
  LOAD_COURSES,
  LOAD_QUANTITIES,
  type LoadQuantity,
  QUANTITIES,
  type Quantity,
} from '../../model/uncertainty/quantities';
import type { Ranked, rankingOf } from '../../model/uncertainty/ranking';
import { ANGLES, DRAWN_SAMPLES, type EnsembleQuestion } from '../../model/uncertainty/runDraws';

/** What decides one number of an ensemble. */
export interface RankingAnswer {
  readonly quantity: Ranked;
  readonly points: number;
  readonly groups: ReturnType<typeof rankingOf>;
}

export interface EnsembleAnswer {
  readonly question: EnsembleQuestion;
  readonly ensemble: Ensemble;
  /** None where no points were asked for. */
  readonly ranking: RankingAnswer | null;
}

/** An ensemble as it leaves the program: angles in deg, shares from 0 to 1, null where there is no number. */
export function ensembleData({ question, ensemble, ranking }: EnsembleAnswer) {
  const { setup, scope, seed, hasLoads } = question;
  const courses = hasLoads ? [...COURSES, ...LOAD_COURSES] : COURSES;
  return {
    exercise: setup.exercise,
    settings: settingsAtEdge(findExercise(setup.exercise).settings, setup.settings),
    lifter: settingsAtEdge(MEASURES, setup.lifter),
    vary: scope,
    seed,
    draws: ensemble.drawn,
    repetitions: ensemble.possible,
    no_repetition: refusalShares(ensemble).map(tellShare),
    bottom: bottomShares(ensemble).map(tellShare),
    shares: SHARES,
    quantities: QUANTITIES.map(({ id, unit }) => ({
      name: id,
      unit: tellUnit(unit),
      quantiles: tellQuantiles(unit, quantilesOfQuantity(ensemble, id)),
    })),
    ...(hasLoads && {
      can_hold: holdingShare(ensemble),
      loads: LOAD_QUANTITIES.filter(({ id }) => id !== 'canHold').map(({ id, unit }) => ({
        name: id,
        unit,
        quantiles: tellQuantiles(unit, quantilesOfLoad(ensemble, id)),
      })),
    }),
    over_repetition: courses.map(({ id, unit }) => ({
      name: id,
      unit: tellUnit(unit),
      rep_percent: REP_PERCENT,
      quantiles: quantilesOverTime(ensemble, id).map((quantiles) => tellQuantiles(unit, quantiles)),
    })),
    over_angle: courses.map(({ id, unit }) => ({
      name: id,
      unit: tellUnit(unit),
      trunk_thigh_flexion_deg: ANGLES_DEG,
      quantiles: quantilesOverAngle(ensemble, id).map((quantiles) => tellQuantiles(unit, quantiles)),
    })),
    ranking: ranking && {
      ...ranking,
      groups: ranking.groups.map(({ id, label, first, total }) => ({
        id,
        label,
        first: tidyNumber(first),
        total: tidyNumber(total),
      })),
    },
    software: SOFTWARE,
  };
}

export type EnsembleData = ReturnType<typeof ensembleData>;

const REP_PERCENT = Array.from({ length: DRAWN_SAMPLES }, (_, i) => (100 * i) / (DRAWN_SAMPLES - 1));
const ANGLES_DEG = Array.from(ANGLES, (angle) => toEdge('rad', angle));

type Unit = Quantity['unit'] | LoadQuantity['unit'];

function tellUnit(unit: Unit): string {
  return unit === 'Nm' ? unit : edgeUnit(unit);
}

function tellShare([limit, share]: readonly [string, number]): { readonly limit: string; readonly share: number } {
  return { limit, share: tidyNumber(share) };
}

function tellQuantiles(unit: Unit, quantiles: Quantiles | null): readonly number[] | null {
  return quantiles?.map((value) => (unit === 'Nm' ? tidyNumber(value) : toEdge(unit, value))) ?? null;
}
