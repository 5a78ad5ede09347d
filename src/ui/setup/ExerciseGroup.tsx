import { orderSettings } from '../../display/settings';
import type { Side } from '../../display/side';
import { exerciseOf, nameOf, usedSpecsOf } from '../../state/comparison';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { FoldedRows, SettingRows } from './SettingRows';
import { SetupGroup } from './SetupGroup';

/** Everything that can be set on one exercise: what people reach for first, the rest folded away. */
export function ExerciseGroup({ side, hasTitle = true }: { side: Side; hasTitle?: boolean }) {
  const { id, settings } = useLockout((state) => exerciseOf(state.decided.comparison, side));
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  // as one text, which stays the same while a thumb moves
  const used = useLockout((state) => usedKeys(state, side)).split(' ');
  const { primary, more } = orderSettings(settings);
  const [shown, folded] = [primary, more].map((specs) => specs.filter((spec) => used.includes(spec.key)));
  return (
    <SetupGroup key={id} scope={side} title={label} atRest="all at default" hasTitle={hasTitle}>
      <SettingRows scope={side} specs={shown} />
      <FoldedRows scope={side} specs={folded} owner={label} />
    </SetupGroup>
  );
}

function usedKeys({ decided: { comparison } }: State, side: Side): string {
  return usedSpecsOf(comparison, side)
    .map(({ key }) => key)
    .join(' ');
}
