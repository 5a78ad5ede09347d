import { betweenSamples } from '../../display/betweenSamples';
import { firstLower, firstUpper } from '../../display/firstLetter';
import { LEAST_BAND } from '../../display/loadWords';
import { formatNumber } from '../../display/numbers';
import type { Side } from '../../display/side';
import { absenceOf, type ChartDefinition, type CurveDefinition, type Quantity } from './definition';
import { cautionsAt, presentSides, type SideSeries, type Sides } from './series';

export function withUnit(value: number, { symbol, decimals }: Quantity): string {
  return `${formatNumber(value, decimals)}${symbol === '°' ? symbol : ` ${symbol}`}`;
}

/** "Leg press falls from 145° to 91°; hip thrust from 90° to 0°." From the flexed to the extended end. */
export function summarize(definition: ChartDefinition, series: Sides<SideSeries | null>, names: Sides<string>): string {
  const clauses: string[] = [];
  let lastVerb = '';
  for (const { side, series: own } of presentSides(series)) {
    const name = clauses.length === 0 ? names[side] : midSentence(names[side]);
    const { verb, rest } = describeCourse(definition.quantity, own);
    clauses.push(verb === lastVerb ? `${name} ${rest}` : `${name} ${verb} ${rest}`);
    lastVerb = verb;
  }
  if (clauses.length === 0) return `${firstUpper(absenceOf(definition))} to show.`;
  return `${clauses.join('; ')}.`;
}

function describeCourse(quantity: Quantity, series: SideSeries): { verb: string; rest: string } {
  const values = series.curves[0].y;
  const [start, end] = [values[0], betweenSamples(values, 0.5)].map((value) => withUnit(value, quantity));
  if (start === end) return { verb: 'begins and ends the way up', rest: `at ${start}` };
  return { verb: values[0] > betweenSamples(values, 0.5) ? 'falls' : 'rises', rest: `from ${start} to ${end}` };
}

/** Exercise names are common nouns but for the nation in one of them. */
function midSentence(name: string): string {
  return name.startsWith('Romanian') ? name : firstLower(name);
}

export interface HoverLine {
  readonly side: Side;
  /** "Leg press 120°" */
  readonly value: string;
  /** "= hip joint 100° + pelvis 20°", "upper 60, middle 54, lower 41 mm"; may be empty. */
  readonly detail: string;
  readonly cautions: readonly string[];
}

interface ValueOf {
  readonly curve: CurveDefinition;
  readonly value: number;
}

/** What a pointer over the chart reads at a fraction of the repetition. */
export function hoverLines(
  definition: ChartDefinition,
  series: Sides<SideSeries | null>,
  names: Sides<string>,
  fraction: number,
): HoverLine[] {
  const { quantity, gap } = definition;
  return presentSides(series).map(({ side, series: own }) => {
    const [main, ...others] = own.curves.map(({ definition: curve, y }) => ({
      curve,
      value: betweenSamples(y, fraction),
    }));
    const companion = others.find(({ curve }) => curve.role === 'companion');
    const parts = others.filter(({ curve }) => curve.role === 'part');
    // rounded parts add up to the rounded sum
    const rest = companion && Math.round(main.value) - Math.round(companion.value);
    return {
      side,
      value: `${names[side]} ${withUnit(main.value, quantity)}`,
      detail:
        companion && gap && rest !== undefined
          ? `= ${companion.curve.name} ${withUnit(companion.value, quantity)} + ${gap.name} ${withUnit(rest, quantity)}`
          : (bandPhrase(definition, others) ?? listParts(companion ? [companion, ...parts] : parts, quantity)),
      cautions: cautionsAt(own, fraction),
    };
  });
}

/** "88 to 139 N·m by which pads carry"; nothing where two bounds lie on each other. */
function bandPhrase({ gap, quantity }: ChartDefinition, others: readonly ValueOf[]): string | undefined {
  const [least, most] = others.filter(({ curve }) => curve.role === 'bound');
  if (!gap || !most || most.value - least.value <= LEAST_BAND) return undefined;
  return `${formatNumber(least.value, quantity.decimals)} to ${withUnit(most.value, quantity)} ${gap.name}`;
}

function listParts(parts: readonly { curve: { name: string }; value: number }[], quantity: Quantity): string {
  const list = parts.map(({ curve, value }) => `${curve.name} ${formatNumber(value, quantity.decimals)}`).join(', ');
  return list === '' ? '' : `${list} ${quantity.symbol}`;
}
