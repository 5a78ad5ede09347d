/** One picture of README or docs/tour.md: the page as it was kept, and which of its parts are shown. */
export interface Picture {
  readonly name: string;
  /** On paper unless it says otherwise. */
  readonly isDark?: boolean;
  /** What differs from a first visit, as the page keeps it between visits. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** What the page's address ends in. */
  readonly hash?: string;
  /** Parts that are in the picture, whole. */
  readonly parts: readonly string[];
  /** Parts that are fetched or worked out late, and must be there. */
  readonly awaits?: string;
  /** px */
  readonly window?: { readonly width: number; readonly height: number };
}

const LEG_PRESS = { exercise: 'leg-press', settings: {} };
const HIP_THRUST = { exercise: 'hip-thrust', settings: {} };
const USUAL = { lifter: {}, left: LEG_PRESS, right: HIP_THRUST };

const setting = (settings: Record<string, number>) => ({ ...USUAL, left: { ...LEG_PRESS, settings } });
const degrees = (angle: number) => (angle * Math.PI) / 180;

/** From the answer on top to the clock, with the setup beside it. */
const STAGE = ['header', '[role=application]', 'section[aria-label=Playback]'];
const chart = (id: string) => `[data-chart=${id}]`;

/** All pictures, those of the tour in its order; another one is another row. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'hero-dark',
    isDark: true,
    kept: { view: { phase: 0.5 } },
    parts: ['#root'],
    window: { width: 1440, height: 900 },
  },
  { name: 'tour-compare', kept: { view: { phase: 0.5 } }, parts: STAGE },
  {
    name: 'tour-feet',
    kept: { comparison: setting({ footHeight: 0.3 }), pinned: USUAL, view: { phase: 0 } },
    parts: STAGE,
  },
  {
    name: 'tour-align',
    kept: { alignment: 'hip', view: { phase: 0.3, coloring: 'activation' } },
    parts: ['[role=application]', 'section[aria-label=Playback]'],
  },
  { name: 'tour-coverage', kept: {}, parts: [chart('coverage')], awaits: `${chart('coverage')} svg` },
  {
    name: 'tour-medius',
    kept: { view: { armTurn: 'rotation' } },
    parts: [chart('arm-by-angle'), chart('second-arm-by-angle')],
    awaits: `${chart('second-arm-by-angle')} svg`,
  },
  {
    name: 'tour-map',
    kept: { view: { map: { side: 'left', key: 'footHeight', axis: 'hip', quantity: 'arm' } } },
    parts: [chart('setting-map')],
    awaits: `${chart('setting-map')} svg`,
  },
  {
    name: 'tour-pin',
    kept: {
      comparison: setting({ footHeight: 0.3, backrestAngle: degrees(40), stanceWidth: 0.6 }),
      pinned: USUAL,
      view: { phase: 0.2 },
    },
    parts: [chart('hip-shares'), chart('hip-moment-by-angle'), chart('gluteus-maximus-arm')],
    window: { width: 1280, height: 1300 },
  },
  {
    name: 'tour-differences',
    kept: {
      comparison: { ...USUAL, right: { ...LEG_PRESS, settings: { footHeight: 0.3, backrestAngle: degrees(40) } } },
      view: { phase: 0.5 },
    },
    parts: ['[aria-label="What differs"]', chart('hip-shares'), chart('gluteus-maximus-arm')],
    window: { width: 1280, height: 1300 },
  },
  {
    name: 'tour-claims',
    kept: {},
    hash: '#claims',
    parts: ['dialog'],
    awaits: 'dialog article:nth-of-type(10)',
    window: { width: 1120, height: 640 },
  },
  {
    name: 'tour-model',
    kept: {},
    hash: '#model/muscle-force',
    parts: ['dialog'],
    awaits: 'dialog article',
    window: { width: 1120, height: 560 },
  },
  {
    name: 'tour-card',
    kept: {},
    hash: '#card',
    parts: ['dialog'],
    awaits: 'dialog img',
    window: { width: 900, height: 1000 },
  },
  {
    name: 'tour-people',
    kept: {},
    hash: '#people',
    parts: ['dialog'],
    awaits: 'dialog svg',
    window: { width: 1120, height: 640 },
  },
  {
    name: 'tour-sure',
    kept: {},
    hash: '#how-sure',
    parts: ['dialog'],
    awaits: 'dialog table',
    window: { width: 900, height: 900 },
  },
];
