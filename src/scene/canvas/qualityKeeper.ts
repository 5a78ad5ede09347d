import type { DetailChoice } from '../../state/types';
import { type Device, QUALITIES, type Quality, qualityOf } from '../base/quality';
import { createPaceKeeper } from './paceKeeper';

export interface QualityKeeper {
  /** What drawing starts with. */
  readonly first: Quality;
  /** The quality to draw with now. `isRun` as the pace keeper takes it. */
  readonly follow: (choice: DetailChoice, now: number, isRun: boolean) => Quality;
}

/**
 * How finely to draw: as a person has chosen; left to itself, what the device looks able to do, and less of it once frames come
 * slowly. Choosing to leave it to itself again starts from the device again.
 */
export function createQualityKeeper(device: Device, firstChoice: DetailChoice): QualityKeeper {
  const findSlower = createPaceKeeper();
  const chosen = (choice: DetailChoice): Quality => (choice === 'automatic' ? qualityOf(device) : QUALITIES[choice]);
  const first = chosen(firstChoice);
  let lastChoice = firstChoice;
  let quality = first;
  return {
    first,
    follow: (choice, now, isRun) => {
      if (choice !== lastChoice) quality = chosen(choice);
      lastChoice = choice;
      const slower = findSlower(now, quality, isRun);
      if (choice === 'automatic' && slower) quality = slower;
      return quality;
    },
  };
}
