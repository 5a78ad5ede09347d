import { formatNumber } from '../../../display/numbers';
import type { Range } from '../range';
import type { MapGrid } from './mapGrid';
import type { MapMeasure } from './mapMeasures';

/** A mark beside the scale of colors. */
interface ScaleMark {
  /** 0 … 1 along the scale. */
  readonly at: number;
  readonly text: string;
}

/** From values to places on the scale of colors. */
export interface MapScale {
  /** 0 … 1, never beyond. */
  readonly at: (value: number) => number;
  readonly marks: readonly ScaleMark[];
}

/** The least and largest value of a map, in the shown unit; null where none is known. */
export function rangeOf({ rows }: MapGrid): Range | null {
  let range: [number, number] | null = null;
  for (const { values } of rows)
    for (const value of values) {
      if (value === null) continue;
      range ??= [value, value];
      if (value < range[0]) range[0] = value;
      if (value > range[1]) range[1] = value;
    }
  return range;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Even steps around all values, or the fixed factors of a ratio, whose ends take what lies beyond. */
export function scaleOf({ factors }: MapMeasure, [low, high]: Range): MapScale {
  if (factors) return factorScale(factors);
  const step = niceStep(high - low || Math.abs(high) || 1);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    at: (value) => clamp((value / step - first) / (last - first)),
    marks: Array.from({ length: last - first + 1 }, (_, i) => ({
      at: i / (last - first),
      text: formatNumber((first + i) * step, decimals),
    })),
  };
}

function factorScale(factors: readonly number[]): MapScale {
  const [from, to] = [factors[0], factors[factors.length - 1]].map(Math.log);
  const at = (value: number) => (value <= 0 ? 0 : clamp((Math.log(value) - from) / (to - from)));
  const text = (factor: number) => `${factor}`;
  return {
    at,
    marks: factors.map((factor, i) => ({
      at: at(factor),
      text: i === 0 ? `≤ ${text(factor)}` : i === factors.length - 1 ? `≥ ${text(factor)}` : text(factor),
    })),
  };
}

const MOST_STEPS = 5;

/** 1, 2 or 5 times a power of ten, so that few of them span a size. */
export function niceStep(size: number, most = MOST_STEPS): number {
  const power = 10 ** Math.floor(Math.log10(size / most));
  return power * ([1, 2, 5, 10].find((each) => each * power * most >= size * (1 - 1e-9)) ?? 10);
}
