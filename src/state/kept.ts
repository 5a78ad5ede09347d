import * as v from 'valibot';
import { ALIGNMENTS } from '../display/alignment';
import { ARM_TURNS } from '../display/armTurn';
import { AS_THEY_COME } from '../display/arrangement';
import { DECIMAL_MARKS } from '../display/decimalMark';
import { EVIDENCE_LEVELS } from '../display/evidence';
import { FILM_PANES, FILM_RATES, FILM_SIZE_NAMES, FILM_TIMES } from '../display/filmChoice';
import { LANE_HEIGHTS } from '../display/laneHeights';
import { MAP_AXES, MAP_QUANTITIES } from '../display/mapChoices';
import { isPickable } from '../display/muscles';
import { PICTURE_SCALES } from '../display/pictureChoice';
import { quoteInput } from '../display/quoteInput';
import { SIDES } from '../display/side';
import { SPREAD_SCOPES } from '../display/spreadChoice';
import { migrate, VERSION } from '../link/migrations';
import { EXERCISES } from '../model/exercise/registry';
import { clampSettings, DEFAULT_COMPARISON, settingsOf, specsOf } from './comparison';
import {
  COLORINGS,
  type Comparison,
  DEFAULT_INSTRUMENTS,
  DETAIL_CHOICES,
  type Decided,
  EFFORT_GOALS,
  INSTRUMENTS,
  type Instrument,
  type Notice,
  PRESET_NAMES,
  type Scope,
  SKIN_MODES,
  type State,
  type View,
} from './types';

const settingsSchema = v.record(v.string(), v.pipe(v.number(), v.finite()));
const exerciseSchema = v.object({
  exercise: v.picklist(EXERCISES.map((exercise) => exercise.id)),
  settings: settingsSchema,
});
const comparisonSchema = v.object({ lifter: settingsSchema, left: exerciseSchema, right: exerciseSchema });

/** A choice that is forgotten, without a word, where what is stored makes no sense. */
function choice<T>(schema: v.GenericSchema<unknown, T>) {
  return v.fallback(v.optional(schema), undefined);
}

/** One that was stored before an instrument existed leaves that one at its default. */
const instrumentsSchema = v.object(
  Object.fromEntries(INSTRUMENTS.map((name) => [name, v.optional(v.boolean(), DEFAULT_INSTRUMENTS[name])])) as Record<
    Instrument,
    v.OptionalSchema<v.BooleanSchema<undefined>, boolean>
  >,
);
/** Names of charts that are gone do no harm: they stand for nothing. */
const arrangementSchema = v.object({ order: v.array(v.string()), hidden: v.array(v.string()) });
/** Where a camera looked from. */
const orbitSchema = v.object({
  azimuth: v.pipe(v.number(), v.minValue(-Math.PI), v.maxValue(Math.PI)),
  elevation: v.pipe(v.number(), v.minValue(-Math.PI / 2), v.maxValue(Math.PI / 2)),
  zoom: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
});
const cameraSchema = v.pipe(
  v.object({ name: v.nullable(v.picklist(PRESET_NAMES)), orbit: v.nullable(orbitSchema) }),
  v.transform((camera) => ({ ...camera, request: 0 })),
);
/** A setting that is gone does no harm: another one is mapped in its place. */
const mapSchema = v.object({
  side: v.picklist(SIDES),
  key: v.string(),
  axis: v.picklist(MAP_AXES),
  quantity: v.picklist(MAP_QUANTITIES),
});
const filmSchema = v.object({
  panes: v.picklist(FILM_PANES),
  size: v.picklist(FILM_SIZE_NAMES),
  rate: v.picklist(FILM_RATES),
  times: v.picklist(FILM_TIMES),
});
const viewSchema = v.object({
  preset: choice(v.object({ left: cameraSchema, right: cameraSchema })),
  isLooping: choice(v.boolean()),
  speed: choice(v.pipe(v.number(), v.minValue(0.1), v.maxValue(2))),
  units: choice(v.picklist(['metric', 'imperial'])),
  theme: choice(v.picklist(['system', 'light', 'dark'])),
  isLinked: choice(v.boolean()),
  showLabels: choice(v.boolean()),
  showForces: choice(v.boolean()),
  coloring: choice(v.picklist(COLORINGS)),
  skin: choice(v.picklist(SKIN_MODES)),
  detailChoice: choice(v.picklist(DETAIL_CHOICES)),
  instruments: choice(instrumentsSchema),
  laneHeight: choice(v.picklist(LANE_HEIGHTS)),
  map: choice(mapSchema),
  picture: choice(v.object({ scale: v.picklist(PICTURE_SCALES), isTransparent: v.boolean() })),
  film: choice(filmSchema),
  decimals: choice(v.nullable(v.picklist(DECIMAL_MARKS))),
  selectedMuscle: choice(v.nullable(v.pipe(v.string(), v.check(isPickable)))),
  phase: choice(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  armTurn: choice(v.picklist(ARM_TURNS)),
  evidence: choice(v.picklist(EVIDENCE_LEVELS)),
  spread: choice(v.object({ scope: v.picklist(SPREAD_SCOPES), isShown: v.boolean() })),
});
const keptSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  comparison: comparisonSchema,
  view: v.fallback(viewSchema, {}),
  loadRule: v.fallback(v.picklist(['typed', 'peak-hip-moment', 'peak-effort']), 'typed'),
  effortGoal: v.fallback(
    v.nullable(v.pipe(v.number(), v.minValue(EFFORT_GOALS.min), v.maxValue(EFFORT_GOALS.max))),
    null,
  ),
  alignment: v.fallback(v.picklist(ALIGNMENTS), 'time'),
  pinned: v.fallback(v.nullable(comparisonSchema), null),
  charts: choice(arrangementSchema),
});

/** What is worth remembering until the next visit. */
export type Kept = Pick<State, 'decided' | 'view'>;

/** What a visit can begin with. */
export interface Begun {
  readonly decided: Decided;
  readonly view: Partial<View>;
}

/** What of something kept can be used, and what not, a sentence each. */
export interface Fit extends Begun {
  readonly misfits: readonly string[];
}

/** Where something kept does not fit at all: a path such as `comparison.left`. */
export interface Misfit {
  readonly misfitAt: string | null;
}

export const FRESH: Begun = {
  decided: {
    comparison: DEFAULT_COMPARISON,
    loadRule: 'typed',
    effortGoal: null,
    alignment: 'time',
    pinned: null,
    charts: AS_THEY_COME,
  },
  view: {},
};

/** What of the stored settings does not fit their exercise, a sentence each. */
function describeMisfits(comparison: Comparison): string[] {
  return (['left', 'right', 'lifter'] as const satisfies Scope[]).flatMap((scope) => {
    const specs = specsOf(comparison, scope);
    return Object.entries(settingsOf(comparison, scope)).flatMap(([key, value]) => {
      const spec = specs.find((s) => s.key === key);
      if (!spec) return [`${quoteInput(key)} is not a setting here; it is left out.`];
      if (value < spec.min || value > spec.max) return [`${spec.label} was out of range; the nearest value is used.`];
      const isChoice = spec.unit !== 'choice' || Number.isInteger(value);
      return isChoice ? [] : [`${spec.label} was none of its choices; the nearest one is used.`];
    });
  });
}

const MOST_SENTENCES = 3;

/** One notice for all that was dropped. */
export function noticeOf(title: string, misfits: readonly string[]): Notice | null {
  const sentences = [...new Set(misfits)];
  if (sentences.length === 0) return null;
  const more = sentences.length - MOST_SENTENCES;
  const rest = more > 0 ? [`So it is with ${more} more.`] : [];
  return { title, text: [...sentences.slice(0, MOST_SENTENCES), ...rest].join(' ') };
}

function clampComparison(comparison: Comparison): Comparison {
  const clampSide = (scope: 'left' | 'right') => ({
    ...comparison[scope],
    settings: clampSettings(specsOf(comparison, scope), comparison[scope].settings),
  });
  const lifter = clampSettings(specsOf(comparison, 'lifter'), comparison.lifter);
  return { lifter, left: clampSide('left'), right: clampSide('right') };
}

/** Checks what was written by an earlier or later version, and brings it up to date. Never throws. */
export function checkKept(data: unknown): Fit | Misfit {
  const parsed = v.safeParse(keptSchema, migrate(data));
  if (!parsed.success) return { misfitAt: v.getDotPath(parsed.issues[0]) };
  const { comparison, loadRule, effortGoal, alignment, pinned, charts, view } = parsed.output;
  return {
    decided: {
      comparison: clampComparison(comparison),
      loadRule,
      effortGoal: loadRule === 'peak-effort' ? effortGoal : null,
      alignment,
      pinned: pinned && clampComparison(pinned),
      charts: charts ?? AS_THEY_COME,
    },
    view: Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)),
    misfits: [comparison, pinned].flatMap((each) => (each ? describeMisfits(each) : [])),
  };
}

export function isFit(checked: Fit | Misfit): checked is Fit {
  return 'decided' in checked;
}

const KEPT = Object.keys(viewSchema.entries) as (keyof typeof viewSchema.entries)[];

/** What a person chose of the view, the place in the repetition among it; where it runs by itself, that is no choice. */
export function keptView(view: View): Partial<View> {
  const chosen = view.isPlaying ? KEPT.filter((key) => key !== 'phase') : KEPT;
  return Object.fromEntries(chosen.map((key) => [key, view[key]]));
}

/** What is kept, as it is written. */
export function keptData({ decided, view }: Kept) {
  return { version: VERSION, ...decided, view: keptView(view) };
}
