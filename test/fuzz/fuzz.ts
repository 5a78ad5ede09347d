import fc from 'fast-check';

/** One way of trying the program with what nobody wrote by hand. */
export interface Fuzz<T> {
  readonly cases: fc.Arbitrary<T>;
  /** What is wrong with the answer to a case, in words; null where nothing is. */
  readonly judge: (input: T) => string | null | Promise<string | null>;
}

export interface Fault {
  readonly number: number;
  readonly input: string;
  readonly fault: string;
}

/** Tries `count` cases, the same for the same seed. */
export async function runFuzz<T>({ cases, judge }: Fuzz<T>, seed: number, count: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [number, input] of fc.sample(cases, { seed, numRuns: count }).entries()) {
    const fault = await judgeSafely(judge, input);
    if (fault !== null) faults.push({ number, input: JSON.stringify(input), fault });
  }
  return faults;
}

async function judgeSafely<T>(judge: Fuzz<T>['judge'], input: T): Promise<string | null> {
  try {
    return await judge(input);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}
