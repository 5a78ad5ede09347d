import { orderSettings } from '../../display/settings';
import { exerciseOf } from '../../state/comparison';
import type { Side } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { FoldedRows, SettingRows } from './SettingRows';
import { SetupGroup } from './SetupGroup';

/** Everything that can be set on one exercise: what people reach for first, the rest folded away. */
export function ExerciseGroup({ side, hasTitle = true }: { side: Side; hasTitle?: boolean }) {
  const { id, label, settings } = useLockout((state) => exerciseOf(state.comparison, side));
  const { primary, more } = orderSettings(settings);
  return (
    <SetupGroup key={id} scope={side} title={label} atRest="all at default" hasTitle={hasTitle}>
      <SettingRows scope={side} specs={primary} />
      <FoldedRows scope={side} specs={more} title={`${more.length} more`} owner={label} />
    </SetupGroup>
  );
}
