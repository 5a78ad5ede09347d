import { Message, type MessageAction } from '../../controls/Message';
import { firstLower } from '../../display/firstLetter';
import { formatQuantity } from '../../display/numbers';
import type { Side } from '../../display/side';
import { type DisplayUnit, settingUnit } from '../../display/units';
import { noRepetitionSentence } from '../../display/verdict';
import type { Band } from '../../model/search/possibleBand';
import type { SettingSpec } from '../../model/setting';
import { settingsOf, specsOf } from '../../state/comparison';
import { remedyFor } from '../../state/remedies';
import { changeScope, returnToLastGood } from '../../state/store';
import type { Scope } from '../../state/types';
import { useLockout } from '../../state/useLockout';

interface WayBack {
  readonly scope: Scope;
  readonly spec: SettingSpec;
  readonly value: number;
}

/** The nearest value of the setting that lost the repetition, once it is known. */
function nearest(value: number, band: Band): number {
  const inset = (band.max - band.min) * 0.005;
  return value < band.min ? band.min + inset : band.max - inset;
}

function useWayBack(side: Side): WayBack | null {
  const last = useLockout((state) => state.history.lastChange);
  const comparison = useLockout((state) => state.decided.comparison);
  const band = useLockout((state) => (last ? state.answers.bands[last.scope][last.key] : undefined));
  if (!last || !band || (last.scope !== 'lifter' && last.scope !== side)) return null;
  const spec = specsOf(comparison, last.scope).find(({ key }) => key === last.key);
  const value = settingsOf(comparison, last.scope)[last.key];
  if (!spec || value === undefined || (value >= band.min && value <= band.max)) return null;
  return { scope: last.scope, spec, value: nearest(value, band) };
}

/** The smallest single change that helps, as a button; absent where the way back is that change already. */
function useWayOut(side: Side, back: WayBack | null): MessageAction | null {
  const remedy = useLockout((state) => remedyFor(state, side));
  const units = useLockout((state) => state.view.units);
  const comparison = useLockout((state) => state.decided.comparison);
  const settings = useLockout((state) => state.results[side].settings);
  const spec = specsOf(comparison, side).find(({ key }) => key === remedy?.key);
  if (!remedy || !spec || (back?.scope === side && back.spec.key === spec.key)) return null;
  const unit = settingUnit(spec, units);
  const from = settings[spec.key] ?? spec.default;
  const value = roundAway(remedy.value, from, spec, unit);
  return {
    label: `Set ${firstLower(spec.label)} to ${formatQuantity(value, unit)}`,
    onPress: () => changeScope(side, { [spec.key]: value }),
  };
}

/** A number that can be shown, on the possible side of the edge. */
function roundAway(edge: number, from: number, { min, max }: SettingSpec, unit: DisplayUnit): number {
  const scale = 10 ** unit.decimals;
  const shown = unit.fromModel(edge) * scale;
  const rounded = unit.toModel((edge > from ? Math.ceil(shown) : Math.floor(shown)) / scale);
  return rounded >= min && rounded <= max ? rounded : edge;
}

/** In place of a figure that cannot be: why, the way back, and the nearest way out. */
export function NoRepetitionMessage({ side }: { side: Side }) {
  const result = useLockout((state) => state.results[side]);
  const units = useLockout((state) => state.view.units);
  const hasFigure = useLockout((state) => state.history.lastGood[side] !== undefined);
  const back = useWayBack(side);
  const out = useWayOut(side, back);
  if (result.kind === 'repetition') return null;
  const wayBack: MessageAction = back
    ? {
        icon: 'undo',
        label: `Back to ${formatQuantity(back.value, settingUnit(back.spec, units))}`,
        onPress: () => changeScope(back.scope, { [back.spec.key]: back.value }),
      }
    : {
        icon: 'undo',
        label: hasFigure ? 'Back to the last possible setup' : 'Back to the defaults',
        onPress: () => returnToLastGood(side),
      };
  const shown = hasFigure ? ' The figure shows the last possible setup.' : '';
  return (
    <Message
      icon="limit"
      title="No repetition with these settings"
      text={`${noRepetitionSentence(result, units)}${shown}`}
      actions={out ? [wayBack, out] : [wayBack]}
    />
  );
}
