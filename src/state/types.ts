import type { Alignment } from '../display/alignment';
import type { ArmTurn } from '../display/armTurn';
import type { Arrangement } from '../display/arrangement';
import type { DecimalMark } from '../display/decimalMark';
import type { EvidenceLevel } from '../display/evidence';
import type { FilmChoice } from '../display/filmChoice';
import type { LaneHeight } from '../display/laneHeights';
import type { MapChoice } from '../display/mapChoices';
import type { PictureChoice } from '../display/pictureChoice';
import type { Side } from '../display/side';
import type { SpreadChoice } from '../display/spreadChoice';
import type { UnitSystem } from '../display/units';
import type { ExerciseId } from '../model/exercise/exercise';
import type { HipLoad } from '../model/load/hipLoad';
import type { LoadRule } from '../model/load/loadRule';
import type { Loads } from '../model/load/loads';
import type { NoRepetition, Repetition, Result } from '../model/result';
import type { Remedy } from '../model/search/findRemedy';
import type { LargestLoad } from '../model/search/largestLoad';
import type { LoadMatch } from '../model/search/matchLoad';
import type { Band } from '../model/search/possibleBand';
import type { Settings } from '../model/setting';
import type { Ensemble } from '../model/uncertainty/ensemble';

/** One exercise with what was changed in it; missing settings are default or automatic. */
interface ExerciseSetup {
  readonly exercise: ExerciseId;
  readonly settings: Settings;
}

/** One lifter and two exercises: all that the results depend on. */
export interface Comparison {
  readonly lifter: Settings;
  readonly left: ExerciseSetup;
  readonly right: ExerciseSetup;
}

/** Where a setting lives: with one exercise, or with the lifter. */
export type Scope = Side | 'lifter';

export const PRESET_NAMES = ['side', 'front', 'three-quarter', 'rear'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** Where a camera looks from, as the scene's own orbits say it. */
export interface CameraOrbit {
  /** rad about +Y, 0 from the lifter's right side. */
  readonly azimuth: number;
  /** rad above the floor plane. */
  readonly elevation: number;
  /** 1 = fitted. */
  readonly zoom: number;
}

/** The last asked-for view of a pane; `request` grows so that the same one can be asked for again. */
interface CameraRequest {
  /** Null once the reader has turned the figure by hand. */
  readonly name: PresetName | null;
  /** Where the reader's hand left it; null beside a preset, and until the hand rests. */
  readonly orbit: CameraOrbit | null;
  readonly request: number;
}

export type Theme = 'system' | 'light' | 'dark';

/** What the color of the muscles says. */
export const COLORINGS = ['anatomy', 'fiber-length', 'hip-arm', 'activation'] as const;
export type Coloring = (typeof COLORINGS)[number];

/** The body around the figure: none, its outline, or a closed surface. */
export const SKIN_MODES = ['off', 'ghost', 'solid'] as const;
export type SkinMode = (typeof SKIN_MODES)[number];

/** How finely the figures are drawn; `flat` is the drawing for browsers without WebGL. */
export type Detail = 'flat' | 'low' | 'medium' | 'full';

/** How finely a person wants the figures drawn; `automatic` is what the device can do. */
export const DETAIL_CHOICES = ['automatic', 'full', 'medium', 'low'] as const;
export type DetailChoice = (typeof DETAIL_CHOICES)[number];

/**
 * What is drawn over a figure, each to be switched, and whether it is before anybody has: arc of the hip joint with what the pelvis adds, arcs of knee and ankle,
 * line of action of gluteus maximus with its moment arm, line along which the feet push, wedge between trunk and pelvis, vertical through the hip center,
 * decimeter grid in the sagittal plane, outline of the body at the flexed end, and of the pinned one where it differs.
 */
export const DEFAULT_INSTRUMENTS = {
  hip: true,
  knee: true,
  ankle: false,
  arm: true,
  push: false,
  pelvis: false,
  plumb: false,
  grid: false,
  start: false,
  pinned: true,
};
export type Instrument = keyof typeof DEFAULT_INSTRUMENTS;
export type Instruments = Readonly<Record<Instrument, boolean>>;
export const INSTRUMENTS = Object.keys(DEFAULT_INSTRUMENTS) as readonly Instrument[];

/** How the results are looked at. Nothing here ever starts a simulation. */
export interface View {
  /** The clock, 0…1 from bottom over top to bottom: where the exercises stand then is placesNow's to say. */
  readonly phase: number;
  /** s since the start of the upward movement; runs on through holds, where `phase` waits. */
  readonly time: number;
  readonly isPlaying: boolean;
  readonly isLooping: boolean;
  readonly speed: number;
  readonly units: UnitSystem;
  readonly theme: Theme;
  /** Whether turning one figure turns the other. */
  readonly isLinked: boolean;
  readonly preset: Readonly<Record<Side, CameraRequest>>;
  readonly showLabels: boolean;
  /** Contact forces as arrows in the figures. */
  readonly showForces: boolean;
  readonly coloring: Coloring;
  /** Not drawn in low detail. */
  readonly skin: SkinMode;
  /** As the figures last said: what a solid skin needs could not be fetched, so it is an outline. */
  readonly isSkinMissing: boolean;
  /** As the figures last said; null before. */
  readonly detail: Detail | null;
  readonly detailChoice: DetailChoice;
  readonly instruments: Instruments;
  readonly selectedMuscle: string | null;
  /** How pictures are saved. */
  readonly picture: PictureChoice;
  /** How films are made. */
  readonly film: FilmChoice;
  /** Decimal mark of tables; null for that of the reader's language. */
  readonly decimals: DecimalMark | null;
  /** What lanes of the coverage strip are tall by. */
  readonly laneHeight: LaneHeight;
  /** Which map of a setting is looked at; what is mapped of it now is mappedOf's to say. */
  readonly map: MapChoice;
  /** Nothing was stored by an earlier visit; false once its questions are put away. */
  readonly isFirstVisit: boolean;
  /** About which turn of the hip the charts over its angle tell arms. */
  readonly armTurn: ArmTurn;
  /** How much of what studies tell lies behind charts. */
  readonly evidence: EvidenceLevel;
  /** Whose spread is worked out, and whether it stands beside the verdicts. */
  readonly spread: SpreadChoice;
}

/** What was changed last, to be spoken on release and to be taken back when it leaves no repetition. */
export interface LastChange {
  readonly scope: Scope;
  readonly key: string;
}

/** Loads as typed, or solved so that both exercises are equal in something. */
export type LoadRuleChoice = 'typed' | LoadRule;

/** Efforts both sides can be brought to, demand over capacity. */
export const EFFORT_GOALS = { min: 0.01, max: 2 } as const;

/** All that a person decides about the exercises and what is told of them: what one step of undo brings back. */
export interface Decided {
  readonly comparison: Comparison;
  readonly loadRule: LoadRuleChoice;
  /** Demand over capacity both sides are brought to under the effort rule; null: that of the left side. */
  readonly effortGoal: number | null;
  readonly alignment: Alignment;
  /** What all that comes is compared with; null: with what was before the control in hand was touched. */
  readonly pinned: Comparison | null;
  /** Which charts are in sight, and in which order. */
  readonly charts: Arrangement;
}

/** Something found out when there is time, with what it belongs to: once that has gone by, the answer is an older one. */
interface Answer<Of, Found> {
  readonly of: Of;
  readonly found: Found;
}

/** What draws of a side gave so far; read it through shownSpread. */
export interface Spread {
  readonly of: readonly unknown[];
  readonly ensemble: Ensemble;
  readonly isDone: boolean;
  /** Where nine in ten end, beside the verdict. */
  readonly words: string;
  /** Whether that may still move, as few draws are there. */
  readonly isRough: boolean;
}

/** What arrives after the results; null where something was looked for and could not be found. */
export interface Answers {
  /** Bands by setting key; may lag a moment behind. */
  readonly bands: Readonly<Record<Scope, Readonly<Record<string, Band>>>>;
  /** Values automatic settings would take, for those that were set by hand; may lag a moment behind. */
  readonly automatic: Readonly<Record<Scope, Settings>>;
  /** The smallest single change that gives a repetition again; read them through remedyFor. */
  readonly remedies: Readonly<Partial<Record<Side, Answer<NoRepetition, Remedy | null>>>>;
  /** Forces and moments; read them through shownLoads, they may lag a moment behind. */
  readonly loads: Readonly<Partial<Record<Side, Answer<Repetition, Loads | null>>>>;
  /** Whether the part of the program that computes forces could not be fetched. */
  readonly areForcesLost: boolean;
  /** Loads the rule asked for, by the key of their question. */
  readonly matches: Readonly<Partial<Record<Side, Answer<string, LoadMatch | null>>>>;
  /** The largest loads held, by the key of their question; read them through shownLargest, they may lag behind. */
  readonly largest: Readonly<Partial<Record<Side, Answer<string, LargestLoad | null>>>>;
  /** What exercises at their defaults ask of the hip, by exercise, with the lifter it was computed for; read it through lanesOf. */
  readonly lanes: Readonly<Record<string, Answer<Settings, HipLoad | null>>>;
  /** Absent until somebody asks; null where none could be worked out. */
  readonly spreads: Readonly<Partial<Record<Side, Spread | null>>>;
}

/** The last repetition a side had with its present exercise, and the settings behind it, to go back to. */
interface LastGood {
  readonly repetition: Repetition;
  readonly lifter: Settings;
  readonly settings: Settings;
}

/** How both sides stood; loads as far as they are known. */
export interface Stood {
  readonly results: Readonly<Record<Side, Result>>;
  readonly loads: Answers['loads'];
}

/** How both sides stood before a control was touched. */
export interface Before extends Stood {
  readonly of: LastChange;
}

/** What was before. */
export interface History {
  readonly past: readonly Decided[];
  readonly future: readonly Decided[];
  /** The drag or key run the newest undo step belongs to. */
  readonly gesture: string | null;
  readonly lastChange: LastChange | null;
  /** To be compared with while a control is in hand; read it through repetitionBefore and loadsBefore. */
  readonly before: Before | null;
  readonly lastGood: Readonly<Partial<Record<Side, LastGood>>>;
}

/** A row of its own until it is closed. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** What the page says by itself. */
interface Messages {
  readonly notice: Notice | null;
  /** What just happened, for a moment. */
  readonly toast: string | null;
}

export interface State {
  readonly decided: Decided;
  /** Always those of `decided.comparison`. */
  readonly results: Readonly<Record<Side, Result>>;
  /** Always that of `decided.pinned`; read it through repetitionBefore and loadsBefore. */
  readonly pinned: Stood | null;
  readonly answers: Answers;
  readonly history: History;
  readonly view: View;
  readonly messages: Messages;
}
