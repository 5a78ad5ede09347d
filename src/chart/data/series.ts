import { obstacleName } from '../../display/labels';
import { SIDES, type Side } from '../../display/side';
import { type ChartDefinition, type Charted, type CurveDefinition, canShow } from './definition';

/** One exercise on one chart: numbers in the shown unit, ready to be drawn. */
export interface SideSeries {
  readonly sampleCount: number;
  /** [sample] along the axis. */
  readonly x: Float64Array;
  readonly curves: readonly CurveValues[];
  readonly cautions: readonly CautionSpans[];
  readonly stops: readonly Stop[];
}

/** Where an obstacle ended the movement. */
interface Stop {
  readonly end: 'bottom' | 'top';
  readonly sample: number;
  /** "the ankle stops it" */
  readonly name: string;
}

interface CautionSpans {
  readonly name: string;
  /** First and last sample of each run. */
  readonly runs: readonly (readonly [number, number])[];
}

export interface CurveValues {
  readonly definition: CurveDefinition;
  /** [sample] */
  readonly y: Float64Array;
}

export type Sides<T> = Readonly<Record<Side, T>>;

export function seriesOf(definition: ChartDefinition, repetition: Charted | null): SideSeries | null {
  if (!canShow(definition, repetition)) return null;
  const { fromModel } = definition.quantity;
  return {
    sampleCount: repetition.sampleCount,
    x: definition.axis.of(repetition),
    curves: definition.curves.map((curve) => ({ definition: curve, y: curve.of(repetition).map(fromModel) })),
    cautions: (definition.cautions ?? [])
      .map(({ name, of }) => ({ name, runs: runsOf(of(repetition)) }))
      .filter(({ runs }) => runs.length > 0),
    stops: definition.hasStops ? stopsOf(repetition) : [],
  };
}

function stopsOf({ ends, sampleCount }: Charted): Stop[] {
  const samples = { bottom: 0, top: (sampleCount - 1) / 2 };
  return (['bottom', 'top'] as const)
    .filter((end) => !ends[end].isGoal)
    .map((end) => ({ end, sample: samples[end], name: obstacleName(ends[end]) }));
}

function runsOf(flags: ArrayLike<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < flags.length; i++) {
    if (!flags[i]) continue;
    if (i > 0 && flags[i - 1]) runs[runs.length - 1][1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

/** Cautions that apply at a fraction of the repetition. */
export function cautionsAt({ cautions, sampleCount }: SideSeries, fraction: number): string[] {
  const sample = Math.round(fraction * (sampleCount - 1));
  return cautions.filter(({ runs }) => runs.some(([a, b]) => sample >= a && sample <= b)).map(({ name }) => name);
}

export function withoutParts(series: SideSeries | null): SideSeries | null {
  return series && { ...series, curves: series.curves.filter((curve) => curve.definition.role !== 'part') };
}

/** Sides that have a repetition, left first. */
export function presentSides(series: Sides<SideSeries | null>): { side: Side; series: SideSeries }[] {
  return SIDES.flatMap((side) => {
    const own = series[side];
    return own ? [{ side, series: own }] : [];
  });
}
