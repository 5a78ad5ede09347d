import { quoteInput } from '../../display/quoteInput';
import { Problem } from '../problem';
import type { PoseTable } from './table';

/** A line that ends the header of OpenSim's motion and storage files. */
const END = /^[ \t]*endheader[ \t]*\r?$/m;

/** Whether a text is, or begins like, an OpenSim motion or storage file. */
export function isMotion(text: string): boolean {
  return (
    END.test(text) ||
    /^(?:version|nRows|nColumns|datacolumns|inDegrees)\s*[= ]\s*\w+[ \t]*\r?$/im.test(text.slice(0, 2000))
  );
}

/**
 * An OpenSim motion (.mot) or storage (.sto) file of any age.
 * @throws Problem saying what the file is when it holds no angles of a leg
 */
export function readMotion(text: string, wanted: readonly string[]): PoseTable {
  const end = END.exec(text);
  if (!end)
    throw new Problem('The input begins like an OpenSim motion file but has no line endheader, so it is incomplete.');
  const header = text.slice(0, end.index);
  const lines = text.slice(end.index + end[0].length).split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const labels = first < 0 ? [] : splitLine(lines[first]);
  const names = labels.map(plainCoordinate);
  refuseOtherKinds(header, names, wanted);
  const body = lines.slice(first + 1);
  const stop = body.findIndex((line) => line.trim() === '');
  const rows = (stop < 0 ? body : body.slice(0, stop)).map(splitLine);
  rows.forEach((row, i) => {
    if (row.length !== names.length)
      throw new Problem(`Row ${i + 1} has ${row.length} values; the line of labels names ${names.length} columns.`);
  });
  return { names, rows, ...readUnit(header), hasDecimalCommas: false, isMotion: true };
}

function splitLine(line: string): string[] {
  const cells = line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : line.trim().split(/\s+/);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** `/jointset/hip_r/hip_flexion_r/value` is `hip_flexion_r`. */
function plainCoordinate(label: string): string {
  return /^(?:.*\/)?([^/]+)\/value$/.exec(label)?.[1] ?? label;
}

function refuseOtherKinds(header: string, names: readonly string[], wanted: readonly string[]): void {
  const type = /^\s*DataType\s*=\s*(\w+)/m.exec(header)?.[1];
  if (type && type !== 'double')
    throw new Problem(`The input holds values of the type ${quoteInput(type)} (DataType), not angles.`);
  if (names.some((name) => wanted.includes(name))) return;
  const kind = names.some((name) => name.endsWith('_moment'))
    ? 'joint moments; give the motion they were computed from'
    : names.some((name) => /force|_v[xyz]$|_p[xyz]$/i.test(name))
      ? 'forces'
      : `columns such as ${quoteInput(names.slice(1, 4).join(', '))}`;
  throw new Problem(`The input is an OpenSim file but holds no angles of the right leg: it has ${kind}.`);
}

/** Since version 1 a line says it; before, motions were in degrees, and only a sentence tells storages apart. */
function readUnit(header: string): Pick<PoseTable, 'unit' | 'notes'> {
  const inDegrees = /^\s*inDegrees\s*[= \t]\s*(\w+)/im.exec(header)?.[1].toLowerCase();
  const saysDegrees = /^\s*Angles are in degrees\.\s*$/m.test(header);
  if (inDegrees === 'yes' || inDegrees === 'y') return { unit: 'deg', notes: [] };
  if (inDegrees !== undefined || /^\s*version\s*=/m.test(header)) {
    const also = saysDegrees ? " although it also says 'Angles are in degrees.'" : '';
    return {
      unit: 'rad',
      notes: [`The header says radians (inDegrees=no)${also}; the angles are converted to degrees.`],
    };
  }
  return saysDegrees
    ? { unit: 'deg', notes: [] }
    : { notes: ['The header does not say whether angles are in degrees; they are read as degrees.'] };
}
