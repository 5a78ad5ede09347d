import * as v from 'valibot';
import { EXERCISES } from '../model/exercise/registry';
import { clampSettings, DEFAULT_COMPARISON, settingsOf, specsOf } from './comparison';
import type { Comparison, Notice, Scope, View } from './types';

const KEY = 'lockout';

const settingsSchema = v.record(v.string(), v.pipe(v.number(), v.finite()));
const exerciseSchema = v.object({
  exercise: v.picklist(EXERCISES.map((exercise) => exercise.id)),
  settings: settingsSchema,
});
const comparisonSchema = v.object({ lifter: settingsSchema, left: exerciseSchema, right: exerciseSchema });
const viewSchema = v.partial(
  v.object({
    isLooping: v.boolean(),
    speed: v.pipe(v.number(), v.minValue(0.1), v.maxValue(2)),
    units: v.picklist(['metric', 'imperial']),
    theme: v.picklist(['system', 'light', 'dark']),
    isLinked: v.boolean(),
    showLabels: v.boolean(),
  }),
);
const savedSchema = v.object({ version: v.literal(1), comparison: comparisonSchema, view: viewSchema });

export type SavedView = v.InferOutput<typeof viewSchema>;

/** What a visit starts with, and one sentence when something stored could not be used. */
export interface Restored {
  readonly comparison: Comparison;
  readonly view: SavedView;
  readonly notice: Notice | null;
}

const FRESH: Restored = { comparison: DEFAULT_COMPARISON, view: {}, notice: null };

function fallBack(text: string): Restored {
  return { ...FRESH, notice: { title: 'Your saved setup could not be read', text } };
}

/** The first stored setting outside what its exercise knows, as a sentence; null when all fit. */
function describeMisfit(comparison: Comparison): string | null {
  for (const scope of ['left', 'right', 'lifter'] as const satisfies Scope[]) {
    const settings = settingsOf(comparison, scope);
    const specs = specsOf(comparison, scope);
    for (const [key, value] of Object.entries(settings)) {
      const spec = specs.find((s) => s.key === key);
      if (!spec) return `${key} is not a setting here; it is left out.`;
      if (value < spec.min || value > spec.max) return `${spec.label} was out of range; the nearest value is used.`;
    }
  }
  return null;
}

function clampComparison(comparison: Comparison): Comparison {
  const clampSide = (scope: 'left' | 'right') => ({
    ...comparison[scope],
    settings: clampSettings(specsOf(comparison, scope), comparison[scope].settings),
  });
  const lifter = clampSettings(specsOf(comparison, 'lifter'), comparison.lifter);
  return { lifter, left: clampSide('left'), right: clampSide('right') };
}

/** Reads what an earlier visit stored. Never throws: what cannot be used is replaced by defaults and named. */
export function readSaved(text: string | null): Restored {
  if (text === null) return FRESH;
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
  const misfit = describeMisfit(parsed.output.comparison);
  const notice = misfit ? { title: 'Your saved setup could not be read in full', text: misfit } : null;
  return { comparison: clampComparison(parsed.output.comparison), view: parsed.output.view, notice };
}

export function writeSaved(comparison: Comparison, view: View): string {
  const { isLooping, speed, units, theme, isLinked, showLabels } = view;
  return JSON.stringify({
    version: 1,
    comparison,
    view: { isLooping, speed, units, theme, isLinked, showLabels },
  });
}

/** Storage may be missing or forbidden; the page works without. */
export function loadSaved(): Restored {
  try {
    return readSaved(globalThis.localStorage?.getItem(KEY) ?? null);
  } catch {
    return FRESH;
  }
}

export function storeSaved(comparison: Comparison, view: View): void {
  try {
    globalThis.localStorage?.setItem(KEY, writeSaved(comparison, view));
  } catch {
    // a full or forbidden storage only costs the memory between visits
  }
}
