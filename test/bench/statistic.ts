/** What a set of timings comes to. */
export interface Statistic {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly minMs: number;
  readonly runs: number;
}

export function statisticOf(timesMs: readonly number[]): Statistic {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { medianMs: at(0.5), p99Ms: at(0.99), minMs: at(0), runs: sorted.length };
}

/** Times `run` with 0, 1, 2 …; the first `warmUp` calls do not count. */
export function timeRuns(runs: number, warmUp: number, run: (i: number) => void): Statistic {
  const times: number[] = [];
  for (let i = 0; i < warmUp + runs; i++) {
    const start = performance.now();
    run(i);
    if (i >= warmUp) times.push(performance.now() - start);
  }
  return statisticOf(times);
}
