import { degToRad } from '../display/units';
import { type Cell, csvPieces, readCsv } from '../export/csv';
import { buildBody } from '../model/anatomy/body';
import { completeLifter } from '../model/anatomy/lifter';
import { LEG_COORDINATES, MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../model/anatomy/names';
import { isBeyondModel } from '../model/muscle/beyondModel';
import { buildMuscleGeometry, MUSCLES, type PathMode } from '../model/muscle/geometry';
import { solveMusclesAtPose } from '../model/muscle/solvePose';
import { PATH_MODES, parseNumber, readChoice, readFlags, refusePositional } from './flags';
import { Problem } from './problem';

const FLAGS = { paths: { isRepeatable: false } };

/** Ranges of the five coordinates, deg. The subtalar joint stays at 0: a column for it may only say so. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  hip_flexion_r: [-30, 130],
  hip_adduction_r: [-50, 30],
  hip_rotation_r: [-40, 40],
  knee_angle_r: [0, 140],
  ankle_angle_r: [-50, 50],
  subtalar_angle_r: [0, 0],
};

/** `geometry`: muscle lengths and moment arms of the generic lifter at the poses of the CSV on standard input. */
export async function runGeometry(
  args: readonly string[],
  readInput: () => Promise<string>,
): Promise<Iterable<string>> {
  const flags = readFlags(args, FLAGS);
  refusePositional(flags, 0, 'geometry');
  const mode = readChoice(flags, 'paths', PATH_MODES) ?? 'published';
  return solvePoses(readPoses(await readInput()), mode);
}

/** Poses in the order of LEG_COORDINATES, rad. */
function readPoses(input: string): Float64Array[] {
  const [header, ...rows] = readRecords(input);
  const names = header.map((name) => name.trim());
  const twice = names.find((name, i) => Object.hasOwn(RANGES, name) && names.indexOf(name) !== i);
  if (twice) throw new Problem(`Column ${twice} appears twice.`);
  const missing = MOMENT_ARM_COORDINATES.find((name) => !names.includes(name));
  if (missing) throw new Problem(`Column ${missing} is missing; needed are ${MOMENT_ARM_COORDINATES.join(', ')}.`);
  if (rows.length === 0) throw new Problem('The input has a header but no poses.');
  return rows.map((row, i) => readPose(names, row, i + 1));
}

function readRecords(input: string): string[][] {
  try {
    const records = readCsv(input);
    if (records.every((record) => record.join('').trim() === ''))
      throw new Problem(`The input is empty; poses are expected as CSV with ${MOMENT_ARM_COORDINATES.join(', ')}.`);
    return records;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem(`The input is not CSV: ${error.message}.`);
    throw error;
  }
}

function readPose(names: readonly string[], row: readonly string[], number: number): Float64Array {
  if (row.length !== names.length)
    throw new Problem(`Row ${number} has ${row.length} cells; the header has ${names.length}.`);
  return Float64Array.from(LEG_COORDINATES, (name) => {
    const at = names.indexOf(name);
    return at < 0 ? 0 : degToRad(readAngle(name, row[at], number));
  });
}

function readAngle(name: string, text: string, number: number): number {
  const [min, max] = RANGES[name];
  const value = parseNumber(text);
  if (value === undefined)
    throw new Problem(`Row ${number}: ${name}=${text} is not a number; allowed are ${min} to ${max} deg.`);
  if (value < min || value > max)
    throw new Problem(`Row ${number}: ${name}=${text} is out of range; allowed are ${min} to ${max} deg.`);
  return value;
}

function solvePoses(poses: readonly Float64Array[], mode: PathMode): Iterable<string> {
  return csvPieces(headerOf(mode), rowsOf(poses, mode));
}

function headerOf(mode: PathMode): string[] {
  const quantities = ['length', ...MOMENT_ARM_COORDINATES];
  const marks = mode === 'stabilized' ? MUSCLES.map((muscle) => `${muscle}.stabilized`) : [];
  return [...MUSCLES.flatMap((muscle) => quantities.map((q) => `${muscle}.${q}`)), 'beyond_model', ...marks];
}

function* rowsOf(poses: readonly Float64Array[], mode: PathMode): Generator<Cell[]> {
  const body = buildBody(completeLifter({}));
  const geometry = buildMuscleGeometry(body);
  for (const pose of poses) {
    const { lengths, momentArms, isStabilized } = solveMusclesAtPose(geometry, body, pose, mode);
    const row: Cell[] = MUSCLES.flatMap((_, m) => [
      lengths[m],
      ...momentArms.subarray(m * MOMENT_ARM_COUNT, (m + 1) * MOMENT_ARM_COUNT),
    ]);
    row.push(isBeyondModel(pose) ? 1 : 0);
    if (mode === 'stabilized') row.push(...isStabilized);
    yield row;
  }
}
