import { quoteInput } from '../display/quoteInput';
import type { Side } from '../display/side';
import { VERSION } from '../link/migrations';
import { scrub } from './clock';
import { checkKept, type Fit, FRESH, isFit, type Kept, keptData, noticeOf } from './kept';
import { dismissNotice, notify, refuseLink, THIS_LINK } from './messages';
import { changeView, commit, DEFAULT_VIEW, store } from './store';
import type { View } from './types';

/** What of the view is told to others: what is looked at, and how. Theme, speed, detail and the like are the reader's own. */
const LINKED = [
  'phase',
  'preset',
  'isLinked',
  'units',
  'showLabels',
  'showForces',
  'coloring',
  'skin',
  'instruments',
  'selectedMuscle',
  'laneHeight',
  'map',
  'armTurn',
  'evidence',
  'spread',
] as const satisfies (keyof View)[];

/** All that a link tells, in the model's units. */
export function linkedData(kept: Kept) {
  const { view, ...decided } = keptData(kept);
  const { preset } = kept.view;
  const camera = ({ name, orbit }: View['preset']['left']) => ({ name, orbit });
  const chosen = LINKED.filter((key) => key in view).map((key) => [key, view[key]]);
  return {
    ...decided,
    view: { ...Object.fromEntries(chosen), preset: { left: camera(preset.left), right: camera(preset.right) } },
  };
}

/** What a link need not tell. */
export const USUAL_LINKED = linkedData({ decided: FRESH.decided, view: DEFAULT_VIEW });

/** Something told by a link. */
type Told = Readonly<Record<string, unknown>>;

/**
 * Shows what a link or a file tells, as one step of undo, and says what of it was ignored or moved into range. Where nothing of it
 * can be shown, what was there stays, and the answer is false.
 */
export function openLinked(told: Told, what = THIS_LINK): boolean {
  const checked = checkKept(told);
  if (!isFit(checked)) {
    refuseLink(`${checked.misfitAt ?? 'What it tells'} does not fit`, what);
    return false;
  }
  const { decided, view } = store.getState();
  if (JSON.stringify(decided) !== JSON.stringify(checked.decided)) commit(checked.decided, null, null);
  const next: View = { ...view, ...pickLinked(DEFAULT_VIEW), ...pickLinked(checked.view) };
  const seen = (side: Side) => ({ ...next.preset[side], request: view.preset[side].request + 1 });
  changeView({ ...next, preset: { left: seen('left'), right: seen('right') }, isFirstVisit: false });
  scrub(next.phase);
  const misfits = [...newer(told), ...checked.misfits, ...leftOut(told, checked)];
  const notice = noticeOf(`${what} could not be read in full`, misfits);
  if (notice) notify(notice);
  else dismissNotice();
  return true;
}

/** What a view says of what links tell. */
function pickLinked(view: Partial<View>): Partial<View> {
  return Object.fromEntries(LINKED.filter((key) => key in view).map((key) => [key, view[key]]));
}

function newer({ version }: Told): string[] {
  return typeof version === 'number' && version > VERSION
    ? ['It was made by a newer version of this page, of which this one may not know all.']
    : [];
}

/** What a link tells and this page does not know, or cannot make sense of. */
function leftOut(told: Told, { decided, view }: Fit): string[] {
  const known: Told = { ...linkedData({ decided, view: { ...DEFAULT_VIEW, ...view } }) };
  const toldView = typeof told.view === 'object' ? (told.view as Told) : {};
  const lost = [
    ...Object.keys(told).filter((key) => !(key in known) || isNone(known[key]) !== isNone(told[key])),
    ...Object.keys(toldView).filter((key) => !(key in view) || !(LINKED as readonly string[]).includes(key)),
    ...(['loadRule', 'alignment'] as const).filter((key) => told[key] !== decided[key]),
  ];
  return [...new Set(lost)].map((key) => `${quoteInput(key)} is not known here or makes no sense; it is left out.`);
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined;
}
