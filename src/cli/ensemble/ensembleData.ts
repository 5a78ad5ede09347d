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
import { COURSES, LOAD_QUANTITIES, QUANTITIES, type Quantity } from '../../model/uncertainty/quantities';
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
  const { setup, scope, seed } = question;
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
      unit: edgeUnit(unit),
      quantiles: tellQuantiles(unit, quantilesOfQuantity(ensemble, id)),
    })),
    ...(question.hasLoads && {
      can_hold: holdingShare(ensemble),
      loads: LOAD_QUANTITIES.filter(({ id }) => id !== 'canHold').map(({ id, unit }) => ({
        name: id,
        unit,
        quantiles: tellPlain(quantilesOfLoad(ensemble, id)),
      })),
    }),
    over_repetition: COURSES.map(({ id, unit }) => ({
      name: id,
      unit: edgeUnit(unit),
      rep_percent: REP_PERCENT,
      quantiles: quantilesOverTime(ensemble, id).map((quantiles) => tellQuantiles(unit, quantiles)),
    })),
    over_angle: COURSES.map(({ id, unit }) => ({
      name: id,
      unit: edgeUnit(unit),
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

function tellShare([limit, share]: readonly [string, number]): { readonly limit: string; readonly share: number } {
  return { limit, share: tidyNumber(share) };
}

function tellPlain(quantiles: Quantiles | null): readonly number[] | null {
  return quantiles?.map(tidyNumber) ?? null;
}

function tellQuantiles(unit: Quantity['unit'], quantiles: Quantiles | null): readonly number[] | null {
  return quantiles?.map((value) => toEdge(unit, value)) ?? null;
}
