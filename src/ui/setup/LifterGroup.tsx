import { orderSettings } from '../../display/settings';
import { specsOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { FoldedRows, SettingRows } from './SettingRows';
import { SetupGroup } from './SetupGroup';
import { TempoFields } from './TempoFields';

/** The body and the clock that both exercises share. */
export function LifterGroup({ hasTitle = true }: { hasTitle?: boolean }) {
  const { primary, more, mobility } = orderSettings(useLockout((state) => specsOf(state.decided.comparison, 'lifter')));
  return (
    <SetupGroup scope="lifter" title="Lifter and tempo" atRest="shared" hasTitle={hasTitle}>
      <SettingRows scope="lifter" specs={primary} />
      <FoldedRows scope="lifter" specs={more} title="Proportions and segment masses" owner="body" />
      <FoldedRows scope="lifter" specs={mobility} title="Mobility" owner="what the body allows" />
      <TempoFields />
    </SetupGroup>
  );
}
