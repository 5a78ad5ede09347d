import { isBar, lightBarSentence } from '../../display/barWords';
import { overhangSentence } from '../../display/footOverhang';
import { obstacleName } from '../../display/labels';
import { largestSentence, tooHeavySentence } from '../../display/loadWords';
import { formatQuantity } from '../../display/numbers';
import { roundAsShown } from '../../display/parseQuantity';
import { type Section, settingSection } from '../../display/sections';
import type { Side } from '../../display/side';
import { type DisplayUnit, settingUnit, type UnitSystem } from '../../display/units';
import type { Band } from '../../model/search/possibleBand';
import type { SettingSpec } from '../../model/setting';
import { calledOf, exerciseOf, settingsOf } from '../../state/comparison';
import { isOlderLargest, shownLargest } from '../../state/largestLoads';
import { shownLoads } from '../../state/loads';
import { isFoundLoad } from '../../state/solvedSides';
import { changeScope } from '../../state/store';
import type { Scope, State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { valueIn } from '../../state/valueIn';

/** The largest load held, as the slider shows it. */
interface HeldLoad {
  /** kg; null while unknown, and where none is held. */
  readonly load: number | null;
  readonly sentence: string;
  /** About an older setup, or still being looked for. */
  readonly isOlder: boolean;
}

/** The part of a setting's range that the repetition comes to. */
interface Reached {
  readonly from: number;
  readonly to: number;
  readonly sentence: string;
}

/** One setting as a control sees it; values in model units. */
export interface SettingControl {
  readonly spec: SettingSpec;
  /** What assistive technology and speech call it: its label, and of which exercise where there are two. */
  readonly name: string;
  readonly scope: Scope;
  /** Where docs/model.md tells of it. */
  readonly section: Section | null;
  readonly units: UnitSystem;
  readonly unit: DisplayUnit;
  readonly value: number;
  /** The default, or what the automatic value would be. */
  readonly rest: number;
  readonly isChanged: boolean;
  /** Found by the load rule instead of set. */
  readonly isSolved: boolean;
  /** What speaks against the value although it can be had; null where nothing does. */
  readonly warning: string | null;
  /** Of a load: how much of it this lifter holds; null for other settings. */
  readonly held: HeldLoad | null;
  /** Of an end that does not come to where it is set: how far it comes; null otherwise. */
  readonly reached: Reached | null;
  /** The whole range until it is known. */
  readonly band: Band;
  /** Nearest value inside the band. */
  readonly clamp: (value: number) => number;
  readonly change: (value: number, gesture: string) => void;
  readonly reset: (gesture: string) => void;
}

/** The edge of a plate that a setting of the feet brings them to. */
const EDGE_OF: Readonly<Record<string, 'above' | 'aside'>> = {
  footHeight: 'above',
  stanceWidth: 'aside',
  toeOut: 'aside',
};

/** Toes past the plate; that a load is too heavy is known once its loads are. */
function warningIn(state: State, scope: Scope, key: string): string | null {
  if (scope === 'lifter') return null;
  if (EDGE_OF[key]) {
    const result = state.results[scope];
    return result.kind === 'repetition' ? overhangSentence(result, EDGE_OF[key], state.view.units) : null;
  }
  const shown = key === 'load' ? shownLoads(state, scope) : null;
  return shown && tooHeavySentence(shown.repetition, shown.loads);
}

/** The end of the repetition that a setting asks for. */
const END_OF: Readonly<Record<string, 'bottom' | 'top'>> = { bottomAngle: 'bottom', lockoutAngle: 'top' };

/** The repetition of a side that ends before what a setting asks for: how far it comes. */
function shortOf(state: State, scope: Scope, key: string): { angle: number; words: string } | null {
  const end = END_OF[key];
  const result = scope === 'lifter' || !end ? null : state.results[scope];
  if (result?.kind !== 'repetition' || result.ends[end].isGoal) return null;
  return { angle: result.metrics.trunkThighFlexion[end], words: obstacleName(result.ends[end]) };
}

/** How far an end comes that does not come to where it is set; null where it does, and for other settings. */
function useReached(scope: Scope, spec: SettingSpec, units: UnitSystem): Reached | null {
  const { key } = spec;
  const angle = useLockout((state) => shortOf(state, scope, key)?.angle ?? null);
  const words = useLockout((state) => shortOf(state, scope, key)?.words ?? null);
  if (angle === null) return null;
  const range = END_OF[key] === 'bottom' ? { from: -Infinity, to: angle } : { from: angle, to: Infinity };
  return { ...range, sentence: `Comes to ${formatQuantity(angle, settingUnit(spec, units))}: ${words}.` };
}

function isChangedIn(state: State, scope: Scope, key: string): boolean {
  return settingsOf(state.decided.comparison, scope)[key] !== undefined;
}

/** An end of the band moved inward to a number that can be shown and typed. */
function roundInward(edge: number, unit: DisplayUnit, end: 'min' | 'max'): number {
  const scale = 10 ** unit.decimals;
  const shown = unit.fromModel(edge) * scale;
  return unit.toModel((end === 'min' ? Math.ceil(shown - 1e-6) : Math.floor(shown + 1e-6)) / scale);
}

function shownBand(band: Band | undefined, spec: SettingSpec, unit: DisplayUnit): Band {
  if (!band) return { min: spec.min, max: spec.max };
  const min = band.minLimit ? Math.max(spec.min, roundInward(band.min, unit, 'min')) : spec.min;
  const max = band.maxLimit ? Math.min(spec.max, roundInward(band.max, unit, 'max')) : spec.max;
  return min <= max ? { ...band, min, max } : { ...band };
}

/** What a load near body weight stands for, in front of what is held; '' for others. */
function lightBar(state: State, side: Side | null, spec: SettingSpec): string {
  const sentence = side && isBar(spec) ? lightBarSentence(state.results[side], state.view.units) : null;
  return sentence ? `${sentence} ` : '';
}

/** Null for settings that are not the load of a side. */
function useHeld(scope: Scope, spec: SettingSpec, units: UnitSystem): HeldLoad | null {
  const side = spec.key === 'load' && scope !== 'lifter' ? scope : null;
  const largest = useLockout((state) => side && shownLargest(state, side));
  const isOlder = useLockout((state) => side !== null && isOlderLargest(state, side));
  const areLost = useLockout(({ answers }) => side !== null && answers.areForcesLost);
  const bar = useLockout((state) => lightBar(state, side, spec));
  if (!side) return null;
  if (areLost)
    return { load: null, sentence: `${bar}How much this lifter holds could not be computed.`, isOlder: false };
  const sentence = largest
    ? largestSentence(spec, largest, units)
    : isOlder
      ? 'Looking for the largest load this lifter holds…'
      : 'The largest load this lifter holds could not be found.';
  return { load: largest?.load ?? null, sentence: `${bar}${sentence}`, isOlder };
}

export function useSetting(scope: Scope, spec: SettingSpec): SettingControl {
  const units = useLockout((state) => state.view.units);
  const value = useLockout((state) => valueIn(state, scope, spec));
  const isChanged = useLockout((state) => isChangedIn(state, scope, spec.key));
  const known = useLockout((state) => state.answers.bands[scope][spec.key]);
  const automatic = useLockout((state) => state.answers.automatic[scope][spec.key]);
  const isSolved = useLockout((state) => isFoundLoad(state.decided, scope, spec.key));
  const warning = useLockout((state) => warningIn(state, scope, spec.key));
  const held = useHeld(scope, spec, units);
  const reached = useReached(scope, spec, units);
  const owner = useLockout((state) => (scope === 'lifter' ? '' : `, ${calledOf(state.decided.comparison, scope)}`));
  const section = useLockout(({ decided }) =>
    settingSection(spec, scope === 'lifter' ? null : exerciseOf(decided.comparison, scope)),
  );
  const unit = settingUnit(spec, units);
  const rest = spec.isAutomatic ? (isChanged ? (automatic ?? value) : value) : spec.default;
  const band = shownBand(known, spec, unit);
  const clamp = (wanted: number) => Math.min(band.max, Math.max(band.min, wanted));
  return {
    spec,
    name: `${spec.label}${owner}`,
    scope,
    section,
    units,
    unit,
    value,
    rest,
    isChanged,
    isSolved,
    warning,
    held,
    reached,
    band,
    clamp,
    change: (wanted, gesture) => {
      const rounded = clamp(roundAsShown(wanted, unit));
      if (rounded !== value || spec.isAutomatic) changeScope(scope, { [spec.key]: rounded }, gesture);
    },
    reset: (gesture) => changeScope(scope, { [spec.key]: undefined }, gesture),
  };
}

/** Which end of its band the value stands at, if any. */
export function endOfBand({ value, band, unit }: SettingControl): 'min' | 'max' | null {
  const near = unit.toModel(0.51 / 10 ** unit.decimals) - unit.toModel(0);
  if (band.minLimit && value <= band.min + near) return 'min';
  if (band.maxLimit && value >= band.max - near) return 'max';
  return null;
}
