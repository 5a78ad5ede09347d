import { type DisplayUnit, displayUnit, symbolBehind } from '../display/units';
import type { Result } from '../model/result';
import { changedSettings, type DescribedSetting, describedSettings } from './setupData';

/** Names stay readable and below the limits of file systems: what does not fit is counted. */
const MOST_SETTINGS = 3;
/** Stands in every name, changed or not: it is what people vary first. */
const ALWAYS_NAMED = 'footHeight';

/** `lockout_leg-press_foot-17.0cm__hip-thrust_foot-0.0cm_knee-flexion.svg`, after exercises, setups and content. */
export function fileName(results: readonly Result[], content: string, extension: string): string {
  const parts = results.map((result) => [result.exercise, ...nameSettings(result)].join('_'));
  // the last underscore parts setups from content
  return `lockout_${parts.join('__')}_${content.replaceAll('_', '-')}.${extension}`;
}

function nameSettings(result: Result): string[] {
  const first = describedSettings(result).filter(({ spec }) => spec.key === ALWAYS_NAMED);
  const others = changedSettings(result).filter(({ spec }) => spec.key !== ALWAYS_NAMED);
  const rest = others.length - MOST_SETTINGS;
  return [...[...first, ...others.slice(0, MOST_SETTINGS)].map(nameSetting), ...(rest > 0 ? [`and-${rest}-more`] : [])];
}

function nameSetting({ spec, value }: DescribedSetting): string {
  const key =
    spec.key === ALWAYS_NAMED ? 'foot' : spec.key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${key}-${spec.options?.[value] ?? nameQuantity(value, displayUnit(spec.unit, 'metric'))}`;
}

function nameQuantity(value: number, unit: DisplayUnit): string {
  const shown = unit.fromModel(value);
  return `${shown.toFixed(unit.decimals)}${unit.symbol === '°' ? 'deg' : symbolBehind(shown, unit)}`;
}
