import type { LimitReport } from '../model/mechanism/limit';
import type { Band } from '../model/search/possibleBand';
import type { SettingSpec } from '../model/setting';
import { endWord, limitClause } from './labels';
import { formatQuantity, formatShown, speakQuantity } from './numbers';
import { type DisplayUnit, settingUnit, type UnitSystem } from './units';

/** Settings people reach for first, most wanted first; an exercise shows a few and folds the rest away. */
const WANTED: readonly string[] = [
  'footHeight',
  'footDistance',
  'pulleyHeight',
  'pulleyDistance',
  'kneeShare',
  'stanceWidth',
  'toeOut',
  'backrestAngle',
  'bottomAngle',
  'bottomKneeAngle',
  'benchHeight',
  'sex',
  'training',
  'stature',
  'mass',
];
const SHOWN_FIRST = 4;

/** The clock is shared by both exercises, so these are edited once. */
export const TEMPO_KEYS = ['tempoUp', 'tempoHold', 'tempoDown', 'tempoPause'] as const;
export type TempoKey = (typeof TEMPO_KEYS)[number];
export const TEMPO_LABEL: Readonly<Record<TempoKey, string>> = {
  tempoUp: 'Up',
  tempoHold: 'Hold',
  tempoDown: 'Down',
  tempoPause: 'Pause',
};

export function isTempoKey(key: string): key is TempoKey {
  return (TEMPO_KEYS as readonly string[]).includes(key);
}

export function isLoadSpec({ group }: SettingSpec): boolean {
  return group === 'load';
}

interface OrderedSettings {
  readonly primary: readonly SettingSpec[];
  readonly more: readonly SettingSpec[];
  /** What the body allows, folded away on its own. */
  readonly mobility: readonly SettingSpec[];
  /** How strong the lifter is beside their training, folded away on its own. */
  readonly strength: readonly SettingSpec[];
  /** What the exercise weighs; shown together for both sides. */
  readonly loads: readonly SettingSpec[];
}

/**
 * Splits settings into those in sight and those folded away; both keep the order of the exercise. A choice stands with
 * the settings it decides about.
 */
export function orderSettings(specs: readonly SettingSpec[]): OrderedSettings {
  const shown = specs.filter((spec) => spec.group !== 'tempo' && !isTempoKey(spec.key) && !isLoadSpec(spec));
  const first = WANTED.filter((key) => shown.some((spec) => spec.key === key)).slice(0, SHOWN_FIRST);
  const choices = shown.filter(({ key }) => first.includes(key)).map(({ usedWhen }) => usedWhen?.key);
  const wanted = [...first, ...choices];
  return {
    primary: shown.filter(({ key }) => wanted.includes(key)),
    more: shown.filter(({ key, group }) => !wanted.includes(key) && group !== 'mobility' && group !== 'strength'),
    mobility: shown.filter(({ key, group }) => !wanted.includes(key) && group === 'mobility'),
    strength: shown.filter(({ key, group }) => !wanted.includes(key) && group === 'strength'),
    loads: specs.filter(isLoadSpec),
  };
}

/** "17.0 cm"; a choice by its name. */
export function formatSetting(spec: SettingSpec, value: number, system: UnitSystem): string {
  return spec.options?.[value] ?? formatQuantity(value, settingUnit(spec, system));
}

/** "17.0 centimeters" for people who hear the page; a choice by its name. */
export function speakSetting(spec: SettingSpec, value: number, system: UnitSystem): string {
  return spec.options?.[value] ?? speakQuantity(value, settingUnit(spec, system));
}

/** A value at an end of its band, and what ends it there. */
interface BandEnd {
  readonly end: 'min' | 'max';
  readonly value: number;
  readonly limit: LimitReport | undefined;
}

/** "31.0 cm is as high as this lifter reaches: the ankle is at 30° of dorsiflexion." */
export function atLimitSentence(spec: SettingSpec, { end, value, limit }: BandEnd, system: UnitSystem): string {
  const unit = settingUnit(spec, system);
  const because = limit ? `: ${limitClause(limit, system)}` : '';
  return `${formatQuantity(value, unit)} is as ${endWord(spec.key, end)} as this lifter reaches${because}.`;
}

/** "Foot height goes from 5.0 to 31.0 cm for this lifter. Kept at 31.0." */
export function outOfRangeSentence(
  spec: SettingSpec,
  { min, max }: Pick<Band, 'min' | 'max'>,
  kept: number,
  unit: DisplayUnit,
): string {
  const whose = spec.group === 'tempo' ? '' : ' for this lifter';
  const shown = (value: number) => formatShown(value, unit);
  return `${spec.label} goes from ${shown(min)} to ${formatQuantity(max, unit)}${whose}. Kept at ${shown(kept)}.`;
}

/** "Typical: 20 to 40°." where people's measures are known. */
export function typicalSentence({ typical }: SettingSpec, unit: DisplayUnit): string | null {
  if (!typical) return null;
  const [low, high] = typical.map((value) => formatQuantity(value, unit));
  return `Typical: ${unit.symbol === '°' ? low.slice(0, -1) : low} to ${high}.`;
}

/** "Reaches from 5.0 cm: the leg is fully stretched; to 31.0 cm: the ankle is at 30° of dorsiflexion." */
export function bandSentence(band: Band, unit: DisplayUnit, system: UnitSystem): string | null {
  const end = (word: string, value: number, limit: LimitReport | undefined) =>
    limit ? [`${word} ${formatQuantity(value, unit)}: ${limitClause(limit, system)}`] : [];
  const ends = [...end('from', band.min, band.minLimit), ...end('to', band.max, band.maxLimit)];
  return ends.length > 0 ? `Reaches ${ends.join('; ')}.` : null;
}
