import { strToU8, zipSync } from 'fflate';
import type { Repetition } from '../../model/result';
import type { LoadsOf } from '../grid';
import { setupJson, setupText } from '../setupData';
import type { Stamp } from '../stamp';
import { motionFile, storageFiles } from './opensimFiles';
import { readmeText } from './readme';

/** Folder of a repetition in a zip of two: both may be of one exercise. */
const FOLDERS = ['left', 'right'];

/** OpenSim files of repetitions with a README, as the bytes of a zip; the left one first. */
export function opensimZip(
  repetitions: readonly (Repetition | null)[],
  stamp: Stamp,
  loadsOf: LoadsOf,
): Uint8Array<ArrayBuffer> {
  const present = repetitions.flatMap((repetition, side) => (repetition ? [{ repetition, side }] : []));
  const entries = present.flatMap(({ repetition, side }) => {
    const folder = `${FOLDERS[side]}_${repetition.exercise}`;
    const files = [motionFile(repetition, stamp), ...storageFiles(repetition, stamp, loadsOf(repetition))];
    return files.map(({ name, text }) => [`${folder}/${name}`, strToU8(text)] as const);
  });
  const setups = present.map(({ repetition }) => `${repetition.exercise} ${setupText(repetition)}`);
  const date = new Date(stamp.date);
  return zipSync(
    Object.fromEntries([
      ['README.txt', strToU8(readmeText(stamp, setups))] as const,
      [
        'setup.json',
        strToU8(
          setupJson(
            present.map(({ repetition }) => repetition),
            stamp,
          ),
        ),
      ] as const,
      ...entries,
    ]),
    {
      mtime: date,
    },
  );
}
