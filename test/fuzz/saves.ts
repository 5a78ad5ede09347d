import { SIDES } from '../../src/display/side';
import { prepare } from '../../src/model/prepare';
import { setupOf } from '../../src/state/comparison';
import { readSaved, writeSaved } from '../../src/state/saved';
import { store } from '../../src/state/store';
import type { Fuzz } from './fuzz';
import { mutated } from './mutate';

const { decided, view } = store.getInitialState();
const saved = (change: object) => writeSaved({ decided: { ...decided, ...change }, view });

const SAVES = [
  saved({}),
  saved({
    comparison: {
      lifter: { stature: 1.8, sex: 1, strength: 0.5 },
      left: { exercise: 'leg-press', settings: { footHeight: 0.2, legs: 1, depthRule: 2, tempoUp: 3 } },
      right: { exercise: 'hip-buck', settings: { benchHeight: 0.3, bottomAngle: 1.5 } },
    },
    loadRule: 'peak-effort',
    effortGoal: 0.7,
    alignment: 'hip',
    pinned: null,
  }),
];

/** What a browser may hold after years and accidents: always a start that can be simulated, and its losses told. */
export const saveFuzz: Fuzz<string> = {
  cases: mutated(SAVES),
  judge: (text) => {
    const { decided: restored, view: chosen, notice } = readSaved(text);
    for (const side of SIDES) prepare(setupOf(restored.comparison, side));
    if (notice && !/^[^\n\p{Cc}]{1,600}\.$/u.test(notice.text)) return `no notice: ${JSON.stringify(notice.text)}`;
    const again = readSaved(writeSaved({ decided: restored, view: { ...view, ...chosen } }));
    if (again.notice) return `what was taken is not taken again: ${again.notice.text}`;
    return isTold(text, notice !== null, JSON.stringify(restored.comparison))
      ? null
      : 'something was dropped without a word';
  },
};

/** Without a notice, the settings are those that were stored. */
function isTold(text: string, isNoticed: boolean, restored: string): boolean {
  if (isNoticed) return true;
  const stored = JSON.parse(text).comparison;
  return Object.entries({ ...stored.left.settings, ...stored.right.settings, ...stored.lifter }).every(([key]) =>
    restored.includes(`"${key}"`),
  );
}
