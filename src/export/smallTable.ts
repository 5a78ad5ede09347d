import { type Alignment, commonAngle, placesAt } from '../display/alignment';
import { betweenSamples } from '../display/betweenSamples';
import { formatNumber } from '../display/numbers';
import { readingAt } from '../display/reading';
import { SIDES } from '../display/side';
import { radToDeg } from '../display/units';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../model/anatomy/names';
import { findExercise } from '../model/exercise/registry';
import type { Loads } from '../model/load/loads';
import type { Repetition, Result } from '../model/result';
import { writeCsv } from './csv';
import { footerLines } from './footer';
import type { Grid, LoadsOf } from './grid';
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

const COMMON: Readonly<Partial<Record<Alignment, string>>> = { hip: 'Hip joint', 'thigh-trunk': 'Thigh–trunk' };

/** What a table says of its results. */
export interface Said {
  readonly stamp: Stamp;
  readonly loadsOf: LoadsOf;
  readonly alignment: Alignment;
}

/**
 * A row for each percent of the clock with both exercises beside each other, in the units and signs of the page: for a
 * spreadsheet and whoever looks at it. By an angle that angle leads, and an exercise that waits repeats its end. Setups, software
 * and date stand under the table. The left result comes first.
 */
export function smallTableCsv(results: readonly Result[], said: Said): string {
  const { columns, rows } = smallTable(results, said);
  return writeCsv(columns, rows, said.stamp.decimals);
}

/** The same as a table. */
export function smallTable(results: readonly Result[], { stamp, loadsOf, alignment }: Said): Grid {
  const [left, right] = SIDES.map((_, i) => repetitionIn(results[i]));
  const shown = { left, right };
  const present = SIDES.flatMap((side) => (shown[side] ? [{ side, repetition: shown[side] }] : []));
  const repetitions = present.map(({ repetition }) => repetition);
  const names = namesOf(repetitions);
  const header = repetitions.flatMap((_, i) => COLUMNS.map(({ name, unit }) => `${names[i]}: ${name}, ${unit}`));
  const rows = Array.from({ length: STEPS + 1 }, (_, percent) => {
    const angle = commonAngle(alignment, percent / STEPS, shown);
    const places = placesAt(alignment, percent / STEPS, shown);
    return [
      percent,
      ...(angle === null ? [] : [rounded(radToDeg(angle))]),
      ...present.flatMap(({ side, repetition }) =>
        COLUMNS.map(({ value }) => rounded(value(repetition, loadsOf(repetition), places[side].fraction))),
      ),
    ];
  });
  const isByAngle = commonAngle(alignment, 0, shown) !== null;
  const said = [...footerLines(repetitions, stamp), ...(stamp.link ? [stamp.link] : [])];
  return {
    columns: [...(isByAngle ? ['Clock, %', `${COMMON[alignment]}, °`] : ['Repetition, %']), ...header],
    rows: [...rows, [''], ...said.map((line) => [line])],
  };
}

const repetitionIn = (result: Result | undefined): Repetition | null => (result?.kind === 'repetition' ? result : null);

/** A tenth is as fine as anybody reads; never −0. */
function rounded(value: number | null): number | string {
  return value === null ? '' : Number(formatNumber(value, 1).replace('−', '-'));
}

/** Short names, told apart by their side where both are the same. */
function namesOf(repetitions: readonly Repetition[]): string[] {
  const names = repetitions.map(({ exercise }) => findExercise(exercise).shortLabel);
  const isTwice = names.length === 2 && names[0] === names[1];
  return isTwice ? [`${names[0]}, left`, `${names[1]}, right`] : names;
}
