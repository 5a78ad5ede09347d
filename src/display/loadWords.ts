import { MOMENT_ARM_COORDINATES } from '../model/anatomy/names';
import { PUSH_RULES } from '../model/exercise/commonSettings';
import { loadable } from '../model/exercise/usualLoad';
import type { LoadRule } from '../model/load/loadRule';
import {
  type JointPeak,
  LEAST_KNEE_MOMENT,
  type LoadMetrics,
  type Loads,
  type Peak,
  type Shortfall,
  type Unsupported,
} from '../model/load/loads';
import type { Repetition } from '../model/result';
import type { GivesFirst, LargestLoad } from '../model/search/largestLoad';
import type { LoadMatch } from '../model/search/matchLoad';
import type { SettingSpec, Settings } from '../model/setting';
import { isBar } from './barWords';
import { hardestPhrase } from './hipWork';
import { limitClause } from './labels';
import { formatDegrees, formatNumber, formatQuantity } from './numbers';
import { displayUnit, radToDeg, type UnitSystem } from './units';

/** One number about the loads of a repetition, and what it needs beside it. */
interface LoadFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** What there is to say where the part of the program that computes forces did not come. */
export const FORCES_LOST =
  'A part of the page did not load or was stopped: the connection is gone, the page was renewed meanwhile, or the browser ran out of memory.';

export const LOAD_METHOD =
  'Estimated: the least sum of squared activations that carries the load; not a measurement, not EMG. Stretched muscles pull without activation: that part is called passive. Moments of one leg, the lumbar moment of the whole body.';

export const EQUAL_KILOGRAMS = 'Equal kilograms on a sled and on a bar mean nothing; match by moment or effort.';

export const LOAD_RULE_HELP =
  'Same moment: both loads turn the hip alike at most. Same effort: both ask alike of what the hip could give in that posture.';

const newtonMeters = (value: number) => `${formatNumber(value)} N·m`;
const percent = (ratio: number) => `${formatNumber(100 * ratio)} %`;

/** The loads of a repetition in numbers with names; what stretch gives stands apart from what activation does. */
export function loadFigures(repetition: Repetition, loads: Loads): readonly LoadFigure[] {
  const { metrics } = loads;
  const { peakHip, peakHipActive } = metrics;
  const legs = repetition.idleLeg ? 1 : 2;
  const perKg = formatNumber((legs * peakHip.value) / repetition.lifter.mass, 2);
  const length = repetition.metrics.gluteusMaximus.normalizedFiberLengths[peakHipActive.sample];
  return [
    {
      name: 'Peak hip moment',
      value: newtonMeters(peakHip.value),
      note: `${ofItPassive(peakHip)}, ${wherePhrase(repetition, peakHip.sample)}; ${perKg} N·m/kg, ${legsWord(legs)}`,
    },
    {
      name: 'Peak active hip moment',
      value: newtonMeters(peakHipActive.value),
      note: `what activation must give, ${wherePhrase(repetition, peakHipActive.sample)}`,
    },
    {
      name: 'Hip works hardest',
      value: hardestPhrase(repetition, peakHipActive.sample),
      note: `glute max there ${LENGTH_WORD[metrics.hardestWhen]}, ${formatNumber(length, 2)} × optimal`,
    },
    {
      name: 'Hip effort at most',
      value: percent(metrics.peakHipEffort),
      note: 'active part, of the active most this lifter can',
    },
    hipToKnee(metrics),
    lumbarFigure(repetition, loads),
  ];
}

const LENGTH_WORD: Readonly<Record<LoadMetrics['hardestWhen'], string>> = {
  lengthened: 'long',
  mid: 'near optimal',
  shortened: 'short',
};

/** "of it 20 passive"; a stretch that works against the moment has to be overcome. */
function ofItPassive({ passive }: JointPeak): string {
  const shown = formatNumber(Math.abs(passive));
  return passive < 0 && shown !== '0' ? `against ${shown} passive` : `of it ${shown} passive`;
}

function hipToKnee({ hipToKnee: ratio, peakKnee }: LoadMetrics): LoadFigure {
  const knee = `knee peaks at ${newtonMeters(Math.max(peakKnee.value, 0))}`;
  return ratio === null
    ? { name: 'Hip : knee', value: 'hip only', note: `${knee}, under ${LEAST_KNEE_MOMENT}: no ratio` }
    : { name: 'Hip : knee', value: `${formatNumber(ratio, 1)} : 1`, note: `${knee}, ${ofItPassive(peakKnee)}` };
}

/** A band as wide as this, N·m, is shown as one. */
export const LEAST_BAND = 1;

function lumbarFigure(repetition: Repetition, { metrics: { peakLumbar }, lumbarBand }: Loads): LoadFigure {
  const [least, most] = [0, 1].map((k) => lumbarBand[2 * peakLumbar.sample + k]);
  const where = pelvisAt(repetition, peakLumbar);
  if (!(most - least > LEAST_BAND))
    return { name: 'Lumbar moment', value: newtonMeters(peakLumbar.value), note: where };
  return {
    name: 'Lumbar moment',
    value: `${formatNumber(least)} to ${newtonMeters(most)}`,
    note: `by which pads carry; ${where}`,
  };
}

function legsWord(legs: number): string {
  return legs === 1 ? 'one leg' : 'both legs';
}

function pelvisAt({ pelvisPosteriorTilt }: Repetition, { sample }: Peak): string {
  return `pelvis ${formatDegrees(radToDeg(pelvisPosteriorTilt[sample]))} under`;
}

/** Close enough to an end of the movement to be called by its name. */
const AT_END = 0.015;

/** "at the bottom", "at 30 %, going up". */
export function wherePhrase({ fraction }: Pick<Repetition, 'fraction'>, sample: number): string {
  return phraseAt(fraction[sample]);
}

function phraseAt(at: number): string {
  if (at < AT_END || at > 1 - AT_END) return 'at the bottom';
  if (Math.abs(at - 0.5) < AT_END) return 'at the top';
  return `at ${formatNumber(100 * at)}\u00a0%, going ${at < 0.5 ? 'up' : 'down'}`;
}

/** Who gives out where a coordinate's moment is missing, and what they do there: positive sense, then negative. */
const LACKING: Readonly<Record<(typeof MOMENT_ARM_COORDINATES)[number], readonly [Lacking, Lacking]>> = {
  hip_flexion_r: [
    { who: 'hip flexors', act: 'hip flexion', so: 'the hips are pulled straight' },
    { who: 'hip extensors', act: 'hip extension', so: 'the hips stay bent' },
  ],
  hip_adduction_r: [
    { who: 'adductors', act: 'hip adduction', so: 'the knees drift apart' },
    { who: 'hip abductors', act: 'hip abduction', so: 'the knees fall in' },
  ],
  hip_rotation_r: [
    { who: 'inward rotators of the hip', act: 'hip internal rotation', so: 'the knees turn out' },
    { who: 'outward rotators of the hip', act: 'hip external rotation', so: 'the knees fall in' },
  ],
  knee_angle_r: [
    { who: 'knee flexors', act: 'knee flexion', so: 'the knees are pushed straight' },
    { who: 'quadriceps', act: 'knee extension', so: 'the knees stay bent' },
  ],
  ankle_angle_r: [
    { who: 'shin muscles', act: 'ankle dorsiflexion', so: 'the toes drop' },
    { who: 'calves', act: 'ankle plantarflexion', so: 'the heels sink' },
  ],
};

interface Lacking {
  readonly who: string;
  readonly act: string;
  /** What a lifter sees of it. */
  readonly so: string;
}

function lackingIn({ coordinate, value }: Pick<Shortfall, 'coordinate' | 'value'>): Lacking {
  return LACKING[MOMENT_ARM_COORDINATES[coordinate]][value > 0 ? 0 : 1];
}

/** "This lifter cannot hold 60.0 kg here: the quadriceps lack 19 N·m of knee extension a leg at the bottom." Null where it can be held. */
export function cannotHoldSentence(repetition: Repetition, { metrics }: Loads, system: UnitSystem): string | null {
  if (metrics.canHold) return null;
  const load = formatQuantity(repetition.settings.load, displayUnit('kg', system));
  const lack = lackClause(repetition, metrics.shortfall);
  return `This lifter cannot hold ${load} here: ${lack}.`;
}

/** "More than this lifter can hold: the quadriceps lack 19 N·m of knee extension a leg at the bottom." Null where it can be held. */
export function tooHeavySentence(repetition: Repetition, { metrics }: Loads): string | null {
  return metrics.canHold ? null : `More than this lifter can hold: ${lackClause(repetition, metrics.shortfall)}.`;
}

/** "quadriceps (knee extension), at the bottom": what ends the loads this lifter can hold. */
export function givesFirstPhrase(first: GivesFirst): string {
  if (first.kind === 'range') return 'nothing before the setting ends';
  if (first.kind === 'posture') return `no posture is left: ${limitClause(first.reason)}`;
  if (first.kind === 'support') return `feet and supports cannot balance it, ${phraseAt(first.fraction)}`;
  const { who, act } = lackingIn(first.shortfall);
  return `${who} (${act}), ${phraseAt(first.fraction)}`;
}

/** "Holds up to 88.5 kg. First to give, at the bottom: quadriceps; the knees stay bent." */
export function largestSentence(spec: SettingSpec, { load, first }: LargestLoad, system: UnitSystem): string {
  const unit = displayUnit(spec.unit, system);
  if (load !== null && first.kind === 'range') return `Holds all that can be set, up to ${formatQuantity(load, unit)}.`;
  const held =
    load === null
      ? `Not even ${isBar(spec) ? 'body weight' : formatQuantity(spec.min, unit)} is held.`
      : `Holds up to ${formatQuantity(load, unit)}.`;
  if (first.kind !== 'joint') return `${held} Then ${givesFirstPhrase(first)}.`;
  const { who, so } = lackingIn(first.shortfall);
  return `${held} First to give, ${phraseAt(first.fraction)}: ${who}; ${so}.`;
}

function lackClause(repetition: Repetition, shortfall: Shortfall): string {
  const { who, act } = lackingIn(shortfall);
  return `the ${who} lack ${newtonMeters(Math.abs(shortfall.value))} of ${act} a leg ${wherePhrase(repetition, shortfall.sample)}`;
}

/** Amount and direction in words of what contacts fail to give: + first, then −. */
const MISSING: Readonly<Record<Unsupported['row'], readonly [unit: string, positive: string, negative: string]>> = {
  forward: ['N', 'forward', 'backward'],
  up: ['N', 'upward', 'downward'],
  turn: ['N·m', 'against tipping forward', 'against tipping backward'],
  sled: ['N', 'up the rail', 'down the rail'],
};

/** What the reader fixed about the feet's push, as the panel names it. */
const FIXED_PUSH: Readonly<Record<string, string>> = {
  footPressure: 'foot pressure point',
  pushDirection: 'push direction',
};

/** A push direction stands in a machine's settings whether or not its rule asks for one; under the rule "free" nothing does. */
function isFixed({ pushRule, ...settings }: Settings, key: string): boolean {
  return key === 'pushDirection' && pushRule !== undefined ? pushRule !== PUSH_RULES.free : settings[key] !== undefined;
}

/**
 * "With this push direction feet and supports cannot balance the body: 247 N backward are missing at the bottom." Null where the
 * contacts can hold body and sled all the way.
 */
export function unsupportedSentence(repetition: Repetition, { metrics }: Loads): string | null {
  if (!metrics.unsupported) return null;
  const { row, value, sample } = metrics.unsupported;
  const [unit, positive, negative] = MISSING[row];
  const missing = `${formatNumber(Math.abs(value))} ${unit} ${value > 0 ? positive : negative} are missing ${wherePhrase(repetition, sample)}`;
  const fixed = Object.keys(FIXED_PUSH).filter((key) => isFixed(repetition.settings, key));
  const cannot = `feet and supports cannot ${row === 'sled' ? 'drive the sled' : 'balance the body'}: ${missing}`;
  const start = fixed.length > 0 ? `With this ${fixed.map((key) => FIXED_PUSH[key]).join(' and ')} ${cannot}` : cannot;
  return `${start[0].toUpperCase()}${start.slice(1)}. Moments are computed as if something else gave it.`;
}

/** What contacts and what this lifter cannot hold, a sentence each; empty where all is held. */
export function lackSentences(repetition: Repetition, loads: Loads, system: UnitSystem): string[] {
  const sentences = [unsupportedSentence(repetition, loads), cannotHoldSentence(repetition, loads, system)];
  return sentences.filter((sentence) => sentence !== null);
}

/** What a gym can load instead, where that is another number; pounds come in other steps, which the model does not know. */
function nearestLoad(spec: SettingSpec, found: number, system: UnitSystem): string {
  const unit = displayUnit(spec.unit, system);
  const nearest = formatQuantity(loadable(found, spec), unit);
  return system === 'imperial' || nearest === formatQuantity(found, unit) ? '' : `; nearest to load: ${nearest}`;
}

/** What a rule found: "Plates of 183.2 kg give the same peak hip moment, 143 N·m a leg." */
export function matchSentence(spec: SettingSpec, rule: LoadRule, match: LoadMatch, system: UnitSystem): string {
  const unit = displayUnit(spec.unit, system);
  const shown = (value: number) => (rule === 'peak-effort' ? percent(value) : newtonMeters(value));
  const load = formatQuantity(match.load, unit);
  if (match.isReached) {
    const what =
      rule === 'peak-effort' ? `a peak effort of ${shown(match.goal)}` : `an active peak of ${shown(match.goal)} a leg`;
    return `${spec.label}: ${load} gives ${what}${nearestLoad(spec, match.load, system)}.`;
  }
  const range = `${formatNumber(unit.fromModel(spec.min), unit.decimals)} to ${formatQuantity(spec.max, unit)}`;
  return `No load from ${range} gives ${shown(match.goal)}; the nearest, ${load}, gives ${shown(match.reached)}.`;
}
