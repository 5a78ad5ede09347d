import { fromEdge, toEdge } from '../display/edge';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { EXERCISES } from '../model/exercise/registry';
import type { SettingSpec } from '../model/setting';
import { isTree, type Tree } from './tree';

/** A number of a setting, on its way out of the program or into it. */
type Turn = (spec: SettingSpec, value: number) => number;

/** More digits than anybody types or a slider sets; with more, links of some states would grow too long to be sent. */
const SIGNIFICANT_DIGITS = 8;

/** Settings of one or two comparisons in m, deg, kg, s, as in files: 45 is shorter than 0.7853981633974483, and exact. */
export function settingsToEdge(kept: Tree): Tree {
  return turnComparisons(kept, (spec, value) => Number(toEdge(spec.unit, value).toPrecision(SIGNIFICANT_DIGITS)));
}

/** The same back in the model's units. What is no number of a known setting is left for who checks it. */
export function settingsFromEdge(kept: Tree): Tree {
  return turnComparisons(kept, fromEdge);
}

function turnComparisons(kept: Tree, turn: Turn): Tree {
  const turned = ['comparison', 'pinned'].filter((key) => isTree(kept[key]));
  return { ...kept, ...Object.fromEntries(turned.map((key) => [key, turnComparison(kept[key] as Tree, turn)])) };
}

function turnComparison(comparison: Tree, turn: Turn): Tree {
  const sides = ['left', 'right'].filter((key) => isTree(comparison[key]));
  return {
    ...comparison,
    ...(isTree(comparison.lifter) && { lifter: turnSettings(comparison.lifter, LIFTER_SETTINGS, turn) }),
    ...Object.fromEntries(sides.map((side) => [side, turnSide(comparison[side] as Tree, turn)])),
  };
}

function turnSide(side: Tree, turn: Turn): Tree {
  const specs = EXERCISES.find(({ id }) => id === side.exercise)?.settings;
  return specs && isTree(side.settings) ? { ...side, settings: turnSettings(side.settings, specs, turn) } : side;
}

function turnSettings(settings: Tree, specs: readonly SettingSpec[], turn: Turn): Tree {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const spec = specs.find((each) => each.key === key);
      return [key, spec && typeof value === 'number' ? turn(spec, value) : value];
    }),
  );
}
