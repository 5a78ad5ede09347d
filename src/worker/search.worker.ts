import { expose } from 'comlink';
import { prepare } from '../model/prepare';
import type { Setup } from '../model/result';
import { findRemedy, type Remedy } from '../model/search/findRemedy';
import { type Band, possibleBand } from '../model/search/possibleBand';
import { signOn } from './signOn';

/** What takes too long for a frame and no figure waits for. */
const search = {
  findBand: (setup: Setup, key: string): Band => possibleBand(setup, key),
  /** What an automatic setting would be if it were left alone. */
  findAutomatic: (setup: Setup, key: string): number | undefined => {
    const { [key]: _setting, ...settings } = setup.settings;
    const { [key]: _measure, ...lifter } = setup.lifter;
    const prepared = prepare({ ...setup, settings, lifter });
    return prepared.settings[key] ?? prepared.lifter[key];
  },
  findRemedy: (setup: Setup): Remedy | null => findRemedy(setup),
};

export type SearchWorker = typeof search;

expose(search);
signOn();
