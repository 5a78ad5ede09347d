import { formatSetting } from '../display/settings';
import { otherSide, SIDES, type Side } from '../display/side';
import type { SettingSpec } from '../model/setting';
import { isOneExercise, nameOf, settingsOf, usedSpecsOf } from './comparison';
import { changeSetup, copyOther, store } from './store';
import type { State } from './types';
import { valueIn } from './valueIn';

/** One thing in which both sides differ, in words. */
export interface Difference {
  /** Of the setting; null for the exercise itself, with all that is set in it. */
  readonly key: string | null;
  readonly label: string;
  readonly shown: Readonly<Record<Side, string>>;
  /** Whether the other side can have what this one has. */
  readonly canGive: Readonly<Record<Side, boolean>>;
}

/** Everything both sides have and have differently, the exercise first; what nobody set and follows by itself is no difference. */
export function differencesOf(state: State): readonly Difference[] {
  const { comparison } = state.decided;
  const specs = usedSpecsOf(comparison, 'right');
  const settings = usedSpecsOf(comparison, 'left').flatMap((left) => {
    const right = specs.find(({ key, unit }) => key === left.key && unit === left.unit);
    return (right && differenceIn(state, { left, right })) ?? [];
  });
  return isOneExercise(comparison) ? settings : [otherExercise(state), ...settings];
}

function otherExercise({ decided: { comparison } }: State): Difference {
  const shown = { left: nameOf(comparison, 'left'), right: nameOf(comparison, 'right') };
  return { key: null, label: 'Exercise', shown, canGive: { left: true, right: true } };
}

function differenceIn(state: State, specs: Readonly<Record<Side, SettingSpec>>): Difference | null {
  const { key, label } = specs.left;
  const isLeftAlone = (side: Side) => settingsOf(state.decided.comparison, side)[key] === undefined;
  if (SIDES.every((side) => isLeftAlone(side) && specs[side].isAutomatic)) return null;
  const value = (side: Side) => valueIn(state, side, specs[side]);
  const show = (side: Side) => formatSetting(specs[side], value(side), state.view.units);
  const shown = { left: show('left'), right: show('right') };
  if (shown.left === shown.right) return null;
  const canGive = (side: Side) => {
    const { min, max } = specs[otherSide(side)];
    return value(side) >= min && value(side) <= max;
  };
  return { key, label, shown, canGive: { left: canGive('left'), right: canGive('right') } };
}

/** Gives the other side what one side has: one step of undo. */
export function giveToOther(key: string | null, from: Side): void {
  const to = otherSide(from);
  if (key === null) {
    copyOther(to);
    return;
  }
  const state = store.getState();
  const { comparison } = state.decided;
  const spec = usedSpecsOf(comparison, from).find((each) => each.key === key);
  if (!spec) return;
  // of one exercise what is left alone on one side is left alone on both; another one has its own default
  const isLeftAlone = isOneExercise(comparison) && settingsOf(comparison, from)[key] === undefined;
  changeSetup(to, { [key]: isLeftAlone ? undefined : valueIn(state, from, spec) });
}
