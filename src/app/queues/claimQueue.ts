import type { ComparedAnswer } from '../../model/claim/answerClaim';
import type { ClaimQuestion } from '../../model/claim/inquiry';
import type { ClaimsWorker } from '../../worker/claims.worker';
import { openWorker } from './openWorker';

/** What is known of the claims so far. */
export interface ClaimsSoFar {
  readonly answers: readonly ComparedAnswer[];
  /** Null until the worker has said how many there are. */
  readonly count: number | null;
  readonly isLost: boolean;
}

export const NO_CLAIMS: ClaimsSoFar = { answers: [], count: null, isLost: false };

/** Asks about every claim in turn; tells after each. Returns how to stop. */
export function askClaims(question: ClaimQuestion, tell: (soFar: ClaimsSoFar) => void): () => void {
  let isWanted = true;
  const worker = openWorker<ClaimsWorker>({
    open: () => new Worker(new URL('../../worker/claims.worker.ts', import.meta.url), { type: 'module' }),
    onSilence: (isSilent) => isSilent && isWanted && tell({ ...NO_CLAIMS, isLost: true }),
  });
  const run = async (): Promise<void> => {
    const count = await worker.ask((remote) => remote.count());
    const answers: ComparedAnswer[] = [];
    for (let index = 0; index < count && isWanted; index++) {
      answers.push(await worker.ask((remote) => remote.answer(question, index) as Promise<ComparedAnswer>));
      if (isWanted) tell({ answers: [...answers], count, isLost: false });
    }
  };
  run().catch(() => isWanted && tell({ ...NO_CLAIMS, isLost: true }));
  return () => {
    isWanted = false;
    worker.close();
  };
}
