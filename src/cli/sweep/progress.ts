/** Where progress is told; standard error, or a test's own. */
export interface Teller {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** s between two lines where they stay, as in the log of a job. */
const BETWEEN_LINES = 10;
const BETWEEN_UPDATES = 0.2;

/** Tells how far a sweep is: rows done, rows a second, time left. @param now s */
export function createProgress(total: number, teller: Teller, now: () => number) {
  const start = now();
  let done = 0;
  let told = start;
  return {
    add(rows: number): void {
      done += rows;
      const time = now();
      if (time - told < (teller.isTTY ? BETWEEN_UPDATES : BETWEEN_LINES)) return;
      told = time;
      const line = progressLine({ done, total, seconds: time - start });
      teller.write(teller.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    /** Takes the line back that is written over. */
    end(): void {
      if (teller.isTTY) teller.write('\r\u001b[K');
    },
  };
}

/** "1,500 of 20,000 rows, 180 a second, 2 min left". */
export function progressLine({ done, total, seconds }: { done: number; total: number; seconds: number }): string {
  const rate = done / Math.max(seconds, 1e-3);
  const left = rate > 0 ? (total - done) / rate : Number.POSITIVE_INFINITY;
  return `${group(done)} of ${group(total)} rows, ${rate < 10 ? rate.toFixed(1) : group(Math.round(rate))} a second, ${duration(left)} left`;
}

function group(count: number): string {
  return count.toLocaleString('en-US');
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown time';
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
