import { PATH_MODES } from '../../model/muscle/geometry';
import type { Setup } from '../../model/result';
import { type Flags, readChoice, refusePositional } from '../flags';
import { Problem } from '../problem';
import { readSampleCount } from '../readSetup';
import { readLinked } from './readLinked';

const INSTEAD = ['set', 'lifter'];

/** The setup of `<command> --link … --side left|right`; left where no side is named. */
export function readSetupOfLink(flags: Flags, command: string): Setup {
  refusePositional(flags, 0, `${command} --link`);
  const twice = INSTEAD.find((name) => flags.values.has(name));
  if (twice) throw new Problem(`--link brings lifter and settings; --${twice} does not go with it.`);
  const pair = readLinked(flags.values.get('link')?.[0] ?? '');
  const { exercise, settings } = pair[readChoice(flags, 'side', ['left', 'right']) ?? 'left'];
  return {
    exercise: exercise.id,
    settings,
    lifter: pair.lifter,
    sampleCount: readSampleCount(flags),
    paths: readChoice(flags, 'paths', PATH_MODES),
  };
}
