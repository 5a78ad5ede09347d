import type { DetailChoice } from '../../state/types';
import { createPaceKeeper } from './paceKeeper';
import { type Device, QUALITIES, type Quality, qualityAskedFor, qualityOf } from './quality';

export interface QualityKeeper {
  /** What drawing starts with. */
  readonly first: Quality;
  /** The quality to draw with now. `isRun` as the pace keeper takes it. */
  readonly follow: (choice: DetailChoice, now: number, isRun: boolean) => Quality;
}

/**
 * How finely to draw: what the address asks for in `search`, until a person chooses; left to itself, what the device looks
 * able to do, and less of it once frames come slowly. Choosing to leave it to itself again starts from the device again.
 */
export function createQualityKeeper(search: string, device: Device, firstChoice: DetailChoice): QualityKeeper {
  const findSlower = createPaceKeeper();
  const asked = qualityAskedFor(search);
  let lastChoice = firstChoice;
  let isAutomatic = !asked && firstChoice === 'automatic';
  const chosen = (choice: DetailChoice): Quality => (choice === 'automatic' ? qualityOf(device) : QUALITIES[choice]);
  const first = asked ?? chosen(firstChoice);
  let quality = first;
  return {
    first,
    follow: (choice, now, isRun) => {
      if (choice !== lastChoice) {
        lastChoice = choice;
        isAutomatic = choice === 'automatic';
        quality = chosen(choice);
      }
      const slower = findSlower(now, quality, isRun);
      if (isAutomatic && slower) quality = slower;
      return quality;
    },
  };
}
