import { shallow } from 'zustand/shallow';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import type { OpenedWorker } from './openWorker';

interface Following<Q, A, Worker> {
  /** What there is to look for now. */
  readonly wanted: (state: State) => Q | null;
  /** Parts of the state whose change may want something else. */
  readonly dependsOn: (state: State) => readonly unknown[];
  readonly open: () => OpenedWorker<Worker>;
  readonly look: (worker: OpenedWorker<Worker>, question: Q) => Promise<A>;
  /** Null where the search failed. */
  readonly tell: (question: Q, answer: A | null) => void;
}

/**
 * Looks for what is wanted, one question at a time. Each takes many repetitions, so one that a newer question overtakes, or that
 * nobody wants any more, is ended with its worker.
 */
export function followWanted<Q extends { readonly key: string; readonly side: string }, A, Worker>({
  wanted,
  dependsOn,
  open,
  look,
  tell,
}: Following<Q, A, Worker>): () => void {
  let running: { question: Q; worker: OpenedWorker<Worker> } | null = null;

  const find = async (question: Q): Promise<void> => {
    const own = { question, worker: open() };
    running = own;
    const found = await look(own.worker, question).catch(() => null);
    own.worker.close();
    if (running !== own) return;
    running = null;
    tell(question, found);
  };
  const follow = () => {
    const next = wanted(store.getState());
    if (running && running.question.key === next?.key && running.question.side === next.side) return;
    running?.worker.close();
    running = null;
    if (next) void find(next);
  };
  const unsubscribe = store.subscribe(dependsOn, follow, { equalityFn: shallow });
  return () => {
    unsubscribe();
    running?.worker.close();
    running = null;
  };
}
