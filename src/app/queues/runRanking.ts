import { addSums, type IndexSums } from '../../model/uncertainty/indices';
import { RANKING_POINTS, type Ranked } from '../../model/uncertainty/ranking';
import type { EnsembleQuestion } from '../../model/uncertainty/runDraws';
import type { EnsemblePool } from './ensemblePool';

/** Points of a portion. */
const PORTION = 8;

interface RankingAsked {
  readonly question: EnsembleQuestion;
  readonly ranked: Ranked;
  /** Told once all points are in. */
  readonly tell: (sums: IndexSums) => void;
  readonly tellLost: () => void;
}

/** Works out what decides one number. Returns how to stop. */
export function runRanking(pool: EnsemblePool, { question, ranked, tell, tellLost }: RankingAsked): () => void {
  let isWanted = true;
  let asked = 0;
  const portions: IndexSums[] = [];
  const lane = async (): Promise<void> => {
    while (isWanted && asked < RANKING_POINTS) {
      const from = asked;
      asked += PORTION;
      portions[from / PORTION] = await pool.ask('rank', question, ranked, from, PORTION);
    }
  };
  Promise.all(Array.from({ length: pool.size }, lane)).then(
    // added in the order of their points, so that rounding is the same everywhere
    () => isWanted && tell(portions.reduce(addSums)),
    () => isWanted && tellLost(),
  );
  return () => {
    isWanted = false;
  };
}
