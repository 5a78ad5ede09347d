import { orderSettings } from '../../display/settings';
import { specsOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { FoldedRows, SettingRows } from './SettingRows';
import { SetupGroup } from './SetupGroup';
import { TempoFields } from './TempoFields';

/** The body and the clock that both exercises share. */
export function LifterGroup({ hasTitle = true }: { hasTitle?: boolean }) {
  const specs = useLockout((state) => specsOf(state.decided.comparison, 'lifter'));
  const { primary, more, mobility, strength } = orderSettings(specs);
  // who it is before how large
  const [choices, measures] = [true, false].map((isChoice) =>
    primary.filter((s) => (s.unit === 'choice') === isChoice),
  );
  return (
    <SetupGroup scope="lifter" title="Lifter and tempo" atRest="shared" hasTitle={hasTitle}>
      <SettingRows scope="lifter" specs={[...choices, ...measures]} />
      <FoldedRows scope="lifter" specs={strength} title="Age and strength factor" owner="how strong" />
      <FoldedRows scope="lifter" specs={more} title="Proportions" owner="body" />
      <FoldedRows scope="lifter" specs={mobility} title="Mobility" owner="what the body allows" />
      <TempoFields />
    </SetupGroup>
  );
}
