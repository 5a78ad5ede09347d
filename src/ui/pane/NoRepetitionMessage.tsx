import { formatQuantity } from '../../display/numbers';
import { displayUnit } from '../../display/units';
import { noRepetitionSentence } from '../../display/verdict';
import type { SettingSpec } from '../../model/setting';
import { specsOf } from '../../state/comparison';
import { changeScope, returnToLastGood } from '../../state/store';
import type { Band, Scope, Side } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { Message } from '../Message';

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
  const last = useLockout((state) => state.lastChange);
  const comparison = useLockout((state) => state.comparison);
  const band = useLockout((state) => (last ? state.bands[last.scope][last.key] : undefined));
  if (!last || !band || (last.scope !== 'lifter' && last.scope !== side)) return null;
  const spec = specsOf(comparison, last.scope).find(({ key }) => key === last.key);
  const value = (last.scope === 'lifter' ? comparison.lifter : comparison[last.scope].settings)[last.key];
  if (!spec || value === undefined || (value >= band.min && value <= band.max)) return null;
  return { scope: last.scope, spec, value: nearest(value, band) };
}

/** In place of a figure that cannot be: why, and one way back. */
export function NoRepetitionMessage({ side }: { side: Side }) {
  const result = useLockout((state) => state.results[side]);
  const units = useLockout((state) => state.view.units);
  const hasFigure = useLockout((state) => state.lastGood[side] !== undefined);
  const back = useWayBack(side);
  if (result.kind === 'repetition') return null;
  const action = back
    ? {
        label: `Back to ${formatQuantity(back.value, displayUnit(back.spec.unit, units))}`,
        onPress: () => changeScope(back.scope, { [back.spec.key]: back.value }),
      }
    : {
        label: hasFigure ? 'Back to the last possible setup' : 'Back to the defaults',
        onPress: () => returnToLastGood(side),
      };
  const shown = hasFigure ? ' The figure shows the last possible setup.' : '';
  return (
    <Message
      icon="limit"
      title="No repetition with these settings"
      text={`${noRepetitionSentence(result, units)}${shown}`}
      action={action}
    />
  );
}
