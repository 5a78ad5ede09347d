import { simulate } from '../../src/model/simulate';
import { createDrawer } from '../../src/model/uncertainty/draw';
import { sumRanking } from '../../src/model/uncertainty/ranking';
import { type EnsembleQuestion, runDraws } from '../../src/model/uncertainty/runDraws';
import { createPoints } from '../../src/model/uncertainty/sobol';
import { timeRuns } from './statistic';

const RUNS = 9;
const WARM_UP = 2;
const DRAWS = 25;

interface EnsembleTime {
  readonly drawMs: number;
  /** Times one repetition of the setup itself, which keeps its body. */
  readonly inRepetitions: number;
  /** With forces, times one without. */
  readonly withLoads: number;
  /** One question to a drawn setup without reading it: what of a draw is the drawing. */
  readonly drawingMs: number;
  /** One point of a ranking: every group once, both halves. */
  readonly rankingPointMs: number;
}

export type EnsembleBench = Readonly<Record<string, EnsembleTime>>;

/** A draw of an ensemble beside a single repetition. */
export function benchEnsemble(): EnsembleBench {
  return Object.fromEntries(['leg-press', 'hip-thrust'].map((id) => [id, timeEnsemble(id)]));
}

function timeEnsemble(exercise: string): EnsembleTime {
  const setup = { exercise, settings: {}, lifter: {} };
  const question: EnsembleQuestion = { setup, scope: 'anyone', seed: 7 };
  const point = createPoints(7);
  const time = (run: () => unknown) => timeRuns(RUNS, WARM_UP, run).medianMs;
  const drawMs = time(() => runDraws(question, 0, DRAWS)) / DRAWS;
  return {
    drawMs,
    inRepetitions: drawMs / time(() => simulate(setup)),
    withLoads: time(() => runDraws({ ...question, hasLoads: true }, 0, DRAWS)) / DRAWS / drawMs,
    drawingMs: time(() => createDrawer(setup, { scope: 'anyone' }).draw((place) => point(1, place))),
    rankingPointMs: time(() => sumRanking(question, 'trunkThighFlexion.top', 0, 2)) / 2,
  };
}
