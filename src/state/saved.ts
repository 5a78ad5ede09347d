import * as v from 'valibot';
import { ALIGNMENTS } from '../display/alignment';
import { ARM_TURNS } from '../display/armTurn';
import { type Arrangement, AS_THEY_COME } from '../display/arrangement';
import { EVIDENCE_LEVELS } from '../display/evidence';
import { LANE_HEIGHTS } from '../display/laneHeights';
import { MAP_AXES, MAP_QUANTITIES } from '../display/mapChoices';
import { isPickable } from '../display/muscles';
import { PICTURE_SCALES } from '../display/pictureChoice';
import { quoteInput } from '../display/quoteInput';
import { SIDES } from '../display/side';
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
  type Scope,
  SKIN_MODES,
  type State,
  type View,
} from './types';

const KEY = 'lockout';

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
/** A setting that is gone does no harm: another one is mapped in its place. */
const mapSchema = v.object({
  side: v.picklist(SIDES),
  key: v.string(),
  axis: v.picklist(MAP_AXES),
  quantity: v.picklist(MAP_QUANTITIES),
});
const viewSchema = v.object({
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
  selectedMuscle: choice(v.nullable(v.pipe(v.string(), v.check(isPickable)))),
  phase: choice(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  armTurn: choice(v.picklist(ARM_TURNS)),
  evidence: choice(v.picklist(EVIDENCE_LEVELS)),
});
const savedSchema = v.object({
  version: v.literal(1),
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

/** Where the charts' order was kept before it became a step of undo. */
const olderSchema = v.object({ view: v.object({ charts: arrangementSchema }) });

/** What is worth remembering until the next visit. */
type Kept = Pick<State, 'decided' | 'view'>;

/** What a visit starts with, and one sentence when something stored could not be used. */
export interface Restored {
  readonly decided: Decided;
  readonly view: Partial<View>;
  readonly notice: Notice | null;
}

const FRESH: Restored = {
  decided: {
    comparison: DEFAULT_COMPARISON,
    loadRule: 'typed',
    effortGoal: null,
    alignment: 'time',
    pinned: null,
    charts: AS_THEY_COME,
  },
  view: {},
  notice: null,
};

function fallBack(text: string): Restored {
  return { ...FRESH, notice: { title: 'Your saved setup could not be read', text } };
}

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
function noticeOf(misfits: readonly string[]): Notice | null {
  const sentences = [...new Set(misfits)];
  if (sentences.length === 0) return null;
  const more = sentences.length - MOST_SENTENCES;
  const rest = more > 0 ? [`So it is with ${more} more.`] : [];
  return {
    title: 'Your saved setup could not be read in full',
    text: [...sentences.slice(0, MOST_SENTENCES), ...rest].join(' '),
  };
}

function clampComparison(comparison: Comparison): Comparison {
  const clampSide = (scope: 'left' | 'right') => ({
    ...comparison[scope],
    settings: clampSettings(specsOf(comparison, scope), comparison[scope].settings),
  });
  const lifter = clampSettings(specsOf(comparison, 'lifter'), comparison.lifter);
  return { lifter, left: clampSide('left'), right: clampSide('right') };
}

function chartsOfOlder(data: unknown): Arrangement {
  const older = v.safeParse(olderSchema, data);
  return older.success ? older.output.view.charts : AS_THEY_COME;
}

/** Reads what an earlier visit stored. Never throws: what cannot be used is replaced by defaults and named. */
export function readSaved(text: string | null): Restored {
  if (text === null) return { ...FRESH, view: { isFirstVisit: true } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fallBack('What this browser had stored is not readable; defaults are used.');
  }
  const parsed = v.safeParse(savedSchema, data);
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]);
    return fallBack(`${path ?? 'The stored text'} does not fit; defaults are used.`);
  }
  const { comparison, loadRule, effortGoal, alignment, pinned, charts, view } = parsed.output;
  return {
    decided: {
      comparison: clampComparison(comparison),
      loadRule,
      effortGoal: loadRule === 'peak-effort' ? effortGoal : null,
      alignment,
      pinned: pinned && clampComparison(pinned),
      charts: charts ?? chartsOfOlder(data),
    },
    view: Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)),
    notice: noticeOf(describeMisfits(comparison)),
  };
}

const KEPT = Object.keys(viewSchema.entries) as (keyof typeof viewSchema.entries)[];

/** What a person chose of the view, the place in the repetition among it; where it runs by itself, that is no choice. */
export function keptView(view: View): Partial<View> {
  const chosen = view.isPlaying ? KEPT.filter((key) => key !== 'phase') : KEPT;
  return Object.fromEntries(chosen.map((key) => [key, view[key]]));
}

export function writeSaved({ decided, view }: Kept): string {
  return JSON.stringify({ version: 1, ...decided, view: keptView(view) });
}

/** Where a tab keeps its own work, then what a new tab or visit begins with. */
type Place = 'sessionStorage' | 'localStorage';

function read(place: Place): string | null {
  try {
    return globalThis[place]?.getItem(KEY) ?? null;
  } catch {
    // storage may be missing or forbidden; the page works without
    return null;
  }
}

function write(place: Place, text: string): boolean {
  try {
    const storage: Storage | undefined = globalThis[place];
    storage?.setItem(KEY, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** A tab comes back with its own setup, a new one with that of the last change anywhere. */
export function loadSaved(): Restored {
  return readSaved(read('sessionStorage') ?? read('localStorage'));
}

/** Whether the next visit finds it; where storage is full or forbidden it may not. */
export function storeSaved(kept: Kept): boolean {
  const text = writeSaved(kept);
  write('sessionStorage', text);
  return write('localStorage', text);
}
