import { tidyNumber, toEdge } from '../../display/edge';
import { MEASURES } from '../../model/anatomy/lifter';
import { findExercise } from '../../model/exercise/registry';
import { computeLoads } from '../../model/load/computeLoads';
import { MIN_SAMPLES, type Repetition } from '../../model/result';
import { explain, type SettingSpec } from '../../model/setting';
import { simulate } from '../../model/simulate';
import { columnOf } from './axis';
import type { Plan } from './plan';
import { POPULATION_SPECS } from './population';
import { isWord } from './quantities';
import type { Row } from './rows';

export type Value = number | string | null;

/** A column of the table as it stands in its file. */
export interface Column {
  readonly name: string;
  readonly type: 'whole' | 'number' | 'word';
  readonly unit: string;
  readonly definition: string;
}

const FIRST: readonly Column[] = [
  { name: 'row', type: 'whole', unit: '', definition: 'number of the row in the plan' },
  { name: 'lifter', type: 'word', unit: '', definition: 'id of the lifter, or the number' },
  { name: 'exercise', type: 'word', unit: '', definition: 'id of the exercise' },
];

const OUTCOME: readonly Column[] = [
  { name: 'outcome', type: 'word', unit: '', definition: 'repetition, no-repetition or error' },
  { name: 'reason', type: 'word', unit: '', definition: 'limit that allows no repetition, or what the error says' },
];

/** Columns of a plan: what the row is, what was set and measured, what came of it, what is kept. */
export function columnsOf(plan: Plan): Column[] {
  return [
    ...FIRST,
    ...measuresOf(plan).map(describe),
    ...settingsOf(plan).map(describe),
    ...OUTCOME,
    ...plan.keep.map((quantity) => ({
      name: quantity.name,
      type: isWord(quantity) ? ('word' as const) : ('number' as const),
      unit: quantity.unit,
      definition: quantity.definition,
    })),
  ];
}

function describe(spec: SettingSpec): Column {
  return { ...columnOf(spec), type: spec.options ? 'word' : 'number', definition: explain(spec) };
}

/** Measures that a table, a population or an axis gives. */
function measuresOf({ lifters, isPopulation, measures }: Plan): SettingSpec[] {
  const drawn = isPopulation ? POPULATION_SPECS : [];
  const given = [...(lifters?.specs ?? []), ...drawn, ...measures.map(({ spec }) => spec)];
  return MEASURES.filter(({ key }) => given.some((spec) => spec.key === key));
}

/** Settings of any exercise of the plan, each key once: what two exercises share has one column. */
function settingsOf({ exercises }: Plan): SettingSpec[] {
  const all = exercises.flatMap(({ axes }) => axes.map(({ spec }) => spec));
  return all.filter(({ key }, i) => all.findIndex((spec) => spec.key === key) === i);
}

/** A row's values in the order of `columnsOf`. What the model cannot do is a value, and so is what it throws. */
export function computeRow(plan: Plan, row: Row): Value[] {
  const { outcome, reason, kept } = answer(plan, row);
  return [
    row.number,
    row.lifterId,
    row.exercise,
    ...measuresOf(plan).map((spec) => tellValue(spec, row.lifter[spec.key])),
    ...settingsOf(plan).map((spec) => tellValue(ownSpec(row, spec), row.settings[spec.key])),
    outcome,
    reason,
    ...(kept ?? plan.keep.map(() => null)),
  ];
}

/** The exercise's own words for a setting that shares its key. */
function ownSpec({ exercise }: Row, { key, ...shared }: SettingSpec): SettingSpec {
  return findExercise(exercise).settings.find((spec) => spec.key === key) ?? { key, ...shared };
}

function tellValue({ unit, options }: SettingSpec, value: number | undefined): Value {
  if (value === undefined) return null;
  return options ? options[value] : toEdge(unit, value);
}

interface RowAnswer {
  readonly outcome: string;
  readonly reason: string | null;
  readonly kept?: readonly Value[];
}

function answer(plan: Plan, { exercise, settings, lifter, problem }: Row): RowAnswer {
  if (problem !== undefined) return { outcome: 'error', reason: problem };
  try {
    const isCurve = plan.keep.some(({ needs }) => needs !== 'ends');
    const result = simulate({ exercise, settings, lifter, sampleCount: isCurve ? plan.samples : MIN_SAMPLES });
    if (result.kind === 'no-repetition') return { outcome: result.kind, reason: result.reason.limit };
    return { outcome: result.kind, reason: null, kept: keep(plan, result) };
  } catch (error) {
    return { outcome: 'error', reason: error instanceof Error ? error.message : String(error) };
  }
}

function keep(plan: Plan, repetition: Repetition): Value[] {
  const loads = plan.keep.some(({ needs }) => needs === 'loads') ? computeLoads(repetition) : null;
  return plan.keep.map(({ value }) => {
    const kept = value(repetition, loads);
    return typeof kept === 'number' ? tidyNumber(finite(kept)) : kept;
  });
}

/** @throws RangeError, which makes the row an error instead of a number that is none */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a quantity is ${value}`);
  return value;
}
