import { linkNow, openLink } from '../../src/app/links/link';
import { SIDES } from '../../src/display/side';
import { writeLink } from '../../src/link/linkText';
import { VERSION } from '../../src/link/migrations';
import { prepare } from '../../src/model/prepare';
import { setupOf } from '../../src/state/comparison';
import { store } from '../../src/state/store';
import type { Fuzz } from './fuzz';
import { mutated } from './mutate';

const TOLD = [
  { comparison: { lifter: { stature: 1.8, sex: 1 }, left: { settings: { footHeight: 0.2, backrestAngle: 35 } } } },
  {
    comparison: { left: { exercise: 'hip-buck', settings: { benchHeight: 0.3 } }, right: { exercise: 'back-squat' } },
    loadRule: 'peak-effort',
    effortGoal: 0.7,
    pinned: {
      lifter: {},
      left: { exercise: 'leg-press', settings: {} },
      right: { exercise: 'hip-thrust', settings: {} },
    },
    view: {
      coloring: 'activation',
      phase: 0.2,
      preset: { left: { name: null, orbit: { azimuth: 1, elevation: 0, zoom: 2 } } },
    },
  },
];
const LINKS = TOLD.map((told) => writeLink({ version: VERSION, told }));
const fresh = store.getInitialState();

/** Addresses that were typed, cut or changed on their way; and links with something else inside. */
export const linkFuzz: Fuzz<string> = {
  cases: mutated([...LINKS, ...TOLD.map((told) => JSON.stringify(told))]),
  judge: (text) => {
    store.setState(fresh, true);
    openLink(asLink(text));
    const { decided, messages } = store.getState();
    for (const side of SIDES) prepare(setupOf(decided.comparison, side));
    const { notice } = messages;
    if (notice && !/^[^\n\p{Cc}]{1,600}\.$/u.test(notice.text)) return `no notice: ${JSON.stringify(notice.text)}`;
    if (notice?.title === 'This link could not be read' && decided !== fresh.decided)
      return 'what was there did not stay';
    const link = linkNow();
    openLink(link);
    const again = store.getState().messages.notice;
    if (again) return `what was taken is not taken again: ${again.text}`;
    return linkNow() === link ? null : 'another link comes of the same state';
  },
};

/** JSON that was changed goes into a link, whatever else as it is. */
function asLink(text: string): string {
  if (!text.startsWith('{')) return text;
  try {
    return writeLink({ version: VERSION, told: JSON.parse(text) });
  } catch {
    return text;
  }
}
