import { completeLifter, MEASURES } from '../anatomy/lifter';
import { findExercise } from '../exercise/registry';
import { normalQuantile } from '../math/normalQuantile';
import type { Setup } from '../result';
import type { SettingSpec, Settings } from '../setting';
import { type Distribution, quantileOf } from './distribution';
import type { Acts, Parameter } from './parameter';
import { PARAMETERS } from './parameters';

/** What varies between draws: everybody and every machine, the same without stature, mass and sex, or what the model assumes. */
export const SCOPES = ['anyone', 'like-me', 'assumptions'] as const;
export type Scope = (typeof SCOPES)[number];

const MINE = ['stature', 'mass', 'sex'];

/** One drawn question to the model. */
export interface Draw {
  readonly setup: Setup;
  /** Times the arm of gluteus maximus that is read off its repetition. */
  readonly gluteusMaximusArm: number;
}

/** What is drawn around a setup, and how. */
export interface Drawer {
  /** Those that vary, in the order of PARAMETERS. */
  readonly parameters: readonly Parameter[];
  /** One draw; `share` gives a number in (0, 1) for a parameter's place in PARAMETERS. */
  readonly draw: (share: (place: number) => number) => Draw;
}

/** What of a question without forces varies. */
export const KINEMATIC: readonly Acts[] = ['postures', 'readings'];

/** Which numbers are drawn: those that act as named, absent = all. */
export interface DrawRule {
  readonly scope: Scope;
  readonly acts?: readonly Acts[];
}

/**
 * Draws around a setup: what it sets stays, what it leaves alone varies by PARAMETERS as far as the rule lets it. Sizes that
 * go with each other are drawn together, given also those that are set. Values end at the range of their setting.
 * @throws RangeError for an unknown exercise.
 */
export function createDrawer(setup: Setup, { scope, acts }: DrawRule): Drawer {
  const { settings } = findExercise(setup.exercise);
  const rows = PARAMETERS.map((parameter): Row => {
    const spec = specOf(parameter, setup, settings);
    const isDrawn = isInScope(parameter, scope) && !isSet(parameter, setup) && (!acts || acts.includes(parameter.acts));
    return {
      parameter,
      spec,
      varies: isDrawn && (spec !== undefined || parameter.target.of === 'gluteus-maximus-arm'),
    };
  });
  return {
    parameters: rows.filter(({ varies }) => varies).map(({ parameter }) => parameter),
    draw: (share) => drawRows(setup, rows, share),
  };
}

interface Row {
  readonly parameter: Parameter;
  /** What it is written to; none where the exercise has no such setting. */
  readonly spec: SettingSpec | undefined;
  readonly varies: boolean;
}

function specOf({ target }: Parameter, setup: Setup, settings: readonly SettingSpec[]): SettingSpec | undefined {
  if (target.of === 'lifter') return MEASURES.find(({ key }) => key === target.key);
  if (target.of !== 'exercise' || (target.only && target.only !== setup.exercise)) return undefined;
  return settings.find(({ key }) => key === target.key);
}

function isInScope({ id, kind }: Parameter, scope: Scope): boolean {
  if (scope === 'assumptions') return kind === 'assumption';
  return scope === 'anyone' || !MINE.includes(id);
}

function isSet({ target }: Parameter, setup: Setup): boolean {
  if (target.of === 'gluteus-maximus-arm') return false;
  return (target.of === 'lifter' ? setup.lifter : setup.settings)[target.key] !== undefined;
}

function drawRows(setup: Setup, rows: readonly Row[], share: (place: number) => number): Draw {
  const lifter: Record<string, number> = { ...setup.lifter };
  const settings: Record<string, number> = { ...setup.settings };
  const so: Record<string, number> = { ...completeLifter(setup.lifter) };
  const offCenter = new Map<string, number>();
  let gluteusMaximusArm = 1;
  rows.forEach(({ parameter, spec, varies }, place) => {
    const spread = spreadFor(parameter, so.sex);
    if (!varies) {
      if (spread.kind === 'normal') offCenter.set(parameter.id, measuredOffCenter(parameter, spread, so));
      return;
    }
    const drawn = drawOne(parameter, spread, { u: share(place), sex: so.sex, offCenter });
    const value = parameter.toSetting?.(drawn, so) ?? drawn;
    const inRange = spec ? Math.min(Math.max(value, spec.min), spec.max) : value;
    if (!spec) gluteusMaximusArm = value;
    else if (parameter.target.of === 'exercise') settings[spec.key] = inRange;
    else {
      lifter[spec.key] = inRange;
      so[spec.key] = inRange;
    }
  });
  return { setup: { ...setup, settings, lifter }, gluteusMaximusArm };
}

function spreadFor({ spread }: Parameter, sex: number): Distribution {
  return 'kind' in spread ? spread : spread[sex];
}

type Normal = Extract<Distribution, { kind: 'normal' }>;

/** How many standard deviations off the mean a measure lies that is not drawn. */
function measuredOffCenter({ target, fromSetting }: Parameter, { mean, sd }: Normal, lifter: Settings): number {
  if (target.of !== 'lifter') return 0;
  const value = lifter[target.key];
  return ((fromSetting?.(value) ?? value) - mean) / sd;
}

interface Chance {
  readonly u: number;
  readonly sex: number;
  /** Standard deviations off the mean, by id, of those before. */
  readonly offCenter: Map<string, number>;
}

/** A number of its own, or one that goes along with another by their correlation. */
function drawOne({ id, follows }: Parameter, spread: Distribution, { u, sex, offCenter }: Chance): number {
  if (spread.kind !== 'normal' || spread.min !== undefined || spread.max !== undefined) return quantileOf(spread, u);
  const r = follows?.r[sex] ?? 0;
  const along = r * ((follows && offCenter.get(follows.id)) ?? 0);
  const z = along + Math.sqrt(1 - r * r) * normalQuantile(u);
  offCenter.set(id, z);
  return spread.mean + spread.sd * z;
}
