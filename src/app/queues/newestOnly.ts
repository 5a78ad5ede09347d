interface Asking<K, Q, A> {
  readonly answer: (question: Q) => Promise<A>;
  /** Called with the answer to a key's newest question; null where it failed. */
  readonly tell: (key: K, question: Q, answer: A | null) => void;
}

/**
 * Answers questions one at a time. Of each key only the newest one counts: it takes the place of one that still waits,
 * and the answer to one that was already under way is dropped. Null takes a question back.
 */
export function newestOnly<K, Q, A>({ answer, tell }: Asking<K, Q, A>): (key: K, question: Q | null) => void {
  const newest = new Map<K, Q>();
  const waiting = new Map<K, Q>();
  let isBusy = false;

  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let next = takeFirst(waiting); next; next = takeFirst(waiting)) {
      const [key, question] = next;
      const found = await answer(question).catch(() => null);
      if (newest.get(key) === question) tell(key, question, found);
    }
    isBusy = false;
  };
  return (key, question) => {
    waiting.delete(key);
    newest.delete(key);
    if (question === null) return;
    newest.set(key, question);
    waiting.set(key, question);
    void work();
  };
}

function takeFirst<K, Q>(waiting: Map<K, Q>): [K, Q] | null {
  for (const entry of waiting) {
    waiting.delete(entry[0]);
    return entry;
  }
  return null;
}
