import { type AngleSpread, BIN, type PopulationGroup, type Sample } from '../../src/display/population/population';

/** A row of the sweep by the names of its columns. */
export type SweepRow = Readonly<Record<string, number | string | null>>;

/** How many of the first lifters are told apart, by which a test finds whether the model has changed. */
export const FIRST = 100;

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The groups of a sweep: every exercise at every foot height, in the order of its rows. */
export function summarize(rows: readonly SweepRow[]): PopulationGroup[] {
  const groups = new Map<string, SweepRow[]>();
  for (const row of rows) {
    const key = `${row.exercise} ${row.footHeight_m}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(summarizeGroup);
}

function summarizeGroup(rows: readonly SweepRow[]): PopulationGroup {
  const done = rows.filter(({ outcome }) => outcome === 'repetition');
  const angles = (name: string) => done.map((row) => row[name] as number);
  const stops: Record<string, number> = {};
  for (const { bottom_limit } of done) stops[String(bottom_limit)] = (stops[String(bottom_limit)] ?? 0) + 1;
  return {
    exercise: String(rows[0].exercise),
    footHeight: Number(rows[0].footHeight_m),
    lifters: rows.length,
    noRepetition: rows.length - done.length,
    deficit: spreadOf(angles('deficit_deg')),
    depth: spreadOf(angles('bottom_thigh_trunk_deg')),
    hip: spreadOf(angles('bottom_hip_flexion_deg')),
    stops: Object.fromEntries(Object.entries(stops).sort(([, a], [, b]) => b - a)),
    first: sampleOf(rows.slice(0, FIRST)),
  };
}

function spreadOf(values: readonly number[]): AngleSpread {
  const sorted = Float64Array.from(values).sort();
  const from = Math.floor(sorted[0] / BIN) * BIN;
  const counts = Array.from({ length: Math.floor((sorted[sorted.length - 1] - from) / BIN) + 1 }, () => 0);
  for (const value of sorted) counts[Math.floor((value - from) / BIN)]++;
  return {
    quantiles: SHARES.map((share) => tidy(quantileAt(sorted, share), 2)),
    least: tidy(sorted[0], 2),
    most: tidy(sorted[sorted.length - 1], 2),
    from,
    counts,
  };
}

/** Between the two nearest of the sorted values, in proportion (Hyndman & Fan 1996, definition 7). */
function quantileAt(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}

function sampleOf(rows: readonly SweepRow[]): Sample {
  const done = rows.filter(({ outcome }) => outcome === 'repetition');
  const mean = (name: string) => tidy(done.reduce((sum, row) => sum + (row[name] as number), 0) / done.length, 6);
  return {
    lifters: rows.length,
    noRepetition: rows.length - done.length,
    deficit: mean('deficit_deg'),
    depth: mean('bottom_thigh_trunk_deg'),
    hip: mean('bottom_hip_flexion_deg'),
  };
}

function tidy(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
