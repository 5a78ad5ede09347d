import type { Section } from '../../display/sections';
import type { Side } from '../../display/side';
import type { Loads } from '../../model/load/loads';
import type { Repetition } from '../../model/result';
import type { Backdrop } from './backdrop';

/** What charts draw: a repetition, with its forces and moments where they are known. */
export interface Charted extends Repetition {
  readonly loads?: Loads;
}

/** How a quantity is shown on charts and written to files. */
export interface Quantity {
  readonly symbol: string;
  readonly spoken: string;
  readonly decimals: number;
  /** What stands behind running values; the title already has the unit, so usually nothing. */
  readonly chipSuffix: string;
  /** Distances between grid lines to choose from, in the shown unit, smallest first. */
  readonly tickSteps: readonly number[];
  readonly fromModel: (value: number) => number;
  readonly fileUnit: string;
  readonly toFile: (value: number) => number;
}

export interface CurveDefinition {
  /** Column in the chart's data file, unit included. */
  readonly column: string;
  readonly name: string;
  /**
   * `main` carries the exercise's name and the cursor; a `companion` bounds the hatch; two `bound`s, the lower one first,
   * hold the hatch between them; `part` lines stay thin.
   */
  readonly role: 'main' | 'companion' | 'bound' | 'part';
  readonly definition: string;
  /** The one muscle a part shows; picking it brings the curve out. */
  readonly muscle?: string;
  /** [sample] in the model's unit. */
  readonly of: (charted: Charted) => Float64Array;
}

export interface Axis {
  readonly column: string;
  readonly name: string;
  /** "hip angle", as titles name it. */
  readonly word: string;
  readonly definition: string;
  /** Whether the cursor of the page runs along it; otherwise marks run along the curves. */
  readonly isClock: boolean;
  /** [sample] in the shown unit; ascending where `isClock`. */
  readonly of: (charted: Charted) => Float64Array;
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  /** Those of a picture, which has room for more and no pointer to ask. */
  readonly fineTicks: readonly number[];
  /** What stands under it in a picture. */
  readonly caption: string;
  readonly format: (value: number) => string;
}

/** Samples of a repetition that need a word of caution. */
export interface Caution {
  readonly name: string;
  /** [sample] 1 where it applies. */
  readonly of: (charted: Charted) => ArrayLike<number>;
}

/** A chart is data: a new one is a file like those in definitions/, added to the list of charts. */
export interface ChartDefinition {
  readonly id: string;
  readonly title: string;
  /** What it shows in plain words, where the main curve's definition is none. */
  readonly tip?: string;
  /** Where docs/model.md tells of it. */
  readonly section: Section;
  readonly quantity: Quantity;
  readonly axis: Axis;
  /** The main curve first. */
  readonly curves: readonly CurveDefinition[];
  /** Values that are always in view, in the shown unit. */
  readonly alwaysShown: readonly [number, number];
  /** A dotted line at 0, with its name if it needs one. */
  readonly zero?: { readonly name: string };
  /** Name of what lies between the main curve and its companion, or of why a value lies anywhere between two bounds. */
  readonly gap?: { readonly name: string };
  /** Shows each exercise in a panel of its own. */
  readonly isBySide?: boolean;
  /** The one exercise a panel shows. */
  readonly only?: Side;
  /** Curves are shares, drawn as areas on top of each other instead of lines. */
  readonly isStacked?: boolean;
  /** Takes two columns of the grid. */
  readonly isWide?: boolean;
  /** Needs forces and moments, which come later than the repetition. */
  readonly needsLoads?: boolean;
  /** What a repetition must have to be drawn, and what is said of one that has not. */
  readonly needs?: { readonly isMet: (charted: Charted) => boolean; readonly absence: string };
  /** Marks the ends of the main curve where an obstacle, not a goal, stopped the movement. */
  readonly hasStops?: boolean;
  /** Marked along the foot of the chart. */
  readonly cautions?: readonly Caution[];
  /** The main curve is one line there and back: it is drawn bold, and beside that of the other exercise where they meet. */
  readonly isVisit?: boolean;
  /** What lies behind the curves; the same object while what it is made from is the same. */
  readonly behind?: (exercises: Exercises) => readonly Backdrop[];
  /** The sample of a repetition with loads that is marked on its main curve, and the name of the mark. */
  readonly mark?: { readonly name: string; readonly sampleOf: (loads: Loads) => number };
  /** What a reader has to know to read it; stands under the title, and under the axis in files. */
  readonly note?: string;
}

/** What charts show: both exercises, null where there is nothing to show of one, and their short names. */
export interface Exercises {
  readonly repetitions: Readonly<Record<Side, Charted | null>>;
  readonly names: Readonly<Record<Side, string>>;
  /** Whether what is missing of one is on its way. */
  readonly areAwaited?: Readonly<Record<Side, boolean>>;
}

/** Whether a chart has something to draw of one of the exercises; one that needs nothing always says what is missing. */
export function hasSubject(definition: ChartDefinition, { left, right }: Exercises['repetitions']): boolean {
  return !definition.needs || [left, right].some((charted) => canShow(definition, charted));
}

/** Whether there is a repetition that has what a chart needs. */
export function canShow({ needs }: ChartDefinition, charted: Charted | null): charted is Charted {
  return charted !== null && (!needs || needs.isMet(charted));
}

/** What is said of an exercise that has nothing to draw. */
export function absenceOf({ needsLoads, needs }: ChartDefinition, isAwaited = false): string {
  if (needs) return needs.absence;
  if (!needsLoads) return 'no repetition';
  return isAwaited ? 'loads on their way' : 'no loads';
}
