import { SIDES, type Side } from '../display/colors';
import type { Repetition } from '../model/result';
import type { ChartDefinition, CurveDefinition } from './definition';

/** One exercise on one chart: numbers in the shown unit, ready to be drawn. */
export interface SideSeries {
  readonly sampleCount: number;
  /** [sample] along the axis. */
  readonly x: Float64Array;
  readonly curves: readonly Curve[];
}

export interface Curve {
  readonly definition: CurveDefinition;
  /** [sample] */
  readonly y: Float64Array;
}

export type Sides<T> = Readonly<Record<Side, T>>;

export function seriesOf(definition: ChartDefinition, repetition: Repetition | null): SideSeries | null {
  if (!repetition) return null;
  const { fromModel } = definition.quantity;
  return {
    sampleCount: repetition.sampleCount,
    x: definition.axis.of(repetition),
    curves: definition.curves.map((curve) => ({ definition: curve, y: curve.of(repetition).map(fromModel) })),
  };
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

/** Between samples linear. `fraction` 0…1 of the repetition. */
export function valueAt(values: Float64Array, fraction: number): number {
  const last = values.length - 1;
  const exact = Math.min(1, Math.max(0, fraction)) * last;
  const low = Math.floor(exact);
  const high = Math.min(last, low + 1);
  return values[low] + (values[high] - values[low]) * (exact - low);
}
