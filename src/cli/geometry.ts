import { radToDeg } from '../display/units';
import { type Cell, csvPieces } from '../export/csv';
import { buildBody } from '../model/anatomy/body';
import { completeLifter } from '../model/anatomy/lifter';
import { LEG_COORDINATES, MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../model/anatomy/names';
import { isBeyondModel } from '../model/muscle/beyondModel';
import { buildMuscleGeometry, MUSCLES, PATH_MODES, type PathMode } from '../model/muscle/geometry';
import { solveMusclesAtPose } from '../model/muscle/solvePose';
import type { Answer } from './answer';
import { readChoice, readFlags, refusePositional } from './flags';
import { type Poses, readPoses } from './poses/readPoses';
import { Problem } from './problem';

const FLAGS = { paths: { isRepeatable: false } };

/**
 * `geometry`: muscle lengths and moment arms of the generic lifter at the poses on standard input. Columns that came beside
 * the angles come back first, and the angles with them, so that rows can be told apart.
 */
export async function runGeometry(args: readonly string[], readInput: () => Promise<string>): Promise<Answer> {
  const flags = readFlags(args, FLAGS);
  refusePositional(flags, 0, 'geometry');
  const mode = readChoice(flags, 'paths', PATH_MODES) ?? 'published';
  const poses = readPoses(await readInput());
  const names = headerOf(mode);
  const clash = poses.others.find(({ name }) => names.includes(name));
  if (clash) throw new Problem(`The answer has a column ${clash.name} of its own; rename or drop that of the input.`);
  const came = cameAlong(poses);
  return {
    output: csvPieces([...came.map(({ name }) => name), ...names], rowsOf(poses.poses, came, mode)),
    note: poses.notes.join(' ') || undefined,
  };
}

/** A column of the input as the answer repeats it. */
interface Came {
  readonly name: string;
  readonly cell: (row: number) => Cell;
}

function cameAlong({ poses, others }: Poses): Came[] {
  if (others.length === 0) return [];
  const angles = MOMENT_ARM_COORDINATES.map((name) => {
    const at = LEG_COORDINATES.indexOf(name);
    return { name, cell: (row: number) => radToDeg(poses[row][at]) };
  });
  return [...others.map(({ name, cells }) => ({ name, cell: (row: number) => cells[row] })), ...angles];
}

function headerOf(mode: PathMode): string[] {
  const quantities = ['length', ...MOMENT_ARM_COORDINATES];
  const marks = mode === 'stabilized' ? MUSCLES.map((muscle) => `${muscle}.stabilized`) : [];
  return [...MUSCLES.flatMap((muscle) => quantities.map((q) => `${muscle}.${q}`)), 'beyond_model', ...marks];
}

function* rowsOf(poses: readonly Float64Array[], came: readonly Came[], mode: PathMode): Generator<Cell[]> {
  const body = buildBody(completeLifter({}));
  const geometry = buildMuscleGeometry(body);
  for (const [i, pose] of poses.entries()) {
    const { lengths, momentArms, isStabilized } = solveMusclesAtPose(geometry, body, pose, mode);
    const row = came.map(({ cell }) => cell(i));
    for (const m of MUSCLES.keys())
      row.push(lengths[m], ...momentArms.subarray(m * MOMENT_ARM_COUNT, (m + 1) * MOMENT_ARM_COUNT));
    row.push(isBeyondModel(pose) ? 1 : 0);
    if (mode === 'stabilized') row.push(...isStabilized);
    yield row;
  }
}
