import type { Body } from '../anatomy/body';
import { strengthFactor } from '../anatomy/lifter';
import type { SettingSpec, Settings } from '../setting';
import { fullBarFrom } from './equipment/barbellParts';
import type { HeldExercise } from './heldExercise';
import { HELD_LOADS } from './heldLoadTable';

/**
 * Share of the largest load held that is put on while nobody sets a load: the same for sled and bars, so that two of them are
 * equally hard. Laboratories load so: 70 % of the 1RM in the hip thrusts of Bezodis 2017.
 */
const USUAL_SHARE = 0.7;

/** The lightest pair of plates, kg: what loads are rounded to. */
const LIGHTEST_PAIR = 2.5;

/** What a bar is where the load is less than that of a usual one, which may need plates to stand on. */
export function lightBarHelp(standsOnPlates: boolean): string {
  return `Below ${fullBarFrom(standsOnPlates)} kg the bar is a lighter training bar; 0 is body weight: no bar.`;
}

/** How heavy the implement is, in kg; `most` and the generic lifter's usual load. Left alone it follows the lifter. */
export function loadSetting(usual: number, { most, ...spec }: LoadWords): SettingSpec {
  return {
    min: 0,
    ...spec,
    key: 'load',
    unit: 'kg',
    max: most,
    default: usual,
    isAutomatic: true,
    group: 'load',
    help: `${spec.help} Left alone, it is ${100 * USUAL_SHARE} % of the most that such a lifter holds at the other defaults, rounded to ${LIGHTEST_PAIR} kg.`,
    source: '70 % as in Bezodis 2017; what is held is computed.',
  };
}

interface LoadWords extends Pick<SettingSpec, 'label' | 'help'> {
  readonly most: number;
  readonly min?: number;
}

/** A bar held while the body keeps its balance over the feet; one that is put down stands on its plates. */
export function balancedBarSetting(usual: number, standsOnPlates: boolean): SettingSpec {
  return loadSetting(usual, {
    label: 'Barbell',
    most: 400,
    help: `Bar with plates; it shifts the balance, and the trunk leans to keep it. ${lightBarHelp(standsOnPlates)}`,
  });
}

/**
 * What a lifter like this holds at an exercise's other defaults, kg: body mass × (bare + gained × strength). Joint moments grow
 * with mass × stature, what a load asks for with its weight × stature. One leg has half the strength of two.
 */
export function heldLoad(exercise: HeldExercise, { lifter }: Body, { legs }: Settings): number {
  const { bare, gained } = HELD_LOADS[exercise][lifter.sex][lifter.ageBand];
  const strength = strengthFactor(lifter) / (legs === 1 ? 2 : 1);
  return lifter.mass * Math.max(0, bare + gained * strength);
}

/** The load of an exercise while nobody sets it: a share of what such a lifter holds, less what the implement weighs by itself. */
export function usualLoad(held: number, spec: SettingSpec, ownMass = 0): number {
  return loadable(USUAL_SHARE * held - ownMass, spec);
}

/** The nearest load that pairs of plates make up, within the setting's range. */
export function loadable(kilograms: number, { min, max }: SettingSpec): number {
  return Math.min(max, Math.max(min, Math.round(kilograms / LIGHTEST_PAIR) * LIGHTEST_PAIR));
}
