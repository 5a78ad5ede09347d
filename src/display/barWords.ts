import { barMass, fullBarFrom, hasPlates } from '../model/exercise/equipment/barbellParts';
import type { Result } from '../model/result';
import type { SettingSpec } from '../model/setting';
import { formatQuantity } from './numbers';
import { displayUnit, type UnitSystem } from './units';

/** From this load on a bar is the usual one, on plates or without. */
const USUAL_BAR = fullBarFrom(true);

/** Whether a load is a bar's, which may be left away: with 0 kg body weight remains. */
export function isBar({ key, label }: Pick<SettingSpec, 'key' | 'label'>): boolean {
  return key === 'load' && label === 'Barbell';
}

/** "A bar of 10 kg with 2.5 kg of plates a side.": what the least loads of a bar stand for; null for usual ones. */
export function lightBarSentence({ settings: { load }, exercise }: Result, system: UnitSystem): string | null {
  if (load === 0) return 'Body weight: no bar.';
  if (load >= USUAL_BAR) return null;
  const bar = barMass(load, exercise !== 'back-squat' && hasPlates(load));
  const shown = (kg: number) => formatQuantity(kg, displayUnit('kg', system));
  if (bar === load) return `An empty bar of ${shown(bar)}.`;
  return `A bar of ${shown(bar)} with ${shown((load - bar) / 2)} of plates a side.`;
}
