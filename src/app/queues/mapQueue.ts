import type { Setup } from '../../model/result';
import type { MapLoads, MapRow } from '../../model/search/mapRow';
import type { MapWorker } from '../../worker/map.worker';
import { newestOnly } from './newestOnly';
import { type OpenedWorker, openWorker } from './openWorker';

/** A map to be computed; questions with the same key have the same rows. */
export interface MapQuestion {
  readonly key: string;
  /** What it is a map of, whatever else is set: of the last one of the same subject one can go on reading. */
  readonly subject: string;
  readonly setup: Setup;
  readonly setting: string;
  readonly values: readonly number[];
  readonly needsLoads: boolean;
}

/** What is known of a map so far: all rows, and loads of as many of them as have come. */
export interface MapSoFar {
  readonly of: MapQuestion;
  readonly rows: readonly MapRow[];
  readonly loads: readonly (MapLoads | null)[];
}

interface Telling {
  readonly tell: (soFar: MapSoFar) => void;
  /** That nobody is there to compute it; false where somebody comes after all. */
  readonly tellLost: (isLost: boolean) => void;
  readonly open?: (onSilence: (isSilent: boolean) => void) => MapHelper;
}

type MapHelper = Pick<OpenedWorker<MapWorker>, 'ask' | 'close'>;

function openMap(onSilence: (isSilent: boolean) => void): MapHelper {
  return openWorker<MapWorker>({
    open: () => new Worker(new URL('../../worker/map.worker.ts', import.meta.url), { type: 'module' }),
    onSilence,
  });
}

/**
 * Computes maps, always the newest one asked for: rows at once, then their loads one by one, so that one that is overtaken ends
 * with the value in hand. What is known of the last one is not computed again.
 */
export function openMapQueue({ tell, tellLost, open = openMap }: Telling) {
  const worker = open(tellLost);
  let newest: MapQuestion | null = null;
  let known: MapSoFar | null = null;

  /** Whether to go on. */
  const note = (soFar: MapSoFar): boolean => {
    known = soFar;
    const isNewest = newest === soFar.of;
    if (isNewest) tell(soFar);
    return isNewest;
  };
  const run = async (of: MapQuestion): Promise<true> => {
    const { setup, setting, values } = of;
    const { rows, loads } =
      known?.of.key === of.key
        ? known
        : { rows: await worker.ask((remote) => remote.rows(setup, setting, values)), loads: [] };
    let soFar: MapSoFar = { of, rows, loads };
    while (note(soFar) && of.needsLoads && soFar.loads.length < rows.length) {
      const row = rows[soFar.loads.length];
      const found =
        row.kind === 'possible' ? await worker.ask((remote) => remote.loads(setup, setting, row.value)) : null;
      soFar = { of, rows, loads: [...soFar.loads, found] };
    }
    return true;
  };
  const answer = newestOnly<'map', MapQuestion, true>({
    answer: run,
    tell: (_, __, isDone) => isDone === null && tellLost(true),
  });
  return {
    ask: (question: MapQuestion) => {
      newest = question;
      answer('map', question);
    },
    close: () => {
      newest = null;
      answer('map', null);
      worker.close();
    },
  };
}
