import type { DetailChoice } from '../../state/types';
import { type Device, QUALITIES, type Quality, qualityOf } from '../base/quality';
import { createPaceKeeper } from './paceKeeper';

export interface QualityKeeper {
  /** The quality to draw with. */
  readonly now: () => Quality;
  /** Choosing to leave it to itself again starts from the device again. */
  readonly choose: (choice: DetailChoice) => void;
  /** Notes a frame at `now`, ms; `isRun` as the pace keeper takes it. */
  readonly note: (now: number, isRun: boolean) => void;
  /** Calls back after the quality has become another, never within a frame; returns how to stop. */
  readonly watch: (onChange: () => void) => () => void;
}

/**
 * How finely to draw: as a person has chosen; left to itself, what the device looks able to do, and less of it once frames come
 * slowly.
 */
export function createQualityKeeper(device: Device, firstChoice: DetailChoice): QualityKeeper {
  const findSlower = createPaceKeeper();
  const chosen = (choice: DetailChoice): Quality => (choice === 'automatic' ? qualityOf(device) : QUALITIES[choice]);
  const watchers = new Set<() => void>();
  let lastChoice = firstChoice;
  let quality = chosen(firstChoice);
  const set = (next: Quality): void => {
    if (next === quality) return;
    quality = next;
    for (const watcher of watchers) queueMicrotask(watcher);
  };
  return {
    now: () => quality,
    choose: (choice) => {
      if (choice === lastChoice) return;
      lastChoice = choice;
      set(chosen(choice));
    },
    note: (now, isRun) => {
      const slower = findSlower(now, quality, isRun);
      if (lastChoice === 'automatic' && slower) set(slower);
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
