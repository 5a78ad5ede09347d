import { betweenSamples } from '../display/betweenSamples';
import { formatNumber } from '../display/numbers';
import { readingAt } from '../display/reading';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../model/anatomy/names';
import { findExercise } from '../model/exercise/registry';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { writeCsv } from './csv';
import { footerLines } from './footer';
import type { LoadsOf } from './grid';
import type { Stamp } from './stamp';

/** A column of each exercise: as the page names it, with its unit. */
interface SmallColumn {
  readonly name: string;
  readonly unit: string;
  /** At a fraction 0…1 of the repetition; null where it is not known. */
  readonly value: (repetition: Repetition, loads: Loads | undefined, fraction: number) => number | null;
}

const COLUMNS: readonly SmallColumn[] = [
  { name: 'thigh–trunk', unit: '°', value: (r, _, at) => readingAt(r, at).trunkThighDeg },
  { name: 'hip joint', unit: '°', value: (r, _, at) => readingAt(r, at).hipDeg },
  { name: 'pelvis', unit: '°', value: (r, _, at) => readingAt(r, at).pelvisDeg },
  { name: 'knee', unit: '°', value: (r, _, at) => readingAt(r, at).kneeDeg },
  { name: 'gluteus maximus arm', unit: 'mm', value: (r, _, at) => readingAt(r, at, 'glmax').armMm },
  { name: 'gluteus medius arm', unit: 'mm', value: (r, _, at) => readingAt(r, at, 'glmed').armMm },
  { name: 'hip moment', unit: 'N·m', value: (_, loads, at) => extension('hip_flexion_r', loads, at) },
  { name: 'knee moment', unit: 'N·m', value: (_, loads, at) => extension('knee_angle_r', loads, at) },
];

/** Moment the muscles of one leg must give, + extends, as charts show it. */
function extension(coordinate: 'hip_flexion_r' | 'knee_angle_r', loads: Loads | undefined, at: number): number | null {
  if (!loads) return null;
  return -betweenSamples(loads.demand, at, MOMENT_ARM_COUNT, MOMENT_ARM_COORDINATES.indexOf(coordinate));
}

const STEPS = 100;

/**
 * A row for each percent with both exercises beside each other, in the units and signs of the page: for a spreadsheet and
 * whoever looks at it. Setups, software and date stand under the table.
 */
export function smallTableCsv(repetitions: readonly Repetition[], stamp: Stamp, loadsOf: LoadsOf): string {
  const names = namesOf(repetitions);
  const header = repetitions.flatMap((_, i) => COLUMNS.map(({ name, unit }) => `${names[i]}: ${name}, ${unit}`));
  const rows = Array.from({ length: STEPS + 1 }, (_, percent) => [
    percent,
    ...repetitions.flatMap((repetition) =>
      COLUMNS.map(({ value }) => shown(value(repetition, loadsOf(repetition), percent / STEPS))),
    ),
  ]);
  return writeCsv(
    ['Repetition, %', ...header],
    [...rows, [''], ...footerLines(repetitions, stamp).map((line) => [line])],
  );
}

/** A tenth is as fine as anybody reads; never −0. */
function shown(value: number | null): number | string {
  return value === null ? '' : Number(formatNumber(value, 1).replace('−', '-'));
}

/** Short names, told apart by their side where both are the same. */
function namesOf(repetitions: readonly Repetition[]): string[] {
  const names = repetitions.map(({ exercise }) => findExercise(exercise).shortLabel);
  const isTwice = names.length === 2 && names[0] === names[1];
  return isTwice ? [`${names[0]}, left`, `${names[1]}, right`] : names;
}
