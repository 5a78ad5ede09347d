import { formatNumber } from '../../../display/numbers';
import type { Published } from '../backdrop';
import type { ChartDefinition, Exercises } from '../definition';
import { withUnit } from '../sentences';
import type { Evidence, Study } from './evidence';

const NOTHING: readonly Published[] = [];

/** Studies that tell of what a chart shows, whatever is on stage. */
function studiesOf({ curves, axis }: ChartDefinition, { studies }: Evidence): readonly Study[] {
  return studies.filter((study) => study.column === curves[0].column && (!study.axis || study.axis === axis.column));
}

/** Whether studies tell of what a chart shows. */
export function hasStudies(definition: ChartDefinition, evidence: Evidence): boolean {
  return studiesOf(definition, evidence).length > 0;
}

/** What lies behind a chart of what studies tell: of the exercises that are shown and of this lifter. */
export function publishedFor(
  definition: ChartDefinition,
  exercises: Exercises,
  evidence: Evidence,
): readonly Published[] {
  const { level } = evidence;
  if (level === 'none') return NOTHING;
  const shown = Object.values(exercises.repetitions).filter((repetition) => repetition !== null);
  const found = studiesOf(definition, evidence).flatMap((study) => {
    const charted = shown.find(({ exercise }) => !study.exercise || study.exercise === exercise);
    const values = charted && (study.isFirstHand || level === 'all') ? study.of(charted.lifter) : null;
    if (!values) return [];
    const x = values.x ?? definition.axis.range;
    const along = (y: readonly number[]) => Float64Array.from(x, (_, i) => y[i] ?? y[0]);
    const { key, name, citation } = study;
    return [{ key, name, citation, x: Float64Array.from(x), low: along(values.low), high: along(values.high) }];
  });
  return found.length === 0 ? NOTHING : found;
}

/** "measured peak: 100 to 136 N·m", "geometry of 2016: 62 mm at 0°, … 23 mm at 120°". */
export function publishedSentence({ name, x, low, high }: Published, { axis, quantity }: ChartDefinition): string {
  const at = (i: number) => {
    const unit = withUnit(high[i], quantity);
    return low[i] === high[i] ? unit : `${formatNumber(low[i], quantity.decimals)} to ${unit}`;
  };
  const isLevel = low.every((value) => value === low[0]) && high.every((value) => value === high[0]);
  const values = isLevel ? at(0) : Array.from(x, (value, i) => `${at(i)} at ${axis.format(value)}`).join(', ');
  return `${name}: ${values}`;
}
