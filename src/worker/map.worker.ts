import { expose } from 'comlink';
import type { Setup } from '../model/result';
import { type MapLoads, type MapRow, mapLoads, mapRows } from '../model/search/mapRow';
import { signOn } from './signOn';

/** Maps of a setting: geometry of all values at once, moments, which take ten times as long, a value at a time. */
const map = {
  rows: (setup: Setup, key: string, values: readonly number[]): MapRow[] => mapRows(setup, key, values),
  loads: (setup: Setup, key: string, value: number): MapLoads | null => mapLoads(setup, key, value),
};

export type MapWorker = typeof map;

expose(map);
signOn();
