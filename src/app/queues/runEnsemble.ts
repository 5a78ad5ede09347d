import {
  addBlock,
  type Ensemble,
  hasSettled,
  MOST_DRAWS,
  NO_DRAWS,
  PORTION,
  quantilesOfQuantity,
} from '../../model/uncertainty/ensemble';
import type { Quantiles } from '../../model/uncertainty/quantiles';
import type { DrawBlock, EnsembleQuestion } from '../../model/uncertainty/runDraws';
import type { EnsemblePool } from './ensemblePool';

/** Draws between two looks at whether it has settled, and between two tellings once the first portion is told. */
const LOOK = 100;
/** The number of a headline: where the repetition ends. */
export const HEADLINE = 'trunkThighFlexion.top';

/** What must have settled before draws stop: the headline, and how deep the hip joint is bent. */
const SETTLING = [HEADLINE, 'hipFlexion.bottom'];

export interface Asked {
  readonly question: EnsembleQuestion;
  /** Draws that are there already, as they were told. */
  readonly begun?: Ensemble;
  /** How many draws are enough, settled or not. */
  readonly most?: number;
  readonly tell: (soFar: EnsembleSoFar) => void;
}

interface Endings {
  /** The pool fails. */
  readonly onLost: () => void;
  /** All that was asked for is there. */
  readonly onEnd?: () => void;
}

/** An ensemble as far as it has come. */
export interface EnsembleSoFar {
  readonly ensemble: Ensemble;
  readonly isDone: boolean;
}

const lookAt = (ensemble: Ensemble) => SETTLING.map((id) => quantilesOfQuantity(ensemble, id));

/** One ensemble that grows in the order of its draws, in whatever order its portions come, so that it ends the same everywhere. */
function createGrowth({ tell, begun = NO_DRAWS, most = MOST_DRAWS }: Asked) {
  const early = new Map<number, DrawBlock>();
  let [asked, ensemble, isDone] = [begun.drawn, begun, false];
  let lastLook: readonly (Quantiles | null)[] = begun.drawn < LOOK ? SETTLING.map(() => null) : lookAt(begun);
  const look = (): void => {
    const now = lookAt(ensemble);
    const isSettled = now.every((quantiles, k) => hasSettled(lastLook[k], quantiles, ensemble.drawn));
    isDone = ensemble.drawn >= MOST_DRAWS || isSettled;
    lastLook = now;
  };
  return {
    asked: () => asked,
    /** The number of the first draw of the next portion; null where none is wanted. */
    next: (): number | null => {
      if (isDone || asked >= most) return null;
      asked += PORTION;
      return asked - PORTION;
    },
    take: (from: number, block: DrawBlock): void => {
      early.set(from, block);
      for (let next = early.get(ensemble.drawn); next && !isDone; next = early.get(ensemble.drawn)) {
        early.delete(ensemble.drawn);
        ensemble = addBlock(ensemble, next);
        const isLook = ensemble.drawn % LOOK === 0;
        if (isLook) look();
        if (isLook || ensemble.drawn === PORTION) tell({ ensemble, isDone });
      }
    },
  };
}

/** Works ensembles out beside each other, whichever has come least far first. Returns how to stop. */
export function runEnsembles(pool: EnsemblePool, asked: readonly Asked[], { onLost, onEnd }: Endings): () => void {
  let isWanted = true;
  const growing = asked.map((each) => ({ question: each.question, growth: createGrowth(each) }));
  const portion = () => {
    const byDraws = [...growing].sort((a, b) => a.growth.asked() - b.growth.asked());
    for (const { question, growth } of byDraws) {
      const from = growth.next();
      if (from !== null) return { question, growth, from };
    }
    return null;
  };
  const lane = async (): Promise<void> => {
    for (let next = portion(); next && isWanted; next = portion()) {
      const { question, growth, from } = next;
      const block = await pool.ask('draws', question, from, PORTION);
      if (isWanted) growth.take(from, block);
    }
  };
  Promise.all(Array.from({ length: pool.size }, lane)).then(
    () => isWanted && onEnd?.(),
    () => {
      if (isWanted) onLost();
      isWanted = false;
    },
  );
  return () => {
    isWanted = false;
  };
}
