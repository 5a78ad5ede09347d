import { worker } from 'workerpool';
import { sumRanking } from '../model/uncertainty/ranking';
import { runDraws } from '../model/uncertainty/runDraws';

/** Draws and rankings by portions: as many of these run beside each other as the machine has room for. */
const ensemble = { draws: runDraws, rank: sumRanking };

export type EnsembleWorker = typeof ensemble;

worker(ensemble);
