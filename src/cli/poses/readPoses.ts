import { quoteInput } from '../../display/quoteInput';
import { degToRad, radToDeg } from '../../display/units';
import { LEG_COORDINATES, MOMENT_ARM_COORDINATES } from '../../model/anatomy/names';
import { parseNumber } from '../flags';
import { Problem } from '../problem';
import { readDelimited } from './readDelimited';
import { isMotion, readMotion } from './readMotion';
import type { PoseTable } from './table';

/** Poses and what came along with them, row by row. */
export interface Poses {
  /** In the order of LEG_COORDINATES, rad. */
  readonly poses: readonly Float64Array[];
  /** Columns that are no coordinate of the leg, as they came. */
  readonly others: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
}

/** Ranges of the coordinates, deg. The subtalar joint stays at 0: a column for it may only say so. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  hip_flexion_r: [-30, 130],
  hip_adduction_r: [-50, 30],
  hip_rotation_r: [-40, 40],
  knee_angle_r: [0, 140],
  ankle_angle_r: [-50, 50],
  subtalar_angle_r: [0, 0],
};
const COORDINATES = Object.keys(RANGES);

/** A value this little beyond a bound, deg, is that bound as another program rounds it. */
const ROUNDING = 0.01;
/** The same for radians, which are often written with three decimals. */
const ROUNDING_RADIANS = radToDeg(0.0005);

/** No hip or knee bends this far, rad. */
const LARGEST_RADIANS = 3.2;

/**
 * Poses from a table (comma, semicolon or tab) or an OpenSim motion.
 * @throws Problem naming what is wrong, and where
 */
export function readPoses(input: string): Poses {
  const text = input.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new Problem(`The input is empty; poses are expected as CSV with ${MOMENT_ARM_COORDINATES.join(', ')}.`);
  const table = isMotion(text) ? readMotion(text, COORDINATES) : readDelimited(text, COORDINATES);
  checkColumns(table);
  const angles = COORDINATES.filter((name) => table.names.includes(name)).map((name) => readColumn(table, name));
  const held = table.isMotion ? angles.filter(({ name }) => name === 'subtalar_angle_r') : [];
  const used = angles.filter((column) => !held.includes(column));
  const inDegrees = used.map((column) => (table.unit === 'rad' ? convert(column) : column));
  const notes = [
    ...table.notes,
    ...(held.some(({ values }) => values.some((value) => value !== 0))
      ? ['subtalar_angle_r moves in this file; it is held at 0 here.']
      : []),
    ...unitNotes(table, used),
  ];
  const rounding = table.unit === 'rad' ? ROUNDING_RADIANS : ROUNDING;
  const kept = new Map(inDegrees.map((column) => [column.name, withinRange(column, rounding)]));
  return { poses: layOut(table.rows.length, kept), others: othersOf(table), notes };
}

interface Column {
  readonly name: string;
  /** As they came. */
  readonly cells: readonly string[];
  readonly values: readonly number[];
}

function checkColumns({ names, rows, isMotion: fromOpenSim }: PoseTable): void {
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice) throw new Problem(`Column ${quoteInput(twice)} appears twice.`);
  const missing = MOMENT_ARM_COORDINATES.find((name) => !names.includes(name));
  const found = fromOpenSim ? '' : `; the header has ${quoteInput(names.join(', '))}`;
  if (missing)
    throw new Problem(`Column ${missing} is missing; needed are ${MOMENT_ARM_COORDINATES.join(', ')}${found}.`);
  if (rows.length === 0) throw new Problem('The input has a header but no poses.');
}

function readColumn({ names, rows, hasDecimalCommas, isMotion: fromOpenSim }: PoseTable, name: string): Column {
  const at = names.indexOf(name);
  const cells = rows.map((row) => row[at]);
  const [min, max] = RANGES[name];
  const values = cells.map((text, i) => {
    const value = parseNumber(hasDecimalCommas ? text.replace(',', '.') : text);
    if (value !== undefined) return value;
    const allowed = fromOpenSim ? '' : `; allowed are ${min} to ${max} deg`;
    throw new Problem(`Row ${i + 1}: ${name}=${quoteInput(text)} is not a number${allowed}.`);
  });
  return { name, cells, values };
}

function convert({ name, cells, values }: Column): Column {
  return { name, cells, values: values.map(radToDeg) };
}

/** @throws Problem for the first value beyond its range */
function withinRange({ name, cells, values }: Column, rounding: number): readonly number[] {
  const [min, max] = RANGES[name];
  const isOut = (value: number) => value < min - rounding || value > max + rounding;
  const at = values.findIndex(isOut);
  if (at >= 0) throw new Problem(outOfRange({ name, cells, values }, at));
  return values.map((value) => Math.min(max, Math.max(min, value)));
}

function outOfRange({ name, cells, values }: Column, row: number): string {
  const [min, max] = RANGES[name];
  const given = `Row ${row + 1}: ${name}=${quoteInput(cells[row].trim())} is out of range`;
  if (name === 'subtalar_angle_r') return `${given}; the subtalar joint stays at 0 here, so leave the column out.`;
  const isMostlyNegative = 2 * values.filter((value) => value < 0).length > values.length;
  const sign =
    name === 'knee_angle_r' && isMostlyNegative ? '; most knee angles are negative, and flexion is positive here' : '';
  return `${given}; allowed are ${min} to ${max} deg${sign}.`;
}

/**
 * Whether the numbers look like the unit they are read in.
 * @throws Problem where a header says radians over angles that can only be degrees
 */
function unitNotes({ unit }: PoseTable, columns: readonly Column[]): string[] {
  const largest = columns.reduce((most, { values }) => values.reduce((m, v) => Math.max(m, Math.abs(v)), most), 0);
  if (unit === 'rad' && largest > 2 * Math.PI)
    throw new Problem(`The header says radians, but an angle of ${largest} can only be degrees: write inDegrees=yes.`);
  if (unit === 'rad') return [];
  return largest > 0 && largest <= LARGEST_RADIANS
    ? [`All angles are within ±${LARGEST_RADIANS}; degrees are expected.`]
    : [];
}

function layOut(count: number, columns: ReadonlyMap<string, readonly number[]>): Float64Array[] {
  return Array.from({ length: count }, (_, row) =>
    Float64Array.from(LEG_COORDINATES, (name) => degToRad(columns.get(name)?.[row] ?? 0)),
  );
}

function othersOf({ names, rows }: PoseTable): Poses['others'] {
  return names.flatMap((name, at) => (COORDINATES.includes(name) ? [] : [{ name, cells: rows.map((row) => row[at]) }]));
}
